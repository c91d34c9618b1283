import { MEETING_WAYS, type MatchPage, type Meeting } from '@contract/matches'
import { Button, Group, Select, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useDeed } from '../../office/answers'
import { useOffice } from '../../office/office-context'
import { tellDone } from '../../office/tell'
import { Card } from '../../parts/Card'
import { DayField } from '../../parts/DayField'
import { NumberField } from '../../parts/NumberField'
import { TermsField } from '../../parts/TermsField'
import { useText } from '../../language'

/** One time the two met, as they told it by phone, mail or paper. */
export function MeetingForm({ page }: { page: MatchPage }) {
  const t = useText()
  const { today } = useOffice()
  const begun: Values = { heldOn: today, minutes: 90, way: 'inPerson', topics: [], note: '' }
  const form = useForm({
    initialValues: begun,
    validate: {
      heldOn: (day) => (day === null ? t('issue.required') : null),
      minutes: (minutes) =>
        minutes !== null && minutes >= 5 && minutes <= 600 ? null : t('matches.minutes.hint'),
    },
  })
  const record = useDeed('recordMeeting', () => {
    form.reset()
    tellDone(t('matches.meeting.noted'))
  })
  return (
    <Card title={t('matches.meeting')}>
      <form
        onSubmit={form.onSubmit(({ heldOn, minutes, ...rest }) =>
          heldOn === null || minutes === null
            ? undefined
            : record.mutate({ ...rest, matchId: page.id, heldOn, minutes }),
        )}
      >
        <Group align="flex-start">
          <DayField label={t('field.on')} {...form.getInputProps('heldOn')} />
          <NumberField
            label={t('matches.minutes')}
            min={5}
            max={600}
            step={15}
            {...form.getInputProps('minutes')}
          />
          <Select
            label={t('meetingWay')}
            allowDeselect={false}
            data={MEETING_WAYS.map((way) => ({ value: way, label: t(`meetingWay.${way}`) }))}
            {...form.getInputProps('way')}
          />
          <TermsField
            flex={1}
            miw={220}
            taxonomy="topics"
            label={t('matches.topics')}
            {...form.getInputProps('topics')}
          />
        </Group>
        <Textarea label={t('field.note')} autosize {...form.getInputProps('note')} />
        <Button type="submit" variant="default" mt="sm" loading={record.isPending}>
          {t('matches.meeting.save')}
        </Button>
      </form>
    </Card>
  )
}

type Values = {
  heldOn: string | null
  minutes: number | null
  way: Meeting['way']
  topics: string[]
  note: string
}
