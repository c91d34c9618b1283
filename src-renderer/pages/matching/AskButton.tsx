import type { ParticipantId } from '@contract/ids'
import { Button } from '@mantine/core'
import { Link } from 'wouter'
import { useText } from '../../language'
import { useAnswer, useDeed } from '../../office/answers'
import { useOffice } from '../../office/office-context'
import { tellDone } from '../../office/tell'
import { StageBadge } from '../proposals/StageBadge'
import { isUnderWay } from '../proposals/trail'

type Woman = { readonly id: ParticipantId; readonly name: string }
type Props = { mentee: Woman; mentor: Woman; goal: 'job' | 'social' }

/** Begins a proposal of these two, or shows how far the one under way is. */
export function AskButton({ mentee, mentor, goal }: Props) {
  const t = useText()
  const { today } = useOffice()
  const proposals = useAnswer('listProposals', {})
  const draft = useDeed('draftProposal', () => tellDone(t('proposals.asked')))
  const open = (proposals.data ?? []).find(
    (row) => row.proposal.menteeId === mentee.id && row.proposal.mentorId === mentor.id && isUnderWay(row),
  )
  if (open !== undefined)
    return (
      <Link href="/proposals">
        <StageBadge row={open} />
      </Link>
    )
  return (
    <Button
      loading={draft.isPending}
      aria-keyshortcuts="A"
      data-deed="ask"
      onClick={() => draft.mutate({ menteeId: mentee.id, mentorId: mentor.id, goal, on: today, grounds: '' })}
    >
      {t('proposals.ask')}
    </Button>
  )
}
