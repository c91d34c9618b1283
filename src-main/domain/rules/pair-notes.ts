import { put, remove, type Decision } from '../change'
import { find, type Office } from '../office'
import type { Day } from '../records/calendar'
import type { MatchId } from '../records/ids'
import { Refusal } from '../refusal'
import type { Tables } from '../tables'
import { inOrder } from './order'

/** What is written down about one pair, each with a day of its own. */
export type NoteTable = 'surveys' | 'introductions' | 'concerns' | 'differences' | 'standIns' | 'outcomes'

type Note = { readonly matchId: MatchId; readonly on: Day }

/**
 * Writes a note about a pair, new or corrected, on any day from the one they were matched.
 * @throws Refusal `not-found`, `date-order`
 */
export function keepNote<T extends NoteTable>(
  office: Office,
  table: T,
  note: Tables[T] & Note,
): Decision<null> {
  inOrder(find(office, 'matches', note.matchId).confirmedOn, note.on)
  return { changes: [put<T>(table, note)], result: null }
}

/** What can be taken away again, since it was written by mistake. */
export type DroppedTable =
  NoteTable | 'meetings' | 'followUps' | 'milestones' | 'events' | 'thanks' | 'stories'

/** @throws Refusal `not-found` */
export function drop(office: Office, table: DroppedTable, id: string): Decision<null> {
  find(office, table, id)
  return { changes: [remove(table, id)], result: null }
}

/** Both halves are asked once at each moment, but for the short question, which may be asked any time. @throws Refusal `already-answered` */
export function keepSurvey(office: Office, survey: Tables['surveys']): Decision<null> {
  if (survey.moment !== 'pulse') refuseTwin(office.surveys, survey)
  return keepNote(office, 'surveys', survey)
}

/** @throws Refusal `already-answered` when the outcome of that half at that moment is on file already. */
export function keepOutcome(office: Office, outcome: Tables['outcomes']): Decision<null> {
  refuseTwin(office.outcomes, outcome)
  return keepNote(office, 'outcomes', outcome)
}

/** @throws Refusal `not-found`; `date-order` when something came of it before it was made, `same-woman` when the stand-in is one of the two. */
export function keepIntroduction(office: Office, introduction: Tables['introductions']): Decision<null> {
  for (const { on } of introduction.results) inOrder(introduction.on, on)
  return keepNote(office, 'introductions', introduction)
}

/** @throws Refusal `not-found`, `date-order`, `same-woman` when the stand-in is one of the two. */
export function keepStandIn(office: Office, standIn: Tables['standIns']): Decision<null> {
  const { menteeId, mentorId } = find(office, 'matches', standIn.matchId)
  find(office, 'participants', standIn.participantId)
  if ([menteeId, mentorId].includes(standIn.participantId)) throw new Refusal('same-woman')
  if (standIn.until !== null) inOrder(standIn.on, standIn.until)
  return keepNote(office, 'standIns', standIn)
}

/** @throws Refusal `not-found`, `date-order` */
export function keepConcern(office: Office, concern: Tables['concerns']): Decision<null> {
  if (concern.settledOn !== null) inOrder(concern.on, concern.settledOn)
  return keepNote(office, 'concerns', concern)
}

/** @throws Refusal `not-found` when she is not on file. */
export function keepMilestone(office: Office, milestone: Tables['milestones']): Decision<null> {
  find(office, 'participants', milestone.participantId)
  return { changes: [put('milestones', milestone)], result: null }
}

type Asked = {
  readonly id: string
  readonly matchId: MatchId
  readonly side: string
  readonly moment: string
}

function refuseTwin(table: ReadonlyMap<string, Asked>, one: Asked): void {
  const twin = [...table.values()].some(
    (other) =>
      other.id !== one.id &&
      other.matchId === one.matchId &&
      other.side === one.side &&
      other.moment === one.moment,
  )
  if (twin) throw new Refusal('already-answered')
}
