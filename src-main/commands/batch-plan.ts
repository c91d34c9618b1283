import type { CheckedOfficeInput } from '../contract'
import type { BatchRow } from '../contract/batches'
import { find, fullName, type Office } from '../domain/office'
import type { Day } from '../domain/records/calendar'
import type { ParticipantId, SubjectId } from '../domain/records/ids'
import type { Copy } from '../domain/records/office-papers'
import { paperOf } from '../documents/papers'
import type { Paper } from '../documents/papers/paper'
import { isWithin, quarter, wholeYear } from '../figures/period'
import { subjectsOf } from './paper-subjects'
import type { Room } from './room'
import { tellingIn } from './telling'

/** Whom copies could be made for, what would be left out of each, and which have one already. */
export async function rowsOf(room: Room, asked: CheckedOfficeInput<'planBatch'>): Promise<BatchRow[]> {
  const { office, desk } = room
  const telling = await tellingIn(room, asked.language)
  const paper = paperOf(asked.paper)
  if (paper === undefined) return []
  const order = { women: [], first: 1, on: desk.today(), by: room.me, copy: '', version: '' }
  return candidates(room, paper, asked.of).map((one) => ({
    ...one,
    leftOut: paper.make(office, { ...order, subject: one.id }, telling).leftOut,
    has: numberOf(office, paper.code, one.id),
  }))
}

type Candidate = Pick<BatchRow, 'id' | 'name' | 'isFor'>

/** Whom copies could be made for: the matches of a period, or the women asked for in their order. */
function candidates(
  { office, desk }: Room,
  paper: Paper,
  of: CheckedOfficeInput<'planBatch'>['of'],
): Candidate[] {
  if ('women' in of) return paper.about === 'woman' ? womenAmong(office, paper, of.women, desk.today()) : []
  return paper.about === 'match' ? matchesIn(office, of) : []
}

function womenAmong(office: Office, paper: Paper, women: readonly ParticipantId[], today: Day): Candidate[] {
  const subjects = new Set(subjectsOf(office, paper.code, today).map(({ id }) => id))
  return women.map((id) => ({
    id,
    name: fullName(find(office, 'participants', id)),
    isFor: subjects.has(id),
  }))
}

type Months = Exclude<CheckedOfficeInput<'planBatch'>['of'], { women: unknown }>

function matchesIn(office: Office, of: Months): Candidate[] {
  const period = of.quarter === null ? wholeYear(of.year) : quarter(of.year, of.quarter)
  return [...office.matches.values()]
    .filter(({ confirmedOn }) => isWithin(confirmedOn, period))
    .map(({ id, mentorId, menteeId }) => ({
      id,
      name: [mentorId, menteeId].map((woman) => fullName(find(office, 'participants', woman))).join(' · '),
      isFor: true,
    }))
}

function numberOf(office: Office, paper: string, id: SubjectId): string | null {
  const copy = [...office.copies.values()].findLast(
    (one) => one.document === paper && one.calledBackOn === null && subjectOf(one) === id,
  )
  return copy?.number ?? null
}

/** Whom a copy was made for. */
export function subjectOf({ matchId, participantId }: Copy): SubjectId | null {
  return matchId ?? participantId
}
