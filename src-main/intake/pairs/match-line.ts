import type { Day } from '../../domain/records/calendar'
import { Match, type Closure } from '../../domain/records/match'
import { MatchId, type ParticipantId } from '../../domain/records/ids'
import { meaningOf } from '../values/words'
import type { PairCells } from './cells'
import type { PlannedPair, Planning, Two } from './plan'
import { PLANNED, REASON_WORDS } from './words'

/** What a line of matches puts on file; a match these two have on those days already is known. */
export function matchOf(cells: PairCells, { mentee, mentor }: Two, planning: Planning): PlannedPair {
  const startedOn = cells.day('startedOn') ?? missingDay(cells)
  const closure = closureOf(cells)
  const agreedUntil = cells.day('agreedUntil', true)
  if (startedOn === null || cells.reasons.length > 0) return 'rejected'
  const inOrder = [closure?.on, agreedUntil].every((day) => day == null || startedOn <= day)
  if (!inOrder) return (cells.refuse('date-order', 'startedOn'), 'rejected')
  const match = Match.safeParse({
    id: MatchId.parse(planning.newId()),
    menteeId: mentee.id,
    mentorId: mentor.id,
    goal: mentee.occupationWanted.sectors.length > 0 ? 'job' : 'social',
    confirmedOn: startedOn,
    confirmedBy: planning.staff,
    evaluations: null,
    takenOverOn: planning.today,
    grounds: cells.text('note'),
    advice: null,
    firstMeeting: null,
    agreedUntil,
    pauses: [],
    closure,
  })
  if (!match.success) return (cells.refuse('too-long', 'note'), 'rejected')
  return placed(cells, match.data, planning)
}

function placed(cells: PairCells, match: Match, { matches, keep }: Planning): PlannedPair {
  const beside = matches(match.menteeId).filter((other) => overlaps(other, match))
  if (beside.some(({ mentorId }) => mentorId === match.mentorId)) return 'same'
  if (beside.length > 0) return (cells.refuse('already-matched', 'mentee'), 'rejected')
  keep(match)
  return { line: cells.row.line, match }
}

/** Whether both ran on the same day; one may end on the day the next begins. */
function overlaps(one: Match, other: Match): boolean {
  return endsAfter(one, other.confirmedOn) && endsAfter(other, one.confirmedOn)
}

function endsAfter({ closure }: Match, day: Day): boolean {
  return closure === null || closure.on > day
}

function closureOf(cells: PairCells): Closure | null {
  const on = cells.day('endedOn')
  if (on === null) return null
  const words = cells.text('endReason')
  const reason = meaningOf(REASON_WORDS, words)
  if (reason === null && words !== '') cells.remark('reason-in-words', 'endReason')
  return {
    on,
    kind: reason !== null && PLANNED.has(reason) ? 'planned' : 'early',
    reasons: [{ reason: reason ?? 'other', side: 'both' }],
    words: reason === null ? words : '',
  }
}

function missingDay(cells: PairCells): null {
  return cells.reasons.length > 0 ? null : cells.refuse('day-missing', 'startedOn')
}

/** The match of the two that ran on that day. */
export function matchOn(matches: readonly Match[], mentor: ParticipantId, on: Day): Match | undefined {
  return matches.find(
    ({ mentorId, confirmedOn, closure }) =>
      mentorId === mentor && confirmedOn <= on && (closure === null || on <= closure.on),
  )
}
