import { byText } from '../by-text'
import { groupedBy } from '../grouping'
import { oncePerTable } from '../once-each'
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

export type EventsOf = (id: ParticipantId, role: Role) => Events

/** Looks up what has happened by that day; the records are laid out once, not once a day or a woman. */
export function eventsBy(office: Office, today: Day): EventsOf {
  const interviews = interviewsIn(office.interviews)
  const evaluations = evaluationsIn(office.evaluations)
  const matches = matchesIn(office.matches)
  const proposals = proposalsIn(office.proposals)
  const lacking = lackingBy(office, today)
  return (participantId, role) => {
    const key = ofRole({ participantId, role })
    return {
      interviews: (interviews.get(key) ?? []).filter(({ heldOn }) => heldOn <= today),
      evaluations: (evaluations.get(key) ?? []).filter(({ on }) => on <= today),
      matches: (matches[role].get(participantId) ?? []).filter(({ confirmedOn }) => confirmedOn <= today),
      proposals: (proposals[role].get(participantId) ?? []).filter(({ draftedOn }) => draftedOn <= today),
      lacks: lacking(participantId, role),
    }
  }
}

const interviewsIn = oncePerTable((table: ReadonlyMap<string, Interview>) =>
  groupedBy(
    inOrder(table, ({ heldOn }) => heldOn),
    ofRole,
  ),
)
const evaluationsIn = oncePerTable((table: ReadonlyMap<string, Evaluation>) =>
  groupedBy(
    inOrder(table, ({ on }) => on),
    ofRole,
  ),
)
const matchesIn = oncePerTable((table: ReadonlyMap<string, Match>) =>
  onBothSides(inOrder(table, ({ confirmedOn }) => confirmedOn)),
)
const proposalsIn = oncePerTable((table: ReadonlyMap<string, MatchProposal>) =>
  onBothSides(inOrder(table, ({ draftedOn }) => draftedOn)),
)

type OfTwo = Pick<Match, 'menteeId' | 'mentorId'>
type BothSides<T> = { readonly [R in Role]: ReadonlyMap<ParticipantId, readonly T[]> }

function onBothSides<T extends OfTwo>(records: readonly T[]): BothSides<T> {
  return {
    mentee: groupedBy(records, ({ menteeId }) => menteeId),
    mentor: groupedBy(records, ({ mentorId }) => mentorId),
    contactPerson: new Map(),
  }
}

function ofRole({ participantId, role }: { participantId: ParticipantId; role: Role }): string {
  return `${participantId} ${role}`
}

function inOrder<T extends { readonly id: string }>(
  table: ReadonlyMap<string, T>,
  dayOf: (record: T) => Day,
): T[] {
  return [...table.values()].toSorted((a, b) => byText(dayOf(a), dayOf(b)) || byText(a.id, b.id))
}
