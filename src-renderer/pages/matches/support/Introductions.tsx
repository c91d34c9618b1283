import { INTRODUCTION_RESULTS, type Introduction, type PairPage } from '@contract/pair'
import { Group, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useText } from '../../../language'
import { useDeed } from '../../../office/answers'
import { useOffice } from '../../../office/office-context'
import { ChoiceField } from '../../../parts/ChoiceField'
import { DayField } from '../../../parts/DayField'
import { shownDay } from '../../../parts/shown-day'
import { TermField } from '../../../parts/TermField'
import { NoteForm } from './NoteForm'
import { Notes, type FormOf } from './Notes'
import { termOf } from '../../../parts/terms'

const CHOICES = ['', ...INTRODUCTION_RESULTS] as const

/** Whom the mentor has brought the mentee together with, and what came of each. */
export function Introductions({ pair }: { pair: PairPage }) {
  const t = useText()
  return (
    <Notes
      title={t('support.introductions')}
      none={t('support.introductions.none')}
      notes={pair.introductions}
      table="introductions"
      pair={pair}
      nameOf={({ who, sector }) => (sector === null ? who : `${who} (${termOf('sectors', sector)})`)}
      Below={Results}
      Form={IntroductionForm}
    />
  )
}

function Results({ note: { results } }: { note: Introduction }) {
  const t = useText()
  if (results.length === 0) return <Text className="small soft">{t('support.introduction.nothing')}</Text>
  return results.map(({ on, what, words }) => (
    <Text key={`${on}-${what}`} className="small">
      <span className="numbers soft">{shownDay(on)}</span>{' '}
      {[t(`introductionResult.${what}`), words].filter(Boolean).join(' · ')}
    </Text>
  ))
}

function IntroductionForm({ pair, earlier, done }: FormOf<Introduction>) {
  const t = useText()
  const { today } = useOffice()
  const [on, setOn] = useState<string | null>(earlier?.on ?? today)
  const [who, setWho] = useState(earlier?.who ?? '')
  const [sector, setSector] = useState<string | null>(earlier?.sector ?? null)
  const [result, setResult] = useState<(typeof CHOICES)[number]>('')
  const [cameOn, setCameOn] = useState<string | null>(today)
  const [words, setWords] = useState('')
  const keep = useDeed('keepIntroduction', done)
  const save = () => {
    if (on === null || who.trim() === '') return
    const added = result === '' || cameOn === null ? [] : [{ on: cameOn, what: result, words }]
    const results = [...(earlier?.results ?? []), ...added]
    keep.mutate({ id: earlier?.id ?? null, matchId: pair.id, on, who, sector, results })
  }
  return (
    <NoteForm onSave={save} onCancel={done} busy={keep.isPending}>
      <Group align="flex-start" grow>
        <DayField label={t('field.on')} value={on} onChange={setOn} />
        <TermField
          taxonomy="sectors"
          label={t('support.introduction.sector')}
          value={sector}
          onChange={setSector}
        />
      </Group>
      <TextInput
        required
        label={t('support.introduction.who')}
        placeholder={t('support.introduction.example')}
        value={who}
        onChange={({ currentTarget }) => setWho(currentTarget.value)}
      />
      <Group align="flex-start" grow>
        <ChoiceField
          label={t('support.introduction.result')}
          choices={CHOICES}
          nameOf={(one) => t(one === '' ? 'support.introduction.nothing' : `introductionResult.${one}`)}
          value={result}
          onChange={setResult}
        />
        <DayField
          label={t('support.introduction.resultOn')}
          value={cameOn}
          onChange={setCameOn}
          disabled={result === ''}
        />
      </Group>
      <TextInput
        label={t('field.note')}
        value={words}
        disabled={result === ''}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
      />
    </NoteForm>
  )
}
