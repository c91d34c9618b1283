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

/** The proposal of these two that is under way, if there is one, and how to begin it. */
export function useAsking({ mentee, mentor, goal }: Props) {
  const t = useText()
  const { today } = useOffice()
  const proposals = useAnswer('listProposals', {})
  const draft = useDeed('draftProposal', () => tellDone(t('proposals.asked')))
  const ofThese = { menteeId: mentee.id, mentorId: mentor.id }
  const underWay = proposals.data?.find(
    (row) => row.proposal.menteeId === mentee.id && row.proposal.mentorId === mentor.id && isUnderWay(row),
  )
  const ask = () => {
    if (underWay === undefined) draft.mutate({ ...ofThese, goal, on: today, grounds: '' })
  }
  return { underWay, ask, isAsking: draft.isPending }
}

/** Begins a proposal of these two, or shows how far the one under way is. */
export function AskButton(props: Props) {
  const t = useText()
  const { underWay, ask, isAsking } = useAsking(props)
  if (underWay !== undefined)
    return (
      <Link href="/proposals">
        <StageBadge row={underWay} />
      </Link>
    )
  return (
    <Button loading={isAsking} aria-keyshortcuts="A" onClick={ask}>
      {t('proposals.ask')}
    </Button>
  )
}
