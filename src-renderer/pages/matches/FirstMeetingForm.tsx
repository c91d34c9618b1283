import type { MatchPage } from '@contract/matches'
import { PRESENT } from '@contract/plan'
import { Button, Group, MultiSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useDeed } from '../../office/answers'
import { tellDone } from '../../office/tell'
import { Card } from '../../parts/Card'
import { DayField } from '../../parts/DayField'
import { useText } from '../../language'

type Present = (typeof PRESENT)[number]

/** Where and when the two meet for the first time, on neutral ground. */
export function FirstMeetingForm({ page, done = () => {} }: { page: MatchPage; done?: () => void }) {
  const t = useText()
  const { firstMeeting } = page.match
  const [on, setOn] = useState<string | null>(firstMeeting?.on ?? null)
  const [place, setPlace] = useState(firstMeeting?.place ?? '')
  const [present, setPresent] = useState<readonly Present[]>(firstMeeting?.present ?? [])
  const set = useDeed('setFirstMeeting', () => {
    tellDone(t('frame.saved'))
    done()
  })
  return (
    <Card title={t('matches.firstMeeting')}>
      <Group align="flex-end">
        <DayField label={t('field.on')} value={on} onChange={setOn} />
        <TextInput
          flex="1 1 180px"
          label={t('matches.firstMeeting.place')}
          placeholder={t('matches.firstMeeting.example')}
          value={place}
          onChange={({ currentTarget }) => setPlace(currentTarget.value)}
        />
        <MultiSelect
          flex="1 1 220px"
          label={t('matches.firstMeeting.present')}
          data={PRESENT.map((one) => ({ value: one, label: t(`present.${one}`) }))}
          value={[...present]}
          onChange={(chosen) => setPresent(PRESENT.filter((one) => chosen.includes(one)))}
        />
        <Button
          variant="default"
          loading={set.isPending}
          onClick={() =>
            set.mutate({
              id: page.id,
              firstMeeting: on === null ? null : { on, place: place.trim() || null, present: [...present] },
            })
          }
        >
          {t('frame.save')}
        </Button>
      </Group>
    </Card>
  )
}
