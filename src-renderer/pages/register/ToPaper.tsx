import type { WomanRow } from '@contract/women'
import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { useText } from '../../language'
import { tellDone } from '../../office/tell'

/** More than so many are nothing to print; they are saved as a file. */
const MOST_ON_PAPER = 500

type Props = {
  concerned: () => readonly WomanRow[]
  nobody: boolean
  /** Where the paper is made. */
  href: string
  icon: ReactNode
  children: string
}

/** Takes those found or picked, in the order they stand in, to where a paper is made of them. */
export function ToPaper({ concerned, nobody, href, icon, children }: Props) {
  const t = useText()
  const [, go] = useLocation()
  const print = () => {
    const women = concerned().map(({ id }) => id)
    if (women.length > MOST_ON_PAPER) tellDone(t('register.print.tooMany', { most: MOST_ON_PAPER }))
    else go(href, { state: { women } })
  }
  return (
    <Button size="compact-sm" variant="subtle" leftSection={icon} disabled={nobody} onClick={print}>
      {children}
    </Button>
  )
}
