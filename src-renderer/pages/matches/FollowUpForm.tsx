import { FOLLOW_UP_WAYS, type MatchPage } from '@contract/matches'
import { Button, Group, SegmentedControl, Select, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useDeed } from '../../office/answers'
import { useOffice } from '../../office/office-context'
import { tellDone } from '../../office/tell'
import { Card } from '../../parts/Card'
import { DayField } from '../../parts/DayField'
import { useText } from '../../language'

const WORTH = ['', '1', '2', '3', '4', '5'] as const

/** The coordinator's talk with one of the two: what she said, and whether it is worth the time. */
export function FollowUpForm({ page }: { page: MatchPage }) {
  const t = useText()
  const { today } = useOffice()
  const begun: Values = { with: 'mentee', on: today, way: 'phone', words: '', worthIt: '', nextOn: null }
  const form = useForm({
    initialValues: begun,
    validate: { on: (day) => (day === null ? t('issue.required') : null) },
  })
  const record = useDeed('recordFollowUp', () => {
    form.reset()
    tellDone(t('matches.followUp.noted'))
  })
  return (
    <Card title={t('matches.followUp')}>
      <form
        onSubmit={form.onSubmit(({ on, worthIt, ...rest }) =>
          on === null
            ? undefined
            : record.mutate({
                ...rest,
                on,
                matchId: page.id,
                worthIt: worthIt === '' ? null : Number(worthIt),
              }),
        )}
      >
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
        <Textarea label={t('matches.words')} autosize minRows={2} {...form.getInputProps('words')} />
        <Button type="submit" variant="default" mt="sm" loading={record.isPending}>
          {t('matches.followUp.save')}
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
