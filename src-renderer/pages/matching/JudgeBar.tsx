import type { Proposal } from '@contract/matching'
import { Button, Group, SegmentedControl, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useDeed } from '../../office/answers'
import { useOffice } from '../../office/office-context'
import { useText } from '../../language'
import { shownSteps } from '../round/shown-steps'
import { Judgements } from './Judgements'

const STEPS = ['-2', '-1', '0', '1', '2'] as const

/** The coordinator's own judgement of the two, which outranks every number. */
export function JudgeBar({ proposal }: { proposal: Proposal }) {
  const t = useText()
  const { today } = useOffice()
  const [reason, setReason] = useState('')
  const judge = useDeed('judge', () => setReason(''))
  const pair = { menteeId: proposal.menteeId, mentorId: proposal.mentorId, on: today }
  const rating = proposal.judgements.find(({ kind }) => kind === 'rating')
  const steps = rating?.kind === 'rating' ? rating.steps : 0
  return (
    <div className="judge">
      <Group align="flex-end" gap="xs">
        <TextInput
          flex={1}
          miw={220}
          data-judge-reason
          label={t('matching.judge.reason')}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
        <SegmentedControl
          aria-label={t('matching.judge.rating')}
          value={String(steps)}
          data={STEPS.map((value) => ({
            value,
            label: shownSteps(Number(value)),
          }))}
          onChange={(value) =>
            judge.mutate({ ...pair, judgement: { kind: 'rating', steps: Number(value), reason } })
          }
        />
        <Button
          variant="default"
          disabled={proposal.stops.length > 0 && reason.trim() === ''}
          onClick={() => judge.mutate({ ...pair, judgement: { kind: 'pin', reason } })}
        >
          {t('matching.judge.pin')}
        </Button>
        <Button
          variant="default"
          disabled={reason.trim() === ''}
          onClick={() => judge.mutate({ ...pair, judgement: { kind: 'veto', reason } })}
        >
          {t('matching.judge.veto')}
        </Button>
      </Group>
      <Judgements judgements={proposal.judgements} />
    </div>
  )
}
