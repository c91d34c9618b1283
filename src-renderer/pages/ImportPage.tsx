import type { SheetView } from '@contract/intake'
import { PairListKind } from '@contract/pair-lists'
import { Button, Group, SegmentedControl, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { language, useText } from '../language'
import { answers, useAnswer, useDeed } from '../office/answers'
import { tellDone } from '../office/tell'
import { Page } from '../parts/Page'
import { ChooseFile } from './import/ChooseFile'
import { ColumnsCard } from './import/ColumnsCard'
import { LogCard } from './import/LogCard'
import { PairList } from './import/pairs/PairList'
import { RowsCard } from './import/RowsCard'
import { WordsCard } from './import/WordsCard'
import './import/import.css'

/** The office's own list, read, understood and looked through before a single row comes in. */
export function ImportPage() {
  const t = useText()
  const view = useAnswer('currentSheet', {}).data ?? null
  return (
    <Page title={t('intake.title')}>
      <Stack>
        <ChooseFile view={view} onLay={lay} />
        {view === null ? <LogCard /> : <Laid key={`${view.fileName} ${view.sheetName}`} view={view} />}
      </Stack>
    </Page>
  )
}

const LISTS = ['women', ...PairListKind.options] as const

/** The sheet that lies here, read as what it seems to be a list of, or as she says. */
function Laid({ view }: { view: SheetView }) {
  const t = useText()
  const [of, setOf] = useState(view.listOf)
  return (
    <>
      <SegmentedControl
        w="fit-content"
        aria-label={t('intake.pairs.kind')}
        value={of}
        onChange={setOf}
        data={LISTS.map((value) => ({ value, label: t(`intake.pairs.kind.${value}`) }))}
      />
      {of === 'women' ? (
        <>
          <ColumnsCard view={view} onChange={lay} />
          <WordsCard view={view} onChange={lay} />
          <RowsCard view={view} onChange={lay} />
          <Accept view={view} />
        </>
      ) : (
        <PairList key={of} kind={of} onDone={() => lay(null)} />
      )}
    </>
  )
}

/** Shows a sheet as it was just read or corrected; its rows and its words are asked for anew. */
function lay(view: SheetView | null): void {
  answers.setQueryData(['currentSheet', {}], view)
  for (const asked of ['previewSheet', 'unknownWords']) void answers.invalidateQueries({ queryKey: [asked] })
}

function Accept({ view: { summary } }: { view: SheetView }) {
  const t = useText()
  const [, go] = useLocation()
  const accept = useDeed('acceptSheet', ({ added, updated }) => {
    lay(null)
    const told = [
      ...(added === 0 ? [] : [t('intake.accepted', { count: added })]),
      ...(updated === 0 ? [] : [t('intake.updated', { count: updated })]),
    ]
    tellDone([...told, t('intake.accepted.undo')].join(' '))
    go('/register')
  })
  const { updated, rejected } = summary
  const parts = [
    ...(summary.new === 0 ? [] : [t('intake.accept', { count: summary.new })]),
    ...(updated === 0 ? [] : [t('intake.accept.updated', { count: updated })]),
  ]
  return (
    <Group className="page-end">
      <Button disabled={parts.length === 0} loading={accept.isPending} onClick={() => accept.mutate({})}>
        {parts.length === 0 ? t('intake.accept.none') : parts.join(' · ')}
      </Button>
      {rejected === 0 ? null : <GiveBack />}
    </Group>
  )
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
