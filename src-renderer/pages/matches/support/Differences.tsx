import type { Difference, PairPage } from '@contract/pair'
import { Button, Group, SegmentedControl, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useText, type Say } from '../../../language'
import { useDeed } from '../../../office/answers'
import { useOffice } from '../../../office/office-context'
import { tellDone } from '../../../office/tell'
import { DayField } from '../../../parts/DayField'
import { NoteForm } from './NoteForm'
import { Notes, type FormOf } from './Notes'

const PARTS = ['mentee', 'mentor', 'fact'] as const
type Part = (typeof PARTS)[number]

/** Differences somebody noticed: one sentence to begin with, whole when both women's words and a fact are there. */
export function Differences({ pair }: { pair: PairPage }) {
  const t = useText()
  return (
    <div className="differences">
      <QuickNote pair={pair} />
      <Notes
        title={t('support.difference')}
        none={t('support.difference.hint')}
        notes={pair.differences}
        table="differences"
        pair={pair}
        nameOf={(one) => howWhole(one, t)}
        Below={Parts}
        Form={WholeForm}
      />
    </div>
  )
}

function partsOf(one: Difference): Part[] {
  return PARTS.filter((part) => one[part] !== '')
}

function howWhole(one: Difference, t: Say): string {
  const count = partsOf(one).length
  return count === PARTS.length ? t('support.difference.whole') : t('support.difference.part', { count })
}

function Parts({ note }: { note: Difference }) {
  const t = useText()
  return partsOf(note).map((part) => (
    <Text key={part} className="small">
      <span className="soft">{t(`support.difference.${part}`)}:</span> {note[part]}
    </Text>
  ))
}

/** One sentence and Enter: noted before it is forgotten. */
function QuickNote({ pair }: { pair: PairPage }) {
  const t = useText()
  const { today } = useOffice()
  const [part, setPart] = useState<Part>('mentee')
  const [words, setWords] = useState('')
  const keep = useDeed('keepDifference', () => {
    setWords('')
    tellDone(t('support.difference.noted'))
  })
  const note = { id: null, matchId: pair.id, on: today, mentee: '', mentor: '', fact: '' }
  return (
    <form
      className="card no-print"
      aria-label={t('support.difference.what')}
      onSubmit={(event) => {
        event.preventDefault()
        if (words.trim() !== '') keep.mutate({ ...note, [part]: words })
      }}
    >
      <Textarea
        label={t('support.difference.what')}
        autosize
        value={words}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey) return
          event.preventDefault()
          event.currentTarget.form?.requestSubmit()
        }}
      />
      <Group justify="space-between">
        <SegmentedControl
          aria-label={t('support.difference.who')}
          value={part}
          onChange={(value) => setPart(PARTS.find((one) => one === value) ?? part)}
          data={PARTS.map((value) => ({ value, label: t(`support.difference.${value}`) }))}
        />
        <Button type="submit" loading={keep.isPending}>
          {t('support.difference.save')}
        </Button>
      </Group>
    </form>
  )
}

function WholeForm({ pair, earlier, done }: FormOf<Difference>) {
  const t = useText()
  const { today } = useOffice()
  const [on, setOn] = useState<string | null>(earlier?.on ?? today)
  const [told, setTold] = useState({
    mentee: earlier?.mentee ?? '',
    mentor: earlier?.mentor ?? '',
    fact: earlier?.fact ?? '',
  })
  const keep = useDeed('keepDifference', done)
  const save = () => {
    if (on !== null) keep.mutate({ ...told, on, id: earlier?.id ?? null, matchId: pair.id })
  }
  return (
    <NoteForm onSave={save} onCancel={done} busy={keep.isPending}>
      <DayField label={t('field.on')} value={on} onChange={setOn} />
      {PARTS.map((part) => (
        <Textarea
          key={part}
          label={t(`support.difference.${part}`)}
          autosize
          value={told[part]}
          onChange={({ currentTarget: { value } }) => setTold((before) => ({ ...before, [part]: value }))}
        />
      ))}
    </NoteForm>
  )
}
