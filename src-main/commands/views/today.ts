import type { TaskRow } from '../../contract/today'
import { groupedBy } from '../../domain/grouping'
import type { Ledger } from '../../domain/ledger'
import { find, fullName, newest, type Office } from '../../domain/office'
import { addDays, type Day } from '../../domain/records/calendar'
import type { FollowUp } from '../../domain/records/match'
import { isProtected } from '../../domain/rules/standing'
import { tasksOf, type OpenTask } from '../../domain/rules/today/list'
import { morningOf } from '../../domain/rules/today/morning'
import { signsOf } from '../../domain/rules/warnings/signs'

/** Days back in which a move is looked for. */
const MOVED_DAYS = 90

/** The list of that morning, with names, phones and last words said. */
export function todayRows({ office, entries }: Ledger, today: Day): TaskRow[] {
  const signs = signsOf(office, entries, addDays(today, -MOVED_DAYS))
  const talks = groupedBy(office.followUps.values(), ({ matchId, with: half }) => `${matchId} ${half}`)
  return tasksOf(morningOf(office, today, signs)).map(({ by: _by, ...task }) => ({
    ...task,
    isOverdue: task.dueOn < today,
    women: task.women.map((id) => {
      const woman = find(office, 'participants', id)
      return { id, name: fullName(woman), phone: isProtected(woman, today) ? null : woman.phone }
    }),
    lastWords: lastWords(office, task, talks),
  }))
}

function lastWords(
  office: Office,
  { matchId, role, women }: Omit<OpenTask, 'by'>,
  talks: ReadonlyMap<string, readonly FollowUp[]>,
): TaskRow['lastWords'] {
  const halves = role === null ? ['mentee', 'mentor'] : [role]
  const said = halves.flatMap((half) => talks.get(`${matchId} ${half}`) ?? [])
  const last = newest(
    said.filter(({ words }) => words !== ''),
    ({ on }) => on,
  )
  if (last !== null) return { on: last.on, words: last.words }
  const note = matchId === null && women[0] !== undefined ? find(office, 'participants', women[0]).note : ''
  return note === '' ? null : { on: null, words: note }
}
