import { put, type Decision } from '../change'
import { find, type Office } from '../office'
import type { Goal } from '../records/goal'
import { Refusal } from '../refusal'
import { inOrder } from './order'

/** @throws Refusal `not-found` when there is no such match. */
export function setGoal(office: Office, goal: Goal): Decision<Goal> {
  find(office, 'matches', goal.matchId)
  return saved(goal)
}

/** @throws Refusal `not-found`, `goal-ended`, `date-order` when it is before the goal was set. */
export function noteProgress(office: Office, id: string, step: Goal['progress'][number]): Decision<Goal> {
  const goal = openGoal(office, id)
  inOrder(goal.on, step.on)
  return saved({ ...goal, progress: [...goal.progress, step] })
}

/** Sets a new goal in the place of this one, which stays on file as it was. @throws Refusal `not-found`, `goal-ended`, `date-order` */
export function changeGoal(office: Office, id: string, next: Goal): Decision<Goal> {
  const goal = openGoal(office, id)
  inOrder(goal.on, next.on)
  const ended = { ...goal, ended: { on: next.on, how: 'changed', next: next.id } as const }
  return { changes: [put('goals', ended), put('goals', next)], result: next }
}

/** @throws Refusal `not-found`, `goal-ended`, `date-order` */
export function endGoal(
  office: Office,
  id: string,
  { on, how }: { on: Goal['on']; how: 'reached' | 'dropped' },
): Decision<Goal> {
  const goal = openGoal(office, id)
  inOrder(goal.on, on)
  return saved({ ...goal, ended: { on, how, next: null } })
}

function openGoal(office: Office, id: string): Goal {
  const goal = find(office, 'goals', id)
  if (goal.ended !== null) throw new Refusal('goal-ended', { on: goal.ended.on })
  return goal
}

function saved(goal: Goal): Decision<Goal> {
  return { changes: [put('goals', goal)], result: goal }
}
