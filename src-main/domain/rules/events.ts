import { groupedTable } from '../grouped-table'
import type { Office } from '../office'
import type { Day } from '../records/calendar'
import type { Evaluation } from '../records/evaluation'
import type { ParticipantId } from '../records/ids'
import type { Interview } from '../records/interview'
import type { Half, Match } from '../records/match'
import type { MatchProposal } from '../records/match-proposal'
import type { Role } from '../records/participant'
import { lackingBy } from './preparation'

/** What has happened to one woman in one role, oldest first; of one day's events the order of the ids. */
export type Events = {
  readonly interviews: readonly Interview[]
  readonly evaluations: readonly Evaluation[]
  readonly matches: readonly Match[]
  readonly proposals: readonly MatchProposal[]
  /** The steps she must have taken before she is matched, and has not. */
  readonly lacks: readonly string[]
}

export type EventsOf = (id: ParticipantId, role: Role) => Events

/** Looks up what has happened by that day; the records are laid out once, not once a day or a woman. */
export function eventsBy(office: Office, today: Day): EventsOf {
  const interviews = interviewsIn(office.interviews)
  const evaluations = evaluationsIn(office.evaluations)
  const pairs = pairsIn(office)
  const lacking = lackingBy(office, today)
  return (participantId, role) => {
    const key = ofRole({ participantId, role })
    const { matches, proposals } = pairs[role]
    return {
      interviews: interviews(key, today),
      evaluations: evaluations(key, today),
      matches: matches(participantId, today),
      proposals: proposals(participantId, today),
      lacks: lacking(participantId, role),
    }
  }
}

const interviewsIn = groupedTable(
  (interview: Interview) => ofRole(interview),
  ({ heldOn }) => heldOn,
)
const evaluationsIn = groupedTable(
  (evaluation: Evaluation) => ofRole(evaluation),
  ({ on }) => on,
)
const matchesOf = {
  mentee: groupedTable(
    ({ menteeId }: Match) => menteeId,
    ({ confirmedOn }) => confirmedOn,
  ),
  mentor: groupedTable(
    ({ mentorId }: Match) => mentorId,
    ({ confirmedOn }) => confirmedOn,
  ),
}
const proposalsOf = {
  mentee: groupedTable(
    ({ menteeId }: MatchProposal) => menteeId,
    ({ draftedOn }) => draftedOn,
  ),
  mentor: groupedTable(
    ({ mentorId }: MatchProposal) => mentorId,
    ({ draftedOn }) => draftedOn,
  ),
}

/** What came of each woman's role in a pair; a contact person is in none. */
function pairsIn({ matches, proposals }: Office) {
  const ofHalf = (half: Half) => ({
    matches: matchesOf[half](matches),
    proposals: proposalsOf[half](proposals),
  })
  return { mentee: ofHalf('mentee'), mentor: ofHalf('mentor'), contactPerson: NONE }
}

const NONE = { matches: () => [], proposals: () => [] }

function ofRole({ participantId, role }: { participantId: ParticipantId; role: Role }): string {
  return `${participantId} ${role}`
}
