import type { WomanRow } from '@contract/women'
import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useLocation } from 'wouter'
import { useText } from '../../language'
import { tellDone } from '../../office/tell'

/** More than so many are no list to print; they are saved as a file. */
const MOST_ON_A_LIST = 500

/** Takes those found or picked, in the order they stand in, to the print centre as a list on A4. */
export function ListPrinter(props: { concerned: () => readonly WomanRow[]; nobody: boolean }) {
  const t = useText()
  const [, go] = useLocation()
  const print = () => {
    const women = props.concerned().map(({ id }) => id)
    if (women.length > MOST_ON_A_LIST) tellDone(t('register.print.tooMany', { most: MOST_ON_A_LIST }))
    else go('/print/women-list', { state: { women } })
  }
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      leftSection={<IconPrinter size={16} aria-hidden />}
      disabled={props.nobody}
      onClick={print}
    >
      {t('register.print')}
    </Button>
  )
}
