import type { TaskRow } from '../../contract/today'
import type { Ledger } from '../../domain/ledger'
import { find, fullName, newest, type Office } from '../../domain/office'
import { onceEach, oncePer } from '../../domain/once-each'
import { addDays, type Day } from '../../domain/records/calendar'
import type { ParticipantId } from '../../domain/records/ids'
import type { FollowUp } from '../../domain/records/match'
import type { Role } from '../../domain/records/participant'
import type { Course } from '../../domain/rules/course'
import { isProtected } from '../../domain/rules/standing'
import { tasksOf } from '../../domain/rules/today/list'
import { morningOf, type Morning } from '../../domain/rules/today/morning'
import type { Task } from '../../domain/rules/today/task'
import { signsOf } from '../../domain/rules/warnings/signs'

/** Days back in which a move is looked for. */
const MOVED_DAYS = 90

/** The list of that morning, with names, phones and last words said. */
export function todayRows(ledger: Ledger, today: Day): TaskRow[] {
  const { office } = ledger
  const { morning, tasks } = laidOut(ledger)(today)
  const reached = onceEach((id: ParticipantId) => reachedBy(office, id, today))
  const saidIn = onceEach(lastSaidIn)
  return tasks.map((task) => ({
    key: task.key,
    kind: task.kind,
    case: task.case,
    dueOn: task.dueOn,
    isOverdue: task.dueOn < today,
    women: task.women.map(reached),
    role: task.role,
    matchId: task.matchId,
    responsible: task.by,
    gaps: task.gaps,
    lastWords: lastWords(morning, saidIn, task),
  }))
}

/** How many lines there are on it. */
export function countToday(ledger: Ledger, today: Day): number {
  return laidOut(ledger)(today).tasks.length
}

/** What is to be done on a day; the list and its count both ask, and it holds until something is written. */
const laidOut = oncePer(({ office, entries }: Ledger) =>
  onceEach((today: Day) => {
    const morning = morningOf(office, today, signsOf(office, entries, addDays(today, -MOVED_DAYS)))
    return { morning, tasks: tasksOf(morning) }
  }),
)

function reachedBy(office: Office, id: ParticipantId, today: Day): TaskRow['women'][number] {
  const woman = find(office, 'participants', id)
  return { id, name: fullName(woman), phone: isProtected(woman, today) ? null : woman.phone }
}

/** What was last said of the match, to the one it is about or else to either; of a woman alone, what is noted of her. */
function lastWords(
  { office, courseOf }: Morning,
  saidIn: (course: Course) => Said,
  { matchId, role, women: [woman] }: Task,
): TaskRow['lastWords'] {
  if (matchId !== null) return saidIn(courseOf(find(office, 'matches', matchId)))[role ?? 'either']
  const note = woman === undefined ? '' : find(office, 'participants', woman).note
  return note === '' ? null : { on: null, words: note }
}

type Said = { readonly [W in Role | 'either']: TaskRow['lastWords'] }

function lastSaidIn({ talks }: Course): Said {
  const [mentee, mentor] = [lastOf(talks.mentee), lastOf(talks.mentor)]
  const either = newest([...mentee, ...mentor], ({ on }) => on)
  return { mentee: told(mentee[0]), mentor: told(mentor[0]), either: told(either), contactPerson: null }
}

function told(talk: FollowUp | null = null): TaskRow['lastWords'] {
  return talk && { on: talk.on, words: talk.words }
}

/** The last talk in which something was said, or none. */
function lastOf(talks: readonly FollowUp[]): FollowUp[] {
  const last = talks.findLast(({ words }) => words !== '')
  return last === undefined ? [] : [last]
}
