import type { Wanted } from '@contract/documents'
import { Button, Group, Modal, NumberInput, Select, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useText } from '../../language'
import { useDeed } from '../../office/answers'
import { tellDone } from '../../office/tell'

type Props = { what: Wanted; pages: number; printers: readonly string[]; onDone: () => void }

/** Asks which printer and how many, and says how much paper it takes before anything is sent. */
export function PrintDialog({ what, pages, printers, onDone }: Props) {
  const t = useText()
  const [printer, setPrinter] = useState(printers[0] ?? '')
  const [copies, setCopies] = useState(1)
  const print = useDeed('printPaper', () => {
    tellDone(t('documents.printed'))
    onDone()
  })
  const isBooklet = 'edition' in what && what.edition === 'booklet'
  const sheets = Math.ceil(pages / (isBooklet ? 4 : 2)) * copies
  return (
    <Modal
      opened
      onClose={onDone}
      title={t('documents.print')}
      closeButtonProps={{ 'aria-label': t('frame.close') }}
    >
      <Stack>
        <Select
          label={t('documents.printer')}
          allowDeselect={false}
          data={[...printers]}
          value={printer}
          onChange={(name) => setPrinter(name ?? printer)}
        />
        <NumberInput
          label={t('print.copies')}
          min={1}
          max={50}
          allowDecimal={false}
          value={copies}
          onChange={(value) => setCopies(Number(value) || 1)}
        />
        <Text>{t(isBooklet ? 'print.paperUse.booklet' : 'print.paperUse', { pages, sheets })}</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            {t('frame.cancel')}
          </Button>
          <Button loading={print.isPending} onClick={() => print.mutate({ what, printer, copies })}>
            {t('documents.print')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
