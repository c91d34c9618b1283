import type { ProposalRow } from '@contract/proposals'
import { Button, Group, Text } from '@mantine/core'
import { Link } from 'wouter'
import { useText } from '../../language'
import { shownDay } from '../../parts/shown-day'
import { ConfirmButton } from '../matching/ConfirmButton'
import { FirstMeetingDialog } from './FirstMeetingDialog'
import { isUnderWay } from './trail'

type Props = { row: ProposalRow; onDecline: () => void; onTakeBack: () => void }

/** What can be done with a proposal besides its steps. */
export function ProposalDeeds({ row, onDecline, onTakeBack }: Props) {
  const t = useText()
  const { proposal, stage, matchId } = row
  const open = isUnderWay(row)
  return (
    <Group gap="xs">
      {stage === 'agreed' ? (
        <ConfirmButton
          mentee={{ id: proposal.menteeId, name: row.mentee }}
          mentor={{ id: proposal.mentorId, name: row.mentor }}
          goal={proposal.goal}
          grounds={proposal.grounds}
        />
      ) : null}
      {stage === 'matched' && matchId !== null ? <FirstMeetingDialog matchId={matchId} /> : null}
      {open ? (
        <>
          <Button component={Link} href={`/asking/${proposal.id}/mentor`} variant="subtle" size="xs">
            {t('proposals.words')}
          </Button>
          <Button variant="subtle" size="xs" aria-keyshortcuts="N" onClick={onDecline}>
            {t('proposals.decline')}
          </Button>
        </>
      ) : null}
      {open || stage === 'declined' ? (
        <Button variant="subtle" size="xs" aria-keyshortcuts="Backspace" onClick={onTakeBack}>
          {t(stage === 'draft' ? 'proposals.drop' : 'proposals.takeBack')}
        </Button>
      ) : null}
      <Text className="small soft">
        {t('proposals.draftedBy', { on: shownDay(proposal.draftedOn), by: row.by })}
      </Text>
    </Group>
  )
}
