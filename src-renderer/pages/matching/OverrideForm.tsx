import type { Candidate } from '@contract/matching'
import { Button, Group, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useDeed } from '../../office/answers'
import { useOffice } from '../../office/office-context'
import { useText } from '../../language'

/** Sets one rule aside for one pair, for a reason that is written down and that both women may read. */
export function OverrideForm({ proposal, onDone }: { proposal: Candidate; onDone: () => void }) {
  const t = useText()
  const { today } = useOffice()
  const [reason, setReason] = useState('')
  const judge = useDeed('judge', onDone)
  const pair = { menteeId: proposal.menteeId, mentorId: proposal.mentorId, on: today }
  const open = proposal.stops.filter(({ lifted }) => lifted === null)
  return (
    <Group align="flex-end" my="xs">
      <TextInput
        flex={1}
        label={t('matching.override.reason')}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <Button
        variant="default"
        disabled={reason.trim() === ''}
        onClick={() => judge.mutate({ ...pair, judgement: { kind: 'pin', reason } })}
      >
        {t('matching.judge.pinAnyway')}
      </Button>
      {open.map(({ rule }) =>
        rule === 'veto' ? null : (
          <Button
            key={rule}
            variant="default"
            disabled={reason.trim() === ''}
            onClick={() => judge.mutate({ ...pair, judgement: { kind: 'override', rule, reason } })}
          >
            {t('matching.override.rule', { rule: t(`grounds.rule.${rule}`) })}
          </Button>
        ),
      )}
    </Group>
  )
}
