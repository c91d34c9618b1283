import { settingsOf, type Office } from '../../office'
import { addDays, daysBetween, type Day } from '../../records/calendar'
import type { MatchProposal } from '../../records/match-proposal'
import { haveBothSaidYes, lastStepOn, openProposals, unanswered } from '../proposals'
import type { TaskRule } from './morning'
import { task } from './task'

/** Days after which a thought that nobody has been asked about, or a yes from both, is asked for. */
const THOUGHT_DAYS = 7
const AGREED_DAYS = 3

/** A proposal waits: for an answer, for us to ask, or, since both have said yes, to become a match. */
export const proposalOpen: TaskRule = ({ office, today }) =>
  openProposals(office).flatMap((proposal) => {
    const waits = proposal.draftedOn <= today ? waitsFor(office, proposal) : null
    if (waits === null || waits.dueOn > today) return []
    return task(`${proposal.id} ${waits.since}`, {
      kind: 'proposalOpen',
      case: waits.case,
      role: waits.side,
      dueOn: waits.dueOn,
      women:
        waits.side === 'mentor'
          ? [proposal.mentorId, proposal.menteeId]
          : [proposal.menteeId, proposal.mentorId],
      by: proposal.by,
      gaps: {
        on: waits.since,
        days: daysBetween(waits.since, today),
        limit: daysBetween(waits.since, waits.dueOn),
      },
    })
  })

type Waits = { case: 'unanswered' | 'agreed' | 'draft'; side: 'mentee' | 'mentor'; since: Day; dueOn: Day }

function waitsFor(office: Office, proposal: MatchProposal): Waits {
  const [first] = unanswered(proposal).toSorted((a, b) => (a.since < b.since ? -1 : 1))
  if (first !== undefined) {
    const dueOn = addDays(first.since, settingsOf(office).answerWithinDays)
    return { case: 'unanswered', ...first, dueOn }
  }
  const since = lastStepOn(proposal)
  return haveBothSaidYes(proposal)
    ? { case: 'agreed', side: 'mentee', since, dueOn: addDays(since, AGREED_DAYS) }
    : { case: 'draft', side: 'mentee', since, dueOn: addDays(since, THOUGHT_DAYS) }
}
