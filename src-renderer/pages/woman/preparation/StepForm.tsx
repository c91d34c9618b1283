import type { ParticipantId } from '@contract/ids'
import type { PreparationStep } from '@contract/preparation'
import { Autocomplete, Button, Group, NumberInput, SegmentedControl, Select } from '@mantine/core'
import { useState } from 'react'
import { useText } from '../../../language'
import { useDeed } from '../../../office/answers'
import { useOffice } from '../../../office/office-context'
import { DayField } from '../../../parts/DayField'

type Props = {
  id: ParticipantId
  step: PreparationStep
  editions: readonly string[]
  onDone: () => void
}

const WITH_RESULT: ReadonlySet<string> = new Set(['references', 'record-check'])
const RESULTS = ['fine', 'doubt'] as const
const HOURS = 2

/** The day a step was taken, who saw it, and of a certificate or a reference the result alone. */
export function StepForm({ id, step, editions, onDone }: Props) {
  const t = useText()
  const { today, staff, me } = useOffice()
  const note = useDeed('notePreparation', onDone)
  const [on, setOn] = useState<string | null>(today)
  const [by, setBy] = useState(me?.id ?? null)
  const [result, setResult] = useState<(typeof RESULTS)[number]>('fine')
  const [hours, setHours] = useState<number | string>(HOURS)
  const [edition, setEdition] = useState(editions[0] ?? '')
  const save = () => {
    if (on === null || by === null) return
    const isIntroduction = step.code === 'introduction'
    const seen = { id, step: step.code, on, by }
    note.mutate({
      ...seen,
      result: WITH_RESULT.has(step.code) ? result : null,
      hours: isIntroduction && typeof hours === 'number' ? hours : null,
      edition: step.code === 'handbook' && edition.trim() !== '' ? edition : null,
    })
  }
  return (
    <div className="preparation-form">
      <Group align="flex-end">
        <DayField
          data-autofocus
          autoFocus
          label={t(step.code === 'record-check' ? 'preparation.seenOn' : 'field.on')}
          value={on}
          onChange={setOn}
        />
        <Select
          label={t('preparation.by')}
          allowDeselect={false}
          data={staff.map((one) => ({ value: one.id, label: one.name }))}
          value={by}
          onChange={(value) => setBy(staff.find((one) => one.id === value)?.id ?? by)}
        />
        {WITH_RESULT.has(step.code) ? (
          <SegmentedControl
            aria-label={t('preparation.result')}
            value={result}
            onChange={(value) => setResult(RESULTS.find((one) => one === value) ?? result)}
            data={RESULTS.map((one) => ({ value: one, label: t(`preparation.result.${one}`) }))}
          />
        ) : null}
        {step.code === 'introduction' ? (
          <NumberInput
            label={t('preparation.hours.label')}
            min={0.25}
            max={100}
            decimalScale={2}
            hideControls
            value={hours}
            onChange={setHours}
            w={120}
          />
        ) : null}
        {step.code === 'handbook' ? (
          <Autocomplete
            label={t('preparation.edition.label')}
            data={[...new Set(editions)]}
            value={edition}
            onChange={setEdition}
          />
        ) : null}
        <Button onClick={save} loading={note.isPending} disabled={on === null || by === null}>
          {t('women.step.save')}
        </Button>
      </Group>
      {WITH_RESULT.has(step.code) ? <p className="small soft">{t('preparation.resultOnly')}</p> : null}
    </div>
  )
}
