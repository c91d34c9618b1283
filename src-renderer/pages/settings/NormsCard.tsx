import { DEFAULT_NORMS } from '@contract/today'
import type { OfficeAnswer } from '@contract'
import { Button, Group, NumberInput, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useAnswer, useDeed } from '../../office/answers'
import { tellDone } from '../../office/tell'
import { Card } from '../../parts/Card'
import { useText } from '../../language'

type Norms = OfficeAnswer<'readNorms'>

/** How often the office talks with each of the two; the list Today follows it. */
export function NormsCard() {
  const norms = useAnswer('readNorms', {})
  return norms.data === undefined ? null : <NormsForm key={JSON.stringify(norms.data)} norms={norms.data} />
}

const NUMBERS = [
  ['firstMeetingNewsDays', 3, 30],
  ['firstMonthTalks', 1, 4],
  ['monthlyMonths', 1, 36],
  ['settledEveryMonths', 1, 12],
] as const

function NormsForm({ norms }: { norms: Norms }) {
  const t = useText()
  const save = useDeed('changeNorms', () => tellDone(t('frame.saved')))
  const { id: _id, deeperTalkMonths, ...numbers } = norms
  const form = useForm({
    initialValues: { ...numbers, deeper: deeperTalkMonths.join(', ') },
    validate: {
      deeper: (text) => (monthsIn(text) === null ? t('settings.norms.deeperTalkMonths.hint') : null),
    },
  })
  const reset = () => {
    const { id: _own, ...usual } = DEFAULT_NORMS
    save.mutate(usual)
  }
  return (
    <Card title={t('settings.norms')}>
      <Text className="soft">{t('settings.norms.text')}</Text>
      <form
        onSubmit={form.onSubmit(({ deeper, ...values }) =>
          save.mutate({ ...values, deeperTalkMonths: monthsIn(deeper) ?? [] }),
        )}
      >
        <Group grow align="flex-end">
          {NUMBERS.map(([name, min, max]) => (
            <NumberInput
              key={name}
              label={t(`settings.norms.${name}`)}
              min={min}
              max={max}
              clampBehavior="strict"
              hideControls
              {...form.getInputProps(name)}
            />
          ))}
        </Group>
        <TextInput
          label={t('settings.norms.deeperTalkMonths')}
          description={t('settings.norms.deeperTalkMonths.hint')}
          {...form.getInputProps('deeper')}
        />
        <Group>
          <Button type="submit" loading={save.isPending}>
            {t('frame.save')}
          </Button>
          <Button variant="subtle" onClick={reset}>
            {t('settings.norms.reset')}
          </Button>
        </Group>
      </form>
    </Card>
  )
}

/** The months as numbers; null when something else was written. */
function monthsIn(text: string): number[] | null {
  const months = text
    .split(/[\s,;]+/)
    .filter((part) => part !== '')
    .map(Number)
  const areMonths =
    months.length <= 6 && months.every((month) => Number.isInteger(month) && month >= 1 && month <= 36)
  return areMonths ? months : null
}
