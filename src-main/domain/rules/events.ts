import { byText } from '../by-text'
import { groupedBy } from '../grouping'
import type { Office } from '../office'
import type { Day } from '../records/calendar'
import type { Evaluation } from '../records/evaluation'
import type { ParticipantId } from '../records/ids'
import type { Interview } from '../records/interview'
import type { Match } from '../records/match'
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

/** Looks up what has happened by that day; the records are gone through once, not once a woman. */
export function eventsBy(office: Office, today: Day): (id: ParticipantId, role: Role) => Events {
  const interviews = groupedBy(past(office.interviews, heldOn, today), ofRole)
  const evaluations = groupedBy(past(office.evaluations, on, today), ofRole)
  const matches = past(office.matches, confirmedOn, today)
  const asMentee = groupedBy(matches, ({ menteeId }) => menteeId)
  const asMentor = groupedBy(matches, ({ mentorId }) => mentorId)
  const proposals = past(office.proposals, draftedOn, today)
  const proposedTo = {
    mentee: groupedBy(proposals, ({ menteeId }) => menteeId),
    mentor: groupedBy(proposals, ({ mentorId }) => mentorId),
    contactPerson: new Map<string, MatchProposal[]>(),
  }
  const matchesAs = { mentee: asMentee, mentor: asMentor, contactPerson: new Map<string, Match[]>() }
  const lacking = lackingBy(office, today)
  return (participantId, role) => ({
    interviews: interviews.get(ofRole({ participantId, role })) ?? [],
    evaluations: evaluations.get(ofRole({ participantId, role })) ?? [],
    matches: matchesAs[role].get(participantId) ?? [],
    proposals: proposedTo[role].get(participantId) ?? [],
    lacks: lacking(participantId, role),
  })
}

const heldOn = (interview: Interview) => interview.heldOn
const on = (evaluation: Evaluation) => evaluation.on
const draftedOn = (proposal: MatchProposal) => proposal.draftedOn
const confirmedOn = (match: Match) => match.confirmedOn

function ofRole({ participantId, role }: { participantId: ParticipantId; role: Role }): string {
  return `${participantId} ${role}`
}

function past<T extends { readonly id: string }>(
  table: ReadonlyMap<string, T>,
  dayOf: (record: T) => Day,
  today: Day,
): T[] {
  return [...table.values()]
    .filter((record) => dayOf(record) <= today)
    .toSorted((a, b) => byText(dayOf(a), dayOf(b)) || byText(a.id, b.id))
}
