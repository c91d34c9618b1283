import { FOLLOW_UP_WAYS, type FollowUp, type MatchPage } from '@contract/matches'
import { Button, Group, SegmentedControl, Select, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useDeed } from '../../office/answers'
import { useOffice } from '../../office/office-context'
import { tellDone } from '../../office/tell'
import { Card } from '../../parts/Card'
import { DayField } from '../../parts/DayField'
import { useText } from '../../language'

const WORTH = ['', '1', '2', '3', '4', '5'] as const

type Props = { page: MatchPage; earlier?: FollowUp; done?: () => void }

/** The coordinator's talk with one of the two: what she said, and whether it is worth the time; an earlier one is put right. */
export function FollowUpForm({ page, earlier, done = () => {} }: Props) {
  const t = useText()
  const { today } = useOffice()
  const blank: Values = { with: 'mentee', on: today, way: 'phone', words: '', worthIt: '', nextOn: null }
  const form = useForm({
    initialValues: earlier === undefined ? blank : valuesOf(earlier),
    validate: { on: (day) => (day === null ? t('issue.required') : null) },
  })
  const record = useDeed('recordFollowUp', () => {
    form.reset()
    tellDone(t('matches.followUp.noted'))
  })
  const correct = useDeed('correctFollowUp', done)
  const save = ({ on, worthIt, ...rest }: Values) => {
    if (on === null) return
    const said = { ...rest, on, worthIt: worthIt === '' ? null : Number(worthIt) }
    if (earlier === undefined) record.mutate({ ...said, matchId: page.id })
    else correct.mutate({ ...said, id: earlier.id })
  }
  return (
    <Card title={t(earlier === undefined ? 'matches.followUp' : 'matches.followUp.correct')}>
      <form onSubmit={form.onSubmit(save)}>
        <Group align="flex-end">
          <SegmentedControl
            aria-label={t('matches.followUp.with')}
            data={[
              { value: 'mentee', label: page.mentee },
              { value: 'mentor', label: page.mentor },
            ]}
            {...form.getInputProps('with')}
          />
          <DayField label={t('field.on')} {...form.getInputProps('on')} />
          <Select
            label={t('matches.followUp.way')}
            allowDeselect={false}
            data={FOLLOW_UP_WAYS.map((way) => ({ value: way, label: t(`way.${way}`) }))}
            {...form.getInputProps('way')}
          />
          <Select
            label={t('matches.worthIt')}
            data={WORTH.map((value) => ({
              value,
              label: value === '' ? t('frame.notAnswered') : t('matches.worthIt.of', { value }),
            }))}
            allowDeselect={false}
            {...form.getInputProps('worthIt')}
          />
          <DayField label={t('matches.nextOn')} {...form.getInputProps('nextOn')} />
        </Group>
        <Textarea
          label={t('matches.words')}
          rows={2}
          classNames={{ input: 'grows' }}
          {...form.getInputProps('words')}
        />
        <Button type="submit" variant="default" mt="sm" loading={record.isPending || correct.isPending}>
          {t(earlier === undefined ? 'matches.followUp.save' : 'frame.save')}
        </Button>
      </form>
    </Card>
  )
}

type Values = {
  with: 'mentee' | 'mentor'
  on: string | null
  way: (typeof FOLLOW_UP_WAYS)[number]
  words: string
  worthIt: string
  nextOn: string | null
}

function valuesOf({ with: half, on, way, words, worthIt, nextOn }: FollowUp): Values {
  return { with: half, on, way, words, worthIt: worthIt === null ? '' : String(worthIt), nextOn }
}
