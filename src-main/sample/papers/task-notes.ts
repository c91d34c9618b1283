import { applyChanges, type Change } from '../../domain/change'
import { emptyOffice } from '../../domain/office'
import { dayFromNumber } from '../../domain/records/calendar'
import { TaskNote } from '../../domain/records/task-note'
import { tasksOf, type OpenTask } from '../../domain/rules/today/list'
import { morningOf } from '../../domain/rules/today/morning'
import type { TaskKind } from '../../domain/rules/today/task'
import { signsOf } from '../../domain/rules/warnings/signs'
import { likely, pick, seededFor, whole, type Chance } from '../chance'
import type { Making } from '../making'
import words from '../material/agreement-words.json'

/** The share of the lines that the office has dealt with already. */
const DEALT_WITH: Partial<Record<TaskKind, number>> = {
  warning: 0.6,
  enquiryUnanswered: 0.6,
  followUp: 0.4,
  closingOpen: 0.4,
  agreementDue: 0.75,
  protectionLapsing: 0.5,
  interviewDue: 0.88,
  evaluationDue: 0.94,
  handbookDue: 0.75,
  enquiryOpen: 0.75,
  holdOpen: 0.5,
  outcomeDue: 0.7,
  waitingWord: 0.95,
  readinessReview: 0.75,
}

/** What the colleagues have decided about the lines of the list Today: most long-standing ones are done or put off. */
export function taskNotesOf(
  making: Making,
  records: readonly Change[],
  staff: readonly string[],
): TaskNote[] {
  const chance = seededFor(making.seed, 'task notes')
  const office = applyChanges(emptyOffice(), records)
  const today = dayFromNumber(making.today)
  const tasks = tasksOf(morningOf(office, today, signsOf(office, [], today)))
  return tasks.flatMap((task, at) => {
    if (!likely(chance, DEALT_WITH[task.kind] ?? 0.15)) return []
    return TaskNote.parse({
      ...noteOf(chance, making, task),
      id: `task-note-${at + 1}`,
      by: pick(chance, staff),
    })
  })
}

function noteOf(chance: Chance, making: Making, { key }: OpenTask) {
  const note = { task: key, on: dayFromNumber(making.today - whole(chance, 1, 6)) }
  if (likely(chance, 0.6)) return { ...note, kind: 'done' }
  const until = dayFromNumber(making.today + whole(chance, 3, 20))
  return { ...note, kind: 'later', until, reason: making.tell(words.later) }
}
