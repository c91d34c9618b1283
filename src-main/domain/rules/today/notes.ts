import { put, remove, type Decision } from '../../change'
import { find, type Office } from '../../office'
import type { Handover, TaskNote } from '../../records/task-note'
import { Refusal } from '../../refusal'
import { inOrder } from '../order'

/** Keeps what was decided about a line. @throws Refusal `not-found` for an unknown colleague, `date-order` when it is put off into the past. */
export function noteTask(office: Office, note: TaskNote): Decision<TaskNote> {
  if (note.kind === 'handed') find(office, 'staff', note.to)
  if (note.kind === 'later') inOrder(note.on, note.until)
  return { changes: [put('taskNotes', note)], result: note }
}

/** A colleague takes over for dates. @throws Refusal `not-found`, `same-colleague`, `date-order` */
export function handOver(office: Office, handover: Handover): Decision<Handover> {
  find(office, 'staff', handover.away)
  find(office, 'staff', handover.to)
  if (handover.away === handover.to) throw new Refusal('same-colleague')
  inOrder(handover.from, handover.until)
  return { changes: [put('handovers', handover)], result: handover }
}

/** She is back sooner, or it was not to be. @throws Refusal `not-found` */
export function takeBackHandover(office: Office, id: string): Decision<null> {
  find(office, 'handovers', id)
  return { changes: [remove('handovers', id)], result: null }
}
