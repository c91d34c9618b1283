import { applyChanges, type Change } from '../../domain/change'
import { groupedBy } from '../../domain/grouping'
import { emptyOffice } from '../../domain/office'
import { dayFromNumber } from '../../domain/records/calendar'
import { TaskNote } from '../../domain/records/task-note'
import { tasksOf } from '../../domain/rules/today/list'
import type { Task } from '../../domain/rules/today/task'
import { morningOf } from '../../domain/rules/today/morning'
import type { TaskKind } from '../../domain/rules/today/task'
import { signsOf } from '../../domain/rules/warnings/signs'
import { likely, pick, seededFor, whole, type Chance } from '../chance'
import type { Making } from '../making'
import words from '../material/agreement-words.json'

/** How many lines of a kind are still to be done, of which the office has most; one of every other kind. */
const LEFT: Partial<Record<TaskKind, number>> = {
  followUp: 2,
  firstMeetingNews: 2,
}

/** What the colleagues have decided about the lines of the list Today: all but the newest of each kind are done or put off. */
export function taskNotesOf(
  making: Making,
  records: readonly Change[],
  staff: readonly string[],
): TaskNote[] {
  const chance = seededFor(making.seed, 'task notes')
  const office = applyChanges(emptyOffice(), records)
  const today = dayFromNumber(making.today)
  const tasks = tasksOf(morningOf(office, today, signsOf(office, [], today)))
  const left = [...groupedBy(tasks, ({ kind }) => kind)].flatMap(([kind, lines]) =>
    lines.slice(-(LEFT[kind] ?? 1)),
  )
  return tasks
    .filter((task) => !left.includes(task))
    .map((task, at) =>
      TaskNote.parse({
        ...noteOf(chance, making, task),
        id: `task-note-${at + 1}`,
        by: pick(chance, staff),
      }),
    )
}

function noteOf(chance: Chance, making: Making, { key }: Task) {
  const note = { task: key, on: dayFromNumber(making.today - whole(chance, 1, 6)) }
  if (likely(chance, 0.6)) return { ...note, kind: 'done' }
  const until = dayFromNumber(making.today + whole(chance, 3, 20))
  return { ...note, kind: 'later', until, reason: making.tell(words.later) }
}
