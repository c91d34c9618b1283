import type { TaskRow } from '../../contract/today'
import type { Ledger } from '../../domain/ledger'
import { find, fullName, newest, type Office } from '../../domain/office'
import { onceEach } from '../../domain/once-each'
import { addDays, type Day } from '../../domain/records/calendar'
import type { ParticipantId } from '../../domain/records/ids'
import { HALVES, type FollowUp, type Half } from '../../domain/records/match'
import type { Course } from '../../domain/rules/course'
import { isProtected } from '../../domain/rules/standing'
import { tasksOf } from '../../domain/rules/today/list'
import { morningOf, type Morning } from '../../domain/rules/today/morning'
import type { Task } from '../../domain/rules/today/task'
import { signsOf } from '../../domain/rules/warnings/signs'

/** Days back in which a move is looked for. */
const MOVED_DAYS = 90

/** The list of that morning, with names, phones and last words said. */
export function todayRows({ office, entries }: Ledger, today: Day): TaskRow[] {
  const signs = signsOf(office, entries, addDays(today, -MOVED_DAYS))
  const morning = morningOf(office, today, signs)
  const reached = onceEach((id: ParticipantId) => reachedBy(office, id, today))
  return tasksOf(morning).map((task) => ({
    key: task.key,
    kind: task.kind,
    case: task.case,
    dueOn: task.dueOn,
    isOverdue: task.dueOn < today,
    women: task.women.map(reached),
    role: task.role,
    matchId: task.matchId,
    responsible: task.responsible,
    gaps: task.gaps,
    lastWords: lastWords(morning, task),
  }))
}

function reachedBy(office: Office, id: ParticipantId, today: Day): TaskRow['women'][number] {
  const woman = find(office, 'participants', id)
  return { id, name: fullName(woman), phone: isProtected(woman, today) ? null : woman.phone }
}

/** What was last said of the match, to the one it is about or else to either; of a woman alone, what is noted of her. */
function lastWords(
  { office, courseOf }: Morning,
  { matchId, role, women: [woman] }: Task,
): TaskRow['lastWords'] {
  const last = matchId === null ? null : lastSaid(courseOf(find(office, 'matches', matchId)), role)
  if (last !== null) return { on: last.on, words: last.words }
  const note = matchId === null && woman !== undefined ? find(office, 'participants', woman).note : ''
  return note === '' ? null : { on: null, words: note }
}

function lastSaid({ talks }: Course, role: Task['role']): FollowUp | null {
  const lastWith = (half: Half) => talks[half].findLast(({ words }) => words !== '')
  return newest(
    HALVES.filter((half) => role === null || role === half).flatMap((half) => lastWith(half) ?? []),
    ({ on }) => on,
  )
}
