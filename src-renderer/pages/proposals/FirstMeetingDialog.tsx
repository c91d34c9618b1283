import type { MatchId } from '@contract/ids'
import { Button, Modal, Stack, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useState } from 'react'
import { useText } from '../../language'
import { useDeed } from '../../office/answers'
import { DayField } from '../../parts/DayField'

/** Sets when and where the two meet for the first time. */
export function FirstMeetingDialog({ matchId }: { matchId: MatchId }) {
  const t = useText()
  const [opened, { open, close }] = useDisclosure(false)
  return (
    <>
      <Button size="xs" onClick={open}>
        {t('proposals.firstMeeting')}
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={t('matches.firstMeeting')}
        closeButtonProps={{ 'aria-label': t('frame.close') }}
      >
        <MeetingFields matchId={matchId} onDone={close} />
      </Modal>
    </>
  )
}

function MeetingFields({ matchId, onDone }: { matchId: MatchId; onDone: () => void }) {
  const t = useText()
  const [on, setOn] = useState<string | null>(null)
  const [place, setPlace] = useState('')
  const set = useDeed('setFirstMeeting', onDone)
  const save = () => {
    if (on !== null) set.mutate({ id: matchId, firstMeeting: { on, place: place.trim() || null } })
  }
  return (
    <Stack>
      <DayField data-autofocus label={t('field.on')} value={on} onChange={setOn} />
      <TextInput
        label={t('matches.firstMeeting.place')}
        placeholder={t('matches.firstMeeting.example')}
        value={place}
        onChange={({ currentTarget }) => setPlace(currentTarget.value)}
      />
      <Button loading={set.isPending} disabled={on === null} onClick={save}>
        {t('frame.save')}
      </Button>
    </Stack>
  )
}
