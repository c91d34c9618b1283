import { put, remove, type Decision } from '../change'
import { groupedBy } from '../grouping'
import { find, newest, type Office } from '../office'
import { onceEach, oncePer } from '../once-each'
import { addDays, addMonths, type Day } from '../records/calendar'
import type { ParticipantId, StaffId } from '../records/ids'
import type { Interview } from '../records/interview'
import type { Role } from '../records/participant'
import {
  DEFAULT_PREPARATION,
  type Approval,
  type PreparationNote,
  type PreparationPlan,
  type PreparationStep,
} from '../records/preparation'
import { Refusal } from '../refusal'
import { openSpell } from './participants'

/** Days before a step lapses in which it is told. */
const NOTICE_DAYS = 30

/** How far one step is: taken and valid, soon to be taken anew, no longer valid, taken with a doubt, waiting for a second yes, or not taken. */
export type StepState = 'inOrder' | 'lapsing' | 'lapsed' | 'doubt' | 'waiting' | 'missing'

/** One step that is asked of her, and what is on file about it. */
export type Preparation = {
  readonly step: PreparationStep
  readonly state: StepState
  readonly on: Day | null
  readonly by: StaffId | null
  /** The last day it is valid. */
  readonly until: Day | null
  readonly note: PreparationNote | null
  readonly approval: Approval | null
}

export function preparationPlan(office: Office): PreparationPlan {
  return office.preparationPlans.get('preparation') ?? DEFAULT_PREPARATION
}

export function changePreparationPlan(_office: Office, plan: PreparationPlan): Decision<PreparationPlan> {
  return { changes: [put('preparationPlans', plan)], result: plan }
}

/** Writes down that she took a step. An interview and the approval have records of their own. @throws Refusal `not-found` */
export function notePreparation(office: Office, note: PreparationNote): Decision<PreparationNote> {
  find(office, 'participants', note.participantId)
  find(office, 'staff', note.by)
  const isAsked = preparationPlan(office).steps.some(({ code }) => code === note.step)
  if (!isAsked || note.step === 'interview' || note.step === 'approval')
    throw new Refusal('not-found', { table: 'preparationPlans', id: note.step })
  return { changes: [put('preparationNotes', note)], result: note }
}

/** @throws Refusal `not-found` */
export function dropPreparation(office: Office, id: string): Decision<null> {
  find(office, 'preparationNotes', id)
  return { changes: [remove('preparationNotes', id)], result: null }
}

/** The office's yes or no to her in that role. @throws Refusal `not-found`, `role-missing` */
export function decideApproval(office: Office, approval: Approval): Decision<Approval> {
  const { participantId, role } = approval
  if (openSpell(find(office, 'participants', participantId), role) === null)
    throw new Refusal('role-missing', { role })
  return { changes: [put('approvals', approval)], result: approval }
}

/** A second colleague says yes too. @throws Refusal `not-found`, `same-colleague`, `already-answered` */
export function secondApproval(
  office: Office,
  id: string,
  second: NonNullable<Approval['second']>,
): Decision<Approval> {
  const approval = find(office, 'approvals', id)
  if (approval.second !== null) throw new Refusal('already-answered')
  if (approval.by === second.by) throw new Refusal('same-colleague')
  const seconded = { ...approval, second }
  return { changes: [put('approvals', seconded)], result: seconded }
}

export type PreparationOf = (id: ParticipantId, role: Role) => readonly Preparation[]

type Matters = (step: PreparationStep) => boolean

