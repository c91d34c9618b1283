import type { PairListKind, PairMapping } from '@contract/pair-lists'
import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { language, useText } from '../../../language'
import { useAnswer, useDeed } from '../../../office/answers'
import { tellDone } from '../../../office/tell'
import { ProblemNote } from '../../../parts/ProblemNote'
import { Working } from '../../../parts/Working'
import { EVERY_ROW, pageOf } from '../rows-asked'
import { PairColumns } from './PairColumns'
import { PairRows } from './PairRows'

type Props = { kind: PairListKind; onDone: () => void }

/** A list of matches or of meetings, looked through before anything comes in. */
export function PairList({ kind, onDone }: Props) {
  const t = useText()
  const [mapping, setMapping] = useState<PairMapping | null>(null)
  const [asked, setAsked] = useState(EVERY_ROW)
  const list = useAnswer('readPairList', { kind, mapping, ...pageOf(asked) })
  if (list.isError) return <ProblemNote error={list.error} />
  if (list.data === undefined) return <Working text={t('intake.pairs.reading')} />
  return (
    <>
      <PairColumns
        view={list.data}
        onChange={(change) => {
          setMapping({ ...list.data.mapping, ...change })
          setAsked(EVERY_ROW)
        }}
      />
      <PairRows view={list.data} asked={asked} onAsk={setAsked} />
      <AcceptPairs kind={kind} view={list.data} onDone={onDone} />
    </>
  )
}

type AcceptProps = Props & { view: { mapping: PairMapping; summary: { new: number; rejected: number } } }

function AcceptPairs({ kind, view: { mapping, summary }, onDone }: AcceptProps) {
  const t = useText()
  const [, go] = useLocation()
  const accept = useDeed('acceptPairList', ({ added }) => {
    onDone()
    tellDone(`${t(`intake.pairs.accepted.${kind}`, { count: added })} ${t('intake.accepted.undo')}`)
    go('/matches')
  })
  const giveBack = useDeed('giveBackPairList', ({ savedAs }) => {
    if (savedAs !== null) tellDone(t('documents.savedAs', { name: savedAs }))
  })
  return (
    <Group className="page-end">
      <Button
        disabled={summary.new === 0}
        loading={accept.isPending}
        onClick={() => accept.mutate({ mapping })}
      >
        {summary.new === 0
          ? t('intake.accept.none')
          : t(`intake.pairs.accept.${kind}`, { count: summary.new })}
      </Button>
      {summary.rejected === 0 ? null : (
        <>
          <Button
            variant="default"
            loading={giveBack.isPending}
            onClick={() => giveBack.mutate({ mapping, language: language() })}
          >
            {t('intake.giveBack')}
          </Button>
          <Text className="soft small">{t('intake.giveBack.help')}</Text>
        </>
      )}
    </Group>
  )
}
