import { DANISH_LEVELS, LABOUR_STEPS, type Milestone, type PairPage } from '@contract/pair'
import { Group, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useText, type Say } from '../../../language'
import { useDeed } from '../../../office/answers'
import { useOffice } from '../../../office/office-context'
import { ChoiceField } from '../../../parts/ChoiceField'
import { DayField } from '../../../parts/DayField'
import { FITS, fitsOf, fitWord, type Fit } from '../fits'
import { stepWords } from '../step-words'
import { NoteForm } from './NoteForm'
import { NoteWords } from './NoteWords'
import { Notes, type FormOf } from './Notes'

/** The mentee's steps: her Danish, and the ladder into the labour market. */
export function Milestones({ pair }: { pair: PairPage }) {
  const t = useText()
  return (
    <Notes
      title={t('support.milestones')}
      none={t('support.milestones.none')}
      notes={pair.milestones}
      table="milestones"
      pair={pair}
      nameOf={({ step }) => stepWords(step, t)}
      Below={NoteWords}
      Form={MilestoneForm}
    />
  )
}

const CHOICES = [
  ...LABOUR_STEPS.map((rung) => `labour.${rung}` as const),
  ...DANISH_LEVELS.map((level) => `danish.${level}` as const),
] as const
type Choice = (typeof CHOICES)[number]

function MilestoneForm({ pair, earlier, done }: FormOf<Milestone>) {
  const t = useText()
  const { today } = useOffice()
  const [on, setOn] = useState<string | null>(earlier?.on ?? today)
  const [choice, setChoice] = useState<Choice>(earlier === null ? 'labour.cvWritten' : choiceOf(earlier.step))
  const [fit, setFit] = useState<Fit>(
    earlier?.step.kind === 'labour' ? fitWord(earlier.step.fits) : 'unknown',
  )
  const [words, setWords] = useState(earlier?.words ?? '')
  const keep = useDeed('keepMilestone', done)
  const save = () => {
    if (on === null) return
    const { id: participantId } = pair.cards.mentee
    keep.mutate({ id: earlier?.id ?? null, participantId, on, step: stepOf(choice, fit), words })
  }
  return (
    <NoteForm onSave={save} onCancel={done} busy={keep.isPending}>
      <Group align="flex-start" grow>
        <DayField label={t('field.on')} value={on} onChange={setOn} />
        <ChoiceField
          label={t('support.milestone.kind')}
          choices={CHOICES}
          nameOf={(one) => stepWords(stepOf(one, 'unknown'), t)}
          value={choice}
          onChange={setChoice}
        />
      </Group>
      {choice.startsWith('labour.') ? <FitField fit={fit} onChange={setFit} t={t} /> : null}
      <TextInput
        label={t('field.note')}
        value={words}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
      />
    </NoteForm>
  )
}

function FitField({ fit, onChange, t }: { fit: Fit; onChange: (fit: Fit) => void; t: Say }) {
  return (
    <ChoiceField
      label={t('support.milestone.fits')}
      choices={FITS}
      nameOf={(one) => t(`support.fits.${one}`)}
      value={fit}
      onChange={onChange}
    />
  )
}

function choiceOf(step: Milestone['step']): Choice {
  return step.kind === 'danish' ? `danish.${step.level}` : `labour.${step.rung}`
}

function stepOf(choice: Choice, fit: Fit): Milestone['step'] {
  const level = DANISH_LEVELS.find((one) => choice === `danish.${one}`)
  if (level !== undefined) return { kind: 'danish', level }
  const rung = LABOUR_STEPS.find((one) => choice === `labour.${one}`) ?? 'cvWritten'
  return { kind: 'labour', rung, fits: fitsOf(fit) }
}
