import type { Question } from '@contract/pair'
import { Group, Radio } from '@mantine/core'
import { language, useText } from '../../language'

const STEPS = [1, 2, 3, 4, 5] as const

/** One question answered from 1 to 5, or left open. */
export function ScaleField({
  question,
  value = null,
  onChange,
}: {
  question: Question
  value?: number | null
  onChange?: (value: number | null) => void
}) {
  const t = useText()
  return (
    <Radio.Group
      label={question[language()]}
      value={String(value ?? '')}
      onChange={(step) => onChange?.(step === '' ? null : Number(step))}
    >
      <Group mt={4} gap="lg">
        <span className="small soft">{question.low[language()]}</span>
        {STEPS.map((step) => (
          <Radio key={step} value={String(step)} label={step} />
        ))}
        <span className="small soft">{question.high[language()]}</span>
        <Radio className="no-print" value="" label={t('survey.clear')} />
      </Group>
    </Radio.Group>
  )
}
