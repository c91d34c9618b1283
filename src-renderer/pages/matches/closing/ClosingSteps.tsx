import { CLOSING_STEPS, type PairPage } from '@contract/pair'
import { Checkbox, Group, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useText } from '../../../language'
import { useDeed } from '../../../office/answers'
import { useOffice } from '../../../office/office-context'
import { Card } from '../../../parts/Card'
import { DayField } from '../../../parts/DayField'

/** The guided list of a good ending; each step can be taken in any order and taken back. */
export function ClosingSteps({ pair }: { pair: PairPage }) {
  const t = useText()
  const left = CLOSING_STEPS.length - pair.closing.length
  return (
    <Card title={t('closing.steps')}>
      <Text className="soft">{t('closing.steps.text')}</Text>
      <Text className="small" role="status">
        {left === 0 ? t('closing.step.allDone') : t('closing.step.left', { count: left })}
      </Text>
      <ol className="closing-steps">
        {CLOSING_STEPS.map((step) => (
          <Step key={step} step={step} pair={pair} />
        ))}
      </ol>
    </Card>
  )
}

function Step({ step, pair }: { step: (typeof CLOSING_STEPS)[number]; pair: PairPage }) {
  const t = useText()
  const { today } = useOffice()
  const taken = pair.closing.find((one) => one.step === step) ?? null
  const [words, setWords] = useState(taken?.words ?? '')
  const take = useDeed('takeClosingStep')
  const name = t(`closingStep.${step}`)
  const write = (on: string | null) =>
    take.mutate({ id: pair.id, step, taken: on === null ? null : { on, words } })
  return (
    <li>
      <Checkbox
        label={name}
        checked={taken !== null}
        onChange={({ currentTarget }) => write(currentTarget.checked ? today : null)}
      />
      {taken === null ? null : (
        <Group align="flex-end" gap="xs" wrap="nowrap">
          <DayField
            aria-label={`${name}: ${t('field.on')}`}
            value={taken.on}
            onChange={(on) => (on === null || on === taken.on ? undefined : write(on))}
          />
          <TextInput
            flex={1}
            aria-label={`${name}: ${t('closing.step.words')}`}
            placeholder={t('closing.step.words')}
            value={words}
            onChange={({ currentTarget }) => setWords(currentTarget.value)}
            onBlur={() => (words === taken.words ? undefined : write(taken.on))}
          />
        </Group>
      )}
    </li>
  )
}
