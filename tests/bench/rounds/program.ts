import { Planner } from '../../../src-main/matching/assignment/planner'
import { ALONE, totalCost } from '../../../src-main/matching/assignment/costs'
import { cheapestAssignment, inOneGo } from '../../../src-main/matching/assignment/solver'
import { makeRound, type RoundWish } from '../../../src-main/matching/round/make'
import { POLICIES } from '../../../src-main/matching/round/policies'
import { Scorer } from '../../../src-main/matching/round/scored'
import { TODAY } from '../../builders'
import { onProcessor } from '../turns'
import { generated, instances } from './pools'
import { churn, lossOfOneVeto, qualityLines } from './quality'

/** A program of its own, to be run by Electron: measures rounds and prints what it found as one line of JSON. */
const ROUNDS = 7

const told = {
  quality: qualityLines(),
  solved: [...instances(600), ...instances(3000)].map(({ name, costs }) => {
    const times = Array.from({ length: ROUNDS }, () => timed(() => cheapestAssignment(costs)))
    return { name, times, optimum: totalCost(costs, cheapestAssignment(costs)) }
  }),
  round600: roundOf(600),
  round3000: roundOf(3000),
  churn600: churn(600, 100, onProcessor),
  churn3000: churn(3000, 12, onProcessor),
  lossOfOneVeto: lossOfOneVeto(600, 20),
}
process.stdout.write(`${JSON.stringify(told)}\n`)

export type Told = typeof told

/** Scoring alone, the plan alone, and the longest turn it took, in milliseconds on the processor. */
function roundOf(size: number) {
  const { pool, entrants } = generated(62, size, size)
  const pairs = entrants.mentees.length * entrants.mentors.length
  const count = size > 1000 ? 2 : ROUNDS
  const scoring = Array.from({ length: count }, () =>
    timed(() => inOneGo(new Scorer(pool, entrants).all(pool, new Map()))),
  )
  const scores = inOneGo(new Scorer(pool, entrants).all(pool, new Map()))
  const nobody = new Int32Array(scores.rows).fill(ALONE)
  const plan = (aims: (typeof POLICIES)[keyof typeof POLICIES]) =>
    Array.from({ length: count }, () =>
      timed(() => inOneGo(new Planner(scores, { floor: 0, ...aims }, nobody).plan())),
    )
  const wish: RoundWish = { policy: 'longestWaiting', floor: 0, leftOut: [] }
  let longestTurn = 0
  for (const work = makeRound(pool, { wish, looked: null, underWay: new Map() }, TODAY); ;) {
    let isOver = false
    longestTurn = Math.max(
      longestTurn,
      timed(() => (isOver = work.next().done === true)),
    )
    if (isOver) break
  }
  return {
    nanosecondsAPair: scoring.map((one) => (1e6 * one) / pairs),
    first: plan(POLICIES.mostWomen),
    hierarchy: plan(POLICIES.longestWaiting),
    longestTurn,
  }
}

function timed(run: () => unknown): number {
  const began = onProcessor()
  run()
  return onProcessor() - began
}