/** How far each woman is with what is asked of her in a role, by that day, or with the steps that matter; the records are gone through once. */
export function preparationBy(office: Office, today: Day, matters: Matters = () => true): PreparationOf {
  const plan = preparationPlan(office)
  const stepsIn = onceEach((role: Role) =>
    plan.steps.filter((step) => step.roles.includes(role) && matters(step)),
  )
  const notes = notesIn(office.preparationNotes)
  const interviews = interviewsIn(office.interviews)
  const approvals = approvalsIn(office.approvals)
  return (participantId, role) => {
    const hers = { notes: notes.get(participantId) ?? [], key: ofRole({ participantId, role }) }
    const taken: Taking = (step) => {
      if (step.code === 'interview') return interviewTaken(interviews.get(hers.key) ?? [], today)
      if (step.code === 'approval')
        return approvalTaken(approvals.get(hers.key) ?? [], plan.secondApproval.includes(role), today)
      return noteTaken(hers.notes, step, today)
    }
    return stepsIn(role).map((step) => dated(taken(step) ?? NOT_TAKEN, step, today))
  }
}

const notesIn = oncePer((table: ReadonlyMap<string, PreparationNote>) =>
  groupedBy(table.values(), ({ participantId }) => participantId),
)
const interviewsIn = oncePer((table: ReadonlyMap<string, Interview>) => groupedBy(table.values(), ofRole))
const approvalsIn = oncePer((table: ReadonlyMap<string, Approval>) => groupedBy(table.values(), ofRole))

/** The steps a woman must have taken before she is matched in that role, and has not; no woman lacks any where the division needs none. */
export function lackingBy(office: Office, today: Day): (id: ParticipantId, role: Role) => readonly string[] {
  const preparationOf = preparationBy(office, today, ({ needed }) => needed)
  return (id, role) =>
    preparationOf(id, role)
      .filter(({ state }) => state !== 'inOrder' && state !== 'lapsing')
      .map(({ step }) => step.name ?? step.code)
}

type Taken = Pick<Preparation, 'state' | 'on' | 'by' | 'note' | 'approval'>
type Taking = (step: PreparationStep) => Taken | null

const NOT_TAKEN: Taken = { state: 'missing', on: null, by: null, note: null, approval: null }

function noteTaken(notes: readonly PreparationNote[], { code }: PreparationStep, today: Day): Taken | null {
  const note = newest(
    notes.filter(({ step, on }) => step === code && on <= today),
    ({ on }) => on,
  )
  if (note === null) return null
  const state = note.result === 'doubt' ? 'doubt' : 'inOrder'
  return { state, on: note.on, by: note.by, note, approval: null }
}

function interviewTaken(
  interviews: readonly { readonly id: string; readonly heldOn: Day; readonly by: StaffId }[],
  today: Day,
): Taken | null {
  const held = newest(
    interviews.filter(({ heldOn }) => heldOn <= today),
    ({ heldOn }) => heldOn,
  )
  return held === null ? null : { state: 'inOrder', on: held.heldOn, by: held.by, note: null, approval: null }
}

function approvalTaken(approvals: readonly Approval[], needsSecond: boolean, today: Day): Taken | null {
  const approval = newest(
    approvals.filter(({ on }) => on <= today),
    ({ on }) => on,
  )
  if (approval === null) return null
  const { on, by, accepted, second } = approval
  const isSeconded = second !== null && second.on <= today
  if (!accepted) return { state: 'doubt', on, by, note: null, approval }
  return { state: needsSecond && !isSeconded ? 'waiting' : 'inOrder', on, by, note: null, approval }
}

/** With the last day it is valid, and whether that is near or past. */
function dated({ state, on, by, note, approval }: Taken, step: PreparationStep, today: Day): Preparation {
  const until = step.validMonths === null || on === null ? null : addMonths(on, step.validMonths)
  const isValid = state === 'inOrder' && until !== null
  return { step, state: isValid ? validity(until, today) : state, on, by, until, note, approval }
}

function validity(until: Day, today: Day): StepState {
  if (until < today) return 'lapsed'
  return addDays(until, -NOTICE_DAYS) <= today ? 'lapsing' : 'inOrder'
}

function ofRole({ participantId, role }: { participantId: ParticipantId; role: Role }): string {
  return `${participantId} ${role}`
}
