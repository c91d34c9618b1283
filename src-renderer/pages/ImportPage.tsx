import { LARGEST_SHEET, type SheetView } from '@contract/intake'
import { Button, FileButton, Group, Progress, Select, Stack, Text } from '@mantine/core'
import { useState, type DragEvent } from 'react'
import { useLocation } from 'wouter'
import { language, useText } from '../language'
import { call, OfficeProblem } from '../office/call'
import { answers, useAnswer, useDeed } from '../office/answers'
import { useProgress } from '../office/progress'
import { tellDone, tellProblem } from '../office/tell'
import { Page } from '../parts/Page'
import { ColumnsCard } from './import/ColumnsCard'
import { RowsCard } from './import/RowsCard'
import './import/import.css'

/** The office's own list, read, understood and looked through before a single row comes in. */
export function ImportPage() {
  const t = useText()
  const [, go] = useLocation()
  const view = useAnswer('currentSheet', {}).data ?? null
  const accept = useDeed('acceptSheet', ({ added }) => {
    tellDone(t('intake.accepted', { count: added }))
    go('/register')
  })
  return (
    <Page title={t('intake.title')}>
      <Stack>
        <ChooseFile view={view} />
        {view === null ? null : (
          <>
            <ColumnsCard view={view} onChange={lay} />
            <RowsCard view={view} onChange={lay} />
            <Group className="page-end">
              <Button
                disabled={view.summary.new === 0}
                loading={accept.isPending}
                onClick={() => accept.mutate({})}
              >
                {view.summary.new === 0
                  ? t('intake.accept.none')
                  : t('intake.accept', { count: view.summary.new })}
              </Button>
              {view.summary.rejected === 0 ? null : <GiveBack />}
            </Group>
          </>
        )}
      </Stack>
    </Page>
  )
}

/** Shows a sheet as it was just read or corrected; its rows are asked for anew. */
function lay(view: SheetView | null): void {
  answers.setQueryData(['currentSheet', {}], view)
  void answers.invalidateQueries({ queryKey: ['previewSheet'] })
}

function ChooseFile({ view }: { view: SheetView | null }) {
  const t = useText()
  const [file, setFile] = useState<File | null>(null)
  const [reading, setReading] = useState(false)
  const part = useProgress('readSheet')
  const read = async (chosen: File | null, sheetName: string | null = null) => {
    if (chosen === null) return
    lay(null)
    setFile(chosen)
    setReading(true)
    await readFile(chosen, sheetName).then(lay, tellProblem)
    setReading(false)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    void read(event.dataTransfer.files[0] ?? null)
  }
  return (
    <div className="card import-drop" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <Text className="soft">{t('intake.intro')}</Text>
      {reading ? (
        <Group mt="sm">
          <Text role="status">{t('intake.reading', { name: file?.name ?? '' })}</Text>
          <Progress
            value={part * 100}
            flex={1}
            aria-label={t('intake.reading', { name: file?.name ?? '' })}
          />
          <Button variant="default" onClick={() => void call('clearSheet', {})}>
            {t('intake.cancel')}
          </Button>
        </Group>
      ) : (
        <Group mt="sm">
          <FileButton accept=".xlsx,.csv,.txt" onChange={(chosen) => void read(chosen)}>
            {(props) => <Button {...props}>{t('intake.choose')}</Button>}
          </FileButton>
          <Text className="soft">{t('intake.drop')}</Text>
          {file === null || view === null || view.sheetNames.length < 2 ? null : (
            <Select
              label={t('intake.sheetChoice')}
              allowDeselect={false}
              data={[...view.sheetNames]}
              value={view.sheetName}
              onChange={(name) => void read(file, name)}
            />
          )}
        </Group>
      )}
      <Text className="soft small" mt="sm">
        {t('intake.cprRule')} {t('intake.yearRule')}
      </Text>
    </div>
  )
}

async function readFile(file: File, sheetName: string | null): Promise<SheetView> {
  if (file.size > LARGEST_SHEET) throw new OfficeProblem({ code: 'sheet-too-large', details: {} })
  const bytes = new Uint8Array(await file.arrayBuffer())
  return call('readSheet', { fileName: file.name, bytes, sheetName })
}

function GiveBack() {
  const t = useText()
  const giveBack = useDeed('giveBackSheet', ({ savedAs }) => {
    if (savedAs !== null) tellDone(t('documents.savedAs', { name: savedAs }))
  })
  return (
    <>
      <Button
        variant="default"
        loading={giveBack.isPending}
        onClick={() => giveBack.mutate({ format: 'xlsx', language: language() })}
      >
        {t('intake.giveBack')}
      </Button>
      <Text className="soft small">{t('intake.giveBack.help')}</Text>
    </>
  )
}
