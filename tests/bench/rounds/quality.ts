import type { Aims } from '../../../src-main/matching/assignment/aims'
import { ALONE } from '../../../src-main/matching/assignment/costs'
import { Planner } from '../../../src-main/matching/assignment/planner'
import { measure, type Measured } from '../../../src-main/matching/assignment/quality'
import { NOT_ALLOWED, type Scores } from '../../../src-main/matching/assignment/scores'
import { inOneGo } from '../../../src-main/matching/assignment/solver'
import { MostMatched } from '../../../src-main/matching/assignment/most-matched'
import { POLICIES } from '../../../src-main/matching/round/policies'
import { chanceFrom } from '../../matching/generator/chance'
import { generated } from './pools'

export type Line = { readonly pool: string; readonly method: string } & Readonly<Record<Figure, number>>
export type Figure = (typeof FIGURES)[number]
export const FIGURES = [
  'coverage',
  'ofPossible',
  'mean',
  'tenth',
  'worst',
  'swaps',
  'strongShare',
  'regret',
  'waitOfLeft',
  'lopsided',
  'points',
] as const

const POOLS = [
  { mentees: 22, mentors: 18, seeds: 20, town: 'odense' },
  { mentees: 110, mentors: 90, seeds: 10, town: 'odense' },
  { mentees: 320, mentors: 280, seeds: 3, town: 'odense' },
  { mentees: 55, mentors: 45, seeds: 5, town: 'tingbjerg' },
] as const

/** Each method on each pool, averaged over its seeds. */
export function qualityLines(): Line[] {
  return POOLS.flatMap(({ mentees, mentors, seeds, town }) => {
    const pools = Array.from(
      { length: seeds },
      (_, n) => generated(31 * (n + 1), mentees, mentors, town).scores,
    )
    const methods: [string, (scores: Scores) => Int32Array][] = [
      ['by hand: longest waiting picks best left', byHand],
      ...Object.entries(POLICIES).map(([policy, aims]): [string, (scores: Scores) => Int32Array] => [
        policy,
        (scores) => planned(scores, { floor: 0, ...aims }),
      ]),
    ]
    return methods.map(([method, plan]) => ({
      pool: `${mentees} × ${mentors} (${seeds})${town === 'odense' ? '' : ` ${town}`}`,
      method,
      ...averaged(pools.map((scores) => figures(scores, inOneGo(measure(scores, plan(scores)))))),
    }))
  })
}

function planned(scores: Scores, aims: Aims): Int32Array {
  return inOneGo(new Planner(scores, aims, new Int32Array(scores.rows).fill(ALONE)).plan()).mentorOf
}

/** What a coordinator does without a plan: whoever has waited longest gets the best mentor who is left. */
function byHand({ rows, mentors, pair, places, waited }: Scores): Int32Array {
  const left = places.slice()
  const plan = new Int32Array(rows).fill(ALONE)
  const order = Array.from(plan.keys()).toSorted((a, b) => (waited[b] ?? 0) - (waited[a] ?? 0))
  for (const row of order) {
    const score = (mentor: number) => pair[row * mentors + mentor] ?? NOT_ALLOWED
    const open = Array.from(left.keys()).filter((one) => (left[one] ?? 0) > 0 && score(one) !== NOT_ALLOWED)
    const best = open.toSorted((a, b) => score(b) - score(a))[0]
    if (best === undefined) continue
    plan[row] = best
    left[best] = (left[best] ?? 0) - 1
  }
  return plan
}

function figures(scores: Scores, found: Measured): Record<Figure, number> {
  const possible = inOneGo(new MostMatched(scores, 0).find())
  return {
    coverage: (100 * found.matched) / found.women,
    ofPossible: (100 * found.matched) / possible,
    mean: found.mean ?? 0,
    tenth: found.tenth ?? 0,
    worst: found.worst ?? 0,
    swaps: found.swaps,
    strongShare: (100 * found.strongSwaps) / found.matched,
    regret: found.regret ?? 0,
    waitOfLeft: found.waitOfLeft ?? 0,
    lopsided: (100 * found.lopsided) / found.matched,
    points: found.points,
  }
}

function averaged(all: readonly Record<Figure, number>[]): Record<Figure, number> {
  const mean = (figure: Figure) => all.reduce((sum, one) => sum + one[figure], 0) / all.length
  return {
    coverage: mean('coverage'),
    ofPossible: mean('ofPossible'),
    mean: mean('mean'),
    tenth: mean('tenth'),
    worst: mean('worst'),
    swaps: mean('swaps'),
    strongShare: mean('strongShare'),
    regret: mean('regret'),
    waitOfLeft: mean('waitOfLeft'),
    lopsided: mean('lopsided'),
    points: mean('points'),
  }
}

export type Churn = {
  readonly mean: number
  readonly most: number
  readonly loss: number
  readonly milliseconds: number[]
}

/** What single vetoes change: other women who are moved, and the points lost against a plan made from nothing, in per cent. */
export function churn(size: number, vetoes: number, clock: () => number): Churn {
  const { scores } = generated(31, size, size)
  const aims = { floor: 0, ...POLICIES.mostWomen }
  const planner = new Planner(scores, aims, new Int32Array(scores.rows).fill(ALONE))
  let seen = inOneGo(planner.plan()).mentorOf
  inOneGo(planner.change(scores, [], seen))
  const chance = chanceFrom(size)
  const moved: number[] = []
  const milliseconds: number[] = []
  for (let veto = 0; veto < vetoes; veto++) {
    const row = chance.whole(0, scores.rows - 1)
    const mentor = seen[row] ?? ALONE
    if (mentor === ALONE) continue
    scores.pair[row * scores.mentors + mentor] = NOT_ALLOWED
    const began = clock()
    const { mentorOf } = inOneGo(planner.change(scores, [row], seen))
    milliseconds.push(clock() - began)
    moved.push(mentorOf.reduce((sum, one, each) => sum + Number(each !== row && one !== seen[each]), 0))
    seen = mentorOf
  }
  const fresh = inOneGo(new Planner(scores, aims, new Int32Array(scores.rows).fill(ALONE)).plan())
  const kept = inOneGo(planner.change(scores, [], seen))
  return {
    mean: moved.reduce((sum, one) => sum + one, 0) / moved.length,
    most: Math.max(...moved),
    loss: (100 * (fresh.points - kept.points)) / fresh.points,
    milliseconds,
  }
}

/** What one veto costs beyond the best there is after it, in percent of all points; the mean of so many, each on a plan made anew. */
export function lossOfOneVeto(size: number, vetoes: number): number {
  const { scores } = generated(31, size, size)
  const aims = { floor: 0, ...POLICIES.mostWomen }
  const anew = () => {
    const planner = new Planner(scores, aims, new Int32Array(scores.rows).fill(ALONE))
    return { planner, plan: inOneGo(planner.plan()) }
  }
  const chance = chanceFrom(size)
  let [before, lost] = [anew(), 0]
  for (let veto = 0; veto < vetoes; veto++) {
    const { planner, plan } = before
    inOneGo(planner.change(scores, [], plan.mentorOf))
    const matched = [...plan.mentorOf.keys()].filter((row) => plan.mentorOf[row] !== ALONE)
    const row = matched[chance.whole(0, matched.length - 1)] ?? 0
    scores.pair[row * scores.mentors + (plan.mentorOf[row] ?? 0)] = NOT_ALLOWED
    const kept = inOneGo(planner.change(scores, [row], plan.mentorOf))
    before = anew()
    lost += (100 * (before.plan.points - kept.points)) / before.plan.points
  }
  return lost / vetoes
}
