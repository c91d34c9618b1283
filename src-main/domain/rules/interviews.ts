import { put, remove, type Change, type Decision } from '../change'
import { find, type Office } from '../office'
import type { ParticipantId } from '../records/ids'
import type { Evaluation } from '../records/evaluation'
import type { Interview } from '../records/interview'
import type { Draft } from '../records/office-papers'
import type { Role } from '../records/participant'
import { Refusal } from '../refusal'
import { openSpell } from './participants'

/** Puts an interview on file and clears its draft. @throws Refusal `not-found`, `role-missing` when she has not that role now. */
export function recordInterview(office: Office, interview: Interview): Decision<Interview> {
  requireRole(office, interview.participantId, interview.role)
  const cleared = draftsCleared(office, 'interview', interview.participantId, interview.role)
  return { changes: [put('interviews', interview), ...cleared], result: interview }
}

/** Puts the coordinator's evaluation on file. @throws Refusal `not-found`, `role-missing`. */
export function recordEvaluation(office: Office, evaluation: Evaluation): Decision<Evaluation> {
  requireRole(office, evaluation.participantId, evaluation.role)
  const cleared = draftsCleared(office, 'evaluation', evaluation.participantId, evaluation.role)
  return { changes: [put('evaluations', evaluation), ...cleared], result: evaluation }
}

/** Keeps an unfinished form; a newer version takes the place of an older one. */
export function keepDraft(_office: Office, draft: Draft): Decision<Draft> {
  return { changes: [put('drafts', draft)], result: draft }
}

export function dropDraft(office: Office, id: string): Decision<null> {
  return { changes: office.drafts.has(id) ? [remove('drafts', id)] : [], result: null }
}

function draftsCleared(office: Office, form: Draft['form'], id: ParticipantId, role: Role): Change[] {
  return [...office.drafts.values()]
    .filter((draft) => draft.form === form && draft.participantId === id && draft.role === role)
    .map((draft) => remove('drafts', draft.id))
}

function requireRole(office: Office, id: ParticipantId, role: Role): void {
  const woman = find(office, 'participants', id)
  if (openSpell(woman, role) === null) throw new Refusal('role-missing', { role })
}
