import { ABOUT, SEVERITIES, type Concern, type PairPage } from '@contract/pair'
import { Group, Text, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useText, type Say } from '../../../language'
import { useDeed } from '../../../office/answers'
import { useOffice } from '../../../office/office-context'
import { ChoiceField } from '../../../parts/ChoiceField'
import { DayField } from '../../../parts/DayField'
import { shownDay } from '../../../parts/shown-day'
import { TermField } from '../../../parts/TermField'
import { NoteForm } from './NoteForm'
import { Notes, type FormOf } from './Notes'
import { termOf } from '../../../parts/terms'

/** What the office keeps an eye on, and what was said to her about it. */
export function Concerns({ pair }: { pair: PairPage }) {
  const t = useText()
  return (
    <Notes
      title={t('support.concerns')}
      none={t('support.concerns.none')}
      notes={pair.concerns}
      table="concerns"
      pair={pair}
      nameOf={(concern) => concernWords(concern, t)}
      Below={Said}
      Form={ConcernForm}
    />
  )
}

function concernWords({ words, severity, referral, settledOn }: Concern, t: Say): string {
  return [
    words,
    t(`severity.${severity}`),
    referral === null ? '' : t('support.concern.referredTo', { where: termOf('referrals', referral) }),
    settledOn === null ? '' : t('support.concern.settled', { on: shownDay(settledOn) }),
  ]
    .filter(Boolean)
    .join(' · ')
}

function Said({ note: { saidToHer: words } }: { note: Concern }) {
  const t = useText()
  return (
    <Text className="small">
      {words === '' ? t('support.concern.unsaid') : t('support.concern.saidIs', { words })}
    </Text>
  )
}

type Values = Omit<Concern, 'id' | 'matchId' | 'by' | 'on' | 'settledOn'> & {
  on: string | null
  settledOn: string | null
}

const NOTHING = { about: 'both', severity: 'watch', words: '', saidToHer: '', referral: null } as const

function ConcernForm({ pair, earlier, done }: FormOf<Concern>) {
  const t = useText()
  const { today } = useOffice()
  const form = useForm<Values>({
    initialValues: earlier === null ? { ...NOTHING, on: today, settledOn: null } : valuesOf(earlier),
    validate: {
      on: (day) => (day === null ? t('issue.required') : null),
      words: (words) => (words.trim() === '' ? t('issue.required') : null),
    },
  })
  const keep = useDeed('keepConcern', done)
  const save = form.onSubmit(({ on, ...values }) => {
    if (on !== null) keep.mutate({ ...values, on, id: earlier?.id ?? null, matchId: pair.id })
  })
  return (
    <NoteForm onSave={() => save()} onCancel={done} busy={keep.isPending}>
      <Textarea label={t('support.concern.words')} autosize {...form.getInputProps('words')} />
      <Group align="flex-start" grow>
        <DayField label={t('field.on')} {...form.getInputProps('on')} />
        <ChoiceField
          label={t('support.concern.about')}
          choices={ABOUT}
          nameOf={(one) => t(`side.${one}`)}
          value={form.getValues().about}
          onChange={(about) => form.setFieldValue('about', about)}
        />
        <ChoiceField
          label={t('support.concern.severity')}
          choices={SEVERITIES}
          nameOf={(one) => t(`severity.${one}`)}
          value={form.getValues().severity}
          onChange={(severity) => form.setFieldValue('severity', severity)}
        />
      </Group>
      <Textarea label={t('support.concern.said')} autosize {...form.getInputProps('saidToHer')} />
      <Group align="flex-start" grow>
        <TermField
          taxonomy="referrals"
          label={t('support.concern.referral')}
          {...form.getInputProps('referral')}
        />
        <DayField label={t('support.concern.settledOn')} {...form.getInputProps('settledOn')} />
      </Group>
    </NoteForm>
  )
}

function valuesOf({ about, severity, words, saidToHer, referral, on, settledOn }: Concern): Values {
  return { about, severity, words, saidToHer, referral, on, settledOn }
}
