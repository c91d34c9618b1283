import { LARGEST_SHEET, type SheetView } from '@contract/intake'
import { Button, FileButton, Group, Menu, Progress, Select, Text } from '@mantine/core'
import { modals } from '@mantine/modals'
import { useState, type DragEvent } from 'react'
import { language, useText, type Say } from '../../language'
import { useDeed } from '../../office/answers'
import { call, OfficeProblem } from '../../office/call'
import { useProgress } from '../../office/progress'
import { tellDone, tellProblem } from '../../office/tell'
import { usePastedCells } from '../../parts/use-pasted-cells'

type Props = { view: SheetView | null; onLay: (view: SheetView | null) => void }

/** Where a list comes from: a file, chosen or dropped, or cells that were copied. */
export function ChooseFile({ view, onLay }: Props) {
  const t = useText()
  const [reading, setReading] = useState<string | null>(null)
  const [isOver, setIsOver] = useState(false)
  const lay = async (name: string, read: () => Promise<SheetView>) => {
    if (view !== null && !(await mayReplace(t))) return
    await put(name, read)
  }
  const put = async (name: string, read: () => Promise<SheetView>) => {
    onLay(null)
    setReading(name)
    await read().then(onLay, tellProblem)
    setReading(null)
  }
  const takeFile = (file: File | null | undefined) => {
    if (file != null) void lay(file.name, () => readFile(file))
  }
  usePastedCells((text) => void lay(t('intake.pasted'), () => readCells(text, t('intake.pasted'))))
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    takeFile(event.dataTransfer.files[0])
  }
  return (
    <div
      className="card import-drop"
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <Text className="soft">{t('intake.intro')}</Text>
      {reading === null ? (
        <Group mt="sm">
          <FileButton accept=".xlsx,.ods,.csv,.txt,.tsv,.vcf" onChange={takeFile}>
            {(props) => <Button {...props}>{t('intake.choose')}</Button>}
          </FileButton>
          <Text className="soft">{t('intake.drop')}</Text>
          <SaveTemplate />
        </Group>
      ) : (
        <Reading name={reading} />
      )}
      {view === null ? null : (
        <WhatLiesHere
          view={view}
          onSheet={(name) => put(view.fileName, () => call('chooseSheet', { name }))}
        />
      )}
      <Text className="soft small" mt="sm">
        {t('intake.cprRule')} {t('intake.yearRule')}
      </Text>
    </div>
  )
}

/** What she corrected in the sheet that lies here is lost with it, so she is asked first. */
function mayReplace(t: Say): Promise<boolean> {
  return new Promise((resolve) => {
    modals.openConfirmModal({
      title: t('intake.replace.title'),
      children: <Text>{t('intake.replace.text')}</Text>,
      labels: { confirm: t('intake.replace.yes'), cancel: t('frame.cancel') },
      closeButtonProps: { 'aria-label': t('frame.close') },
      onConfirm: () => resolve(true),
      onClose: () => resolve(false),
    })
  })
}

function WhatLiesHere({ view, onSheet }: { view: SheetView; onSheet: (name: string) => Promise<void> }) {
  const t = useText()
  return (
    <Group mt="sm" align="flex-end">
      <Text>
        <strong>{view.fileName}</strong>
        {view.remembered ? <span className="soft"> {t('intake.remembered')}</span> : null}
      </Text>
      {view.sheetNames.length < 2 ? null : (
        <Select
          label={t('intake.sheetChoice')}
          allowDeselect={false}
          data={[...view.sheetNames]}
          value={view.sheetName}
          onChange={(name) => {
            if (name !== null) void onSheet(name)
          }}
        />
      )}
    </Group>
  )
}

function Reading({ name }: { name: string }) {
  const t = useText()
  const part = useProgress('readSheet')
  return (
    <Group mt="sm">
      <Text role="status">{t('intake.reading', { name })}</Text>
      <Progress value={part * 100} flex={1} aria-label={t('intake.reading', { name })} />
      <Button variant="default" onClick={() => void call('clearSheet', {})}>
        {t('intake.cancel')}
      </Button>
    </Group>
  )
}

const LISTS = ['women', 'matches', 'meetings'] as const

/** An empty sheet to fill in, of whatever the list is to be about. */
function SaveTemplate() {
  const t = useText()
  const save = useDeed('saveSheetTemplate', ({ savedAs }) => {
    if (savedAs !== null) tellDone(t('documents.savedAs', { name: savedAs }))
  })
  return (
    <Menu>
      <Menu.Target>
        <Button variant="subtle" loading={save.isPending}>
          {t('intake.template')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {LISTS.map((of) => (
          <Menu.Item key={of} onClick={() => save.mutate({ language: language(), of })}>
            {t(`intake.pairs.kind.${of}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

async function readFile(file: File): Promise<SheetView> {
  if (file.size > LARGEST_SHEET) throw new OfficeProblem({ code: 'sheet-too-large', details: {} })
  const bytes = new Uint8Array(await file.arrayBuffer())
  return call('readSheet', { fileName: file.name, bytes, pasted: false })
}

function readCells(text: string, fileName: string): Promise<SheetView> {
  return call('readSheet', { fileName, bytes: new TextEncoder().encode(text), pasted: true })
}
