import type { Wanted } from '@contract/documents'
import type { Printer } from '@contract/printers'
import { Alert, Button, Checkbox, Group, Modal, NumberInput, Select, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useText } from '../../language'
import { useDeed } from '../../office/answers'
import { tellDone } from '../../office/tell'

type Props = {
  what: Wanted
  pages: number
  isBooklet: boolean
  printers: readonly Printer[]
  onDone: () => void
}

/** Asks which printer and how many, and says how much paper it takes before anything is sent. */
export function PrintDialog({ what, pages, isBooklet, printers, onDone }: Props) {
  const t = useText()
  const [name, setName] = useState(printers[0]?.name ?? '')
  const [copies, setCopies] = useState(1)
  const [wantsBoth, setWantsBoth] = useState(true)
  const [tray, setTray] = useState<string | null>(null)
  const print = useDeed('printPaper', () => {
    tellDone(t('documents.printed'))
    onDone()
  })
  const bothSides = isBooklet || wantsBoth
  const printer = printers.find((one) => one.name === name)
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
          data={printers.map((one) => one.name)}
          value={name}
          onChange={(chosen) => {
            setName(chosen ?? name)
            setTray(null)
          }}
        />
        {printer === undefined || printer.trouble === null ? null : (
          <Alert color="orange" role="status">
            {t(`problem.${printer.trouble}`)} {t('print.viewer')}
          </Alert>
        )}
        <TrayChoice trays={printer?.trays ?? []} tray={tray} onChoose={setTray} />
        <NumberInput
          label={t('print.copies')}
          min={1}
          max={50}
          allowDecimal={false}
          value={copies}
          onChange={(value) => setCopies(Number(value) || 1)}
        />
        {isBooklet ? null : (
          <Checkbox
            label={t('print.bothSides')}
            checked={wantsBoth}
            onChange={(event) => setWantsBoth(event.currentTarget.checked)}
          />
        )}
        <Text>
          {t(paperUse(isBooklet, bothSides), {
            pages,
            sheets: sheetsFor(pages, isBooklet, bothSides) * copies,
          })}
        </Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            {t('frame.cancel')}
          </Button>
          <Button
            loading={print.isPending}
            onClick={() => print.mutate({ what, printer: name, copies, bothSides, tray })}
          >
            {t('documents.print')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}

function paperUse(isBooklet: boolean, bothSides: boolean) {
  if (isBooklet) return 'print.paperUse.booklet'
  return bothSides ? 'print.paperUse' : 'print.paperUse.oneSided'
}

/** A booklet has two pages on each side of a sheet. */
function sheetsFor(pages: number, isBooklet: boolean, bothSides: boolean): number {
  return Math.ceil(pages / ((isBooklet ? 2 : 1) * (bothSides ? 2 : 1)))
}

type TrayProps = { trays: Printer['trays']; tray: string | null; onChoose: (tray: string | null) => void }

/** Where the paper is taken from, for a printer that has more than one place. */
function TrayChoice({ trays, tray, onChoose }: TrayProps) {
  const t = useText()
  if (trays.length < 2) return null
  return (
    <Select
      label={t('print.tray')}
      allowDeselect={false}
      data={[
        { value: '', label: t('print.tray.usual') },
        ...trays.map(({ code }) => ({ value: code, label: code })),
      ]}
      value={tray ?? ''}
      onChange={(code) => onChoose(code === '' ? null : code)}
    />
  )
}
