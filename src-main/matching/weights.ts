import type { Office } from '../domain/office'
import { Criterion } from '../domain/records/interview'
import type { Half, Match } from '../domain/records/match'

export type Goal = Match['goal']
export type Weights = { readonly [C in Criterion]: number }
export type WeightsFor = { readonly [G in Goal]: WeightSet }

/** What each criterion weighs for each of the two; 100 in all a side. The version is kept with every match. */
export type WeightSet = { readonly version: string } & { readonly [S in Half]: Weights }

/** A proposal for the coordinators' first workshop, not science: the division may change it, and a new version says so. */
export const WEIGHT_SETS: WeightsFor = {
  job: {
    version: 'job-1',
    mentee: {
      interests: 14,
      profession: 16,
      education: 6,
      help: 18,
      network: 14,
      language: 8,
      distance: 6,
      times: 6,
      family: 4,
      age: 3,
      wishes: 5,
      rhythm: 0,
    },
    mentor: {
      interests: 20,
      profession: 10,
      education: 4,
      help: 12,
      network: 4,
      language: 8,
      distance: 12,
      times: 10,
      family: 6,
      age: 4,
      wishes: 8,
      rhythm: 2,
    },
  },
  social: {
    version: 'social-1',
    mentee: {
      interests: 24,
      profession: 4,
      education: 4,
      help: 16,
      network: 4,
      language: 12,
      distance: 8,
      times: 8,
      family: 8,
      age: 4,
      wishes: 8,
      rhythm: 0,
    },
    mentor: {
      interests: 24,
      profession: 4,
      education: 2,
      help: 12,
      network: 0,
      language: 10,
      distance: 12,
      times: 12,
      family: 8,
      age: 4,
      wishes: 10,
      rhythm: 2,
    },
  },
}

/** The weights the office works with now: its own newest ones, or else the shipped ones. */
export function weightsOf(office: Office): WeightsFor {
  return { job: newestWeights(office, 'job'), social: newestWeights(office, 'social') }
}

function newestWeights(office: Office, goal: Goal): WeightSet {
  const own = [...office.weightSets.values()].filter((set) => set.goal === goal)
  const newest = own.reduce<(typeof own)[number] | null>(
    (last, set) => (last === null || set.number > last.number ? set : last),
    null,
  )
  if (newest === null) return WEIGHT_SETS[goal]
  return { version: newest.id, mentee: newest.mentee, mentor: newest.mentor }
}

export const CRITERIA: readonly Criterion[] = Criterion.options

/** Her weights in the order of the criteria, her one most important wish doubled and never below 10, so that marking it always counts. */
export function weightsFor(weights: Weights, mostImportant: Criterion | null): readonly number[] {
  return CRITERIA.map((criterion) =>
    criterion === mostImportant ? Math.max(2 * weights[criterion], 10) : weights[criterion],
  )
}
