import type { ParticipantId } from '@contract/ids'
import { Button, Group, Modal, SegmentedControl, Stack, Text, Textarea } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import dayjs from 'dayjs'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { useDeed } from '../../office/answers'
import { useOffice } from '../../office/office-context'
import { tellDone } from '../../office/tell'
import { DayField } from '../../parts/DayField'
import { useText } from '../../language'

const MONTHS_AGREED = 12

type Woman = { readonly id: ParticipantId; readonly name: string }
type Props = { mentee: Woman; mentor: Woman; goal: 'job' | 'social'; grounds?: string }

/** Confirms what both women have said yes to; the coordinator writes why these two. */
export function ConfirmButton({ mentee, mentor, ...rest }: Props) {
  const t = useText()
  const [opened, { open, close }] = useDisclosure(false)
  return (
    <>
      <Button variant="default" onClick={open}>
        {t('matching.confirm')}
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        size="lg"
        title={t('matching.confirm.title', { mentee: mentee.name, mentor: mentor.name })}
        closeButtonProps={{ 'aria-label': t('frame.close') }}
      >
        <ConfirmForm mentee={mentee} mentor={mentor} {...rest} />
      </Modal>
    </>
  )
}

function ConfirmForm({ mentee, mentor, goal: firstGoal, grounds: firstGrounds = '' }: Props) {
  const t = useText()
  const [, go] = useLocation()
  const { today } = useOffice()
  const [goal, setGoal] = useState(firstGoal)
  const [grounds, setGrounds] = useState(firstGrounds)
  const [confirmedOn, setConfirmedOn] = useState<string | null>(today)
  const [agreedUntil, setAgreedUntil] = useState<string | null>(
    dayjs(today).add(MONTHS_AGREED, 'month').format('YYYY-MM-DD'),
  )
  const confirm = useDeed('confirmMatch', ({ id }) => {
    tellDone(t('matching.confirmed'))
    go(`/matches/${id}`)
  })
  return (
    <Stack>
      <Text>{t('matching.confirm.text')}</Text>
      <Textarea
        data-autofocus
        label={t('matching.confirm.grounds')}
        description={t('matching.confirm.grounds.hint')}
        autosize
        minRows={3}
        value={grounds}
        onChange={({ currentTarget }) => setGrounds(currentTarget.value)}
      />
      <SegmentedControl
        aria-label={t('matching.goal')}
        value={goal}
        onChange={(value) => setGoal(value === 'job' ? 'job' : 'social')}
        data={[
          { value: 'job', label: t('matching.goal.job') },
          { value: 'social', label: t('matching.goal.social') },
        ]}
      />
      <Group grow>
        <DayField label={t('matching.confirm.on')} value={confirmedOn} onChange={setConfirmedOn} />
        <DayField label={t('matching.confirm.until')} value={agreedUntil} onChange={setAgreedUntil} />
      </Group>
      <Button
        loading={confirm.isPending}
        disabled={confirmedOn === null || grounds.trim() === ''}
        onClick={() =>
          confirmedOn === null
            ? undefined
            : confirm.mutate({
                menteeId: mentee.id,
                mentorId: mentor.id,
                goal,
                confirmedOn,
                grounds,
                agreedUntil,
              })
        }
      >
        {t('matching.confirm')}
      </Button>
    </Stack>
  )
}
