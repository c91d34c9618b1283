import type { MatchPage } from '@contract/matches'
import { Button, Group, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useDeed } from '../../office/answers'
import { tellDone } from '../../office/tell'
import { Card } from '../../parts/Card'
import { DayField } from '../../parts/DayField'
import { useText } from '../../language'

/** Where and when the two meet for the first time, on neutral ground. */
export function FirstMeetingForm({ page }: { page: MatchPage }) {
  const t = useText()
  const { firstMeeting } = page.match
  const [on, setOn] = useState<string | null>(firstMeeting?.on ?? null)
  const [place, setPlace] = useState(firstMeeting?.place ?? '')
  const set = useDeed('setFirstMeeting', () => tellDone(t('frame.saved')))
  return (
    <Card title={t('matches.firstMeeting')}>
      <Group align="flex-end">
        <DayField label={t('field.on')} value={on} onChange={setOn} />
        <TextInput
          flex={1}
          label={t('matches.firstMeeting.place')}
          placeholder={t('matches.firstMeeting.example')}
          value={place}
          onChange={({ currentTarget }) => setPlace(currentTarget.value)}
        />
        <Button
          variant="default"
          loading={set.isPending}
          onClick={() =>
            set.mutate({
              id: page.id,
              firstMeeting: on === null ? null : { on, place: place.trim() || null },
            })
          }
        >
          {t('frame.save')}
        </Button>
      </Group>
    </Card>
  )
}
