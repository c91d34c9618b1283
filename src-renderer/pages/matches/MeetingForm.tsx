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

type Props = { page: MatchPage; earlier?: Meeting; done?: () => void }

/** One time the two met, as they told it by phone, mail or paper; an earlier one is put right. */
export function MeetingForm({ page, earlier, done = () => {} }: Props) {
  const t = useText()
  const { today } = useOffice()
  const blank: Values = { heldOn: today, minutes: 90, way: 'inPerson', topics: [], note: '' }
  const form = useForm({
    initialValues: earlier === undefined ? blank : valuesOf(earlier),
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
  const correct = useDeed('correctMeeting', done)
  const save = ({ heldOn, minutes, ...rest }: Values) => {
    if (heldOn === null || minutes === null) return
    const told = { ...rest, heldOn, minutes }
    if (earlier === undefined) record.mutate({ ...told, matchId: page.id })
    else correct.mutate({ ...told, id: earlier.id })
  }
  return (
    <Card title={t(earlier === undefined ? 'matches.meeting' : 'matches.meeting.correct')}>
      <form onSubmit={form.onSubmit(save)}>
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
        <Textarea
          label={t('field.note')}
          rows={1}
          classNames={{ input: 'grows' }}
          {...form.getInputProps('note')}
        />
        <Button type="submit" variant="default" mt="sm" loading={record.isPending || correct.isPending}>
          {t(earlier === undefined ? 'matches.meeting.save' : 'frame.save')}
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

function valuesOf({ heldOn, minutes, way, topics, note }: Meeting): Values {
  return { heldOn, minutes, way, topics: [...topics], note }
}
