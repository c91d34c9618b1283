import type { ProposalRow, ProposalStage } from '../../contract/proposals'
import { byText } from '../../domain/by-text'
import { find, fullName, type Office } from '../../domain/office'
import type { Day } from '../../domain/records/calendar'
import type { Match } from '../../domain/records/match'
import type { MatchProposal } from '../../domain/records/match-proposal'
import { isLapsed, lastStepOn, matchesFrom, stageOf, unanswered } from '../../domain/rules/proposals'

/** Every proposal: what waits for the coordinator first, what is over last; of equals the one longest untouched. */
export function proposalRows(office: Office, today: Day): ProposalRow[] {
  const matchFrom = matchesFrom(office)
  return [...office.proposals.values()]
    .map((proposal) => proposalRow(office, proposal, matchFrom(proposal), today))
    .toSorted((a, b) => urgency(a) - urgency(b) || byText(a.lastStepOn, b.lastStepOn))
}

function proposalRow(office: Office, proposal: MatchProposal, match: Match | null, today: Day): ProposalRow {
  return {
    proposal,
    mentee: fullName(find(office, 'participants', proposal.menteeId)),
    mentor: fullName(find(office, 'participants', proposal.mentorId)),
    by: office.staff.get(proposal.by)?.initials ?? '',
    stage: stageOf(proposal, match),
    waitingFor: unanswered(proposal),
    lapsed: isLapsed(office, proposal, match, today),
    lastStepOn: lastStepOn(proposal),
    matchId: match?.id ?? null,
    firstMeetingOn: match?.firstMeeting?.on ?? null,
  }
}

const ORDER: readonly ProposalStage[] = ['agreed', 'matched', 'asked', 'draft', 'meetingSet', 'declined']

function urgency({ stage, lapsed }: ProposalRow): number {
  return lapsed ? -1 : ORDER.indexOf(stage)
}
