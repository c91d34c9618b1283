import { put, remove, type Decision } from '../change'
import { find, type Office } from '../office'
import { WeightSetId } from '../records/ids'
import type { Round, RoundPlan } from '../records/round'
import type { WeightSet } from '../records/weight-set'

/** Puts a round on file, with the plan that was made for it. */
export function startRound(_office: Office, round: Round): Decision<Round> {
  return { changes: [put('rounds', round)], result: round }
}

/** Asks something else of a round, or looks at it anew: it has another plan from now on. @throws Refusal `not-found` */
export function replanRound(
  office: Office,
  id: string,
  { plan, ...wish }: Partial<Omit<Round, 'id' | 'plan'>> & { readonly plan: RoundPlan },
): Decision<Round> {
  const round = { ...find(office, 'rounds', id), ...wish, plan }
  return { changes: [put('rounds', round)], result: round }
}

/** Takes a round off file; what was proposed of it stays. @throws Refusal `not-found` */
export function removeRound(office: Office, id: string): Decision<null> {
  find(office, 'rounds', id)
  return { changes: [remove('rounds', id)], result: null }
}

/** Works with other weights from now on; earlier versions stay on file. */
export function changeWeights(office: Office, set: Omit<WeightSet, 'id' | 'number'>): Decision<WeightSet> {
  const numbers = [...office.weightSets.values()].filter(({ goal }) => goal === set.goal)
  const number = Math.max(1, ...numbers.map((one) => one.number)) + 1
  const added = { ...set, number, id: WeightSetId.parse(`${set.goal}-${number}`) }
  return { changes: [put('weightSets', added)], result: added }
}
