import { FORBIDDEN, type Costs } from '../../../src-main/matching/assignment/costs'
import { NOT_ALLOWED, type Scores } from '../../../src-main/matching/assignment/scores'
import { inOneGo } from '../../../src-main/matching/assignment/solver'
import { poolOf, type Pool } from '../../../src-main/matching/pool'
import { entrantsOf, type Entrants } from '../../../src-main/matching/round/entrants'
import { Scorer } from '../../../src-main/matching/round/scored'
import { TODAY } from '../../builders'
import { evenCosts } from '../../matching/assignment/instances'
import { generatedOffice } from '../../matching/generator'
import type { Town } from '../../matching/generator/lists'

export type Generated = { readonly pool: Pool; readonly entrants: Entrants; readonly scores: Scores }

/** A pool of the generator. About one in six of its women is not ready to take part, so that more are drawn. */
export function generated(seed: number, mentees: number, mentors: number, town: Town = 'odense'): Generated {
  const drawn = { mentees: Math.ceil(mentees * 1.25), mentors: Math.ceil(mentors * 1.2) }
  const pool = poolOf(generatedOffice({ seed, ...drawn, judged: 5, town }), TODAY)
  const all = entrantsOf(pool, new Set(), new Map())
  const entrants = { mentees: all.mentees.slice(0, mentees), mentors: all.mentors.slice(0, mentors) }
  return { pool, entrants, scores: inOneGo(new Scorer(pool, entrants).all(pool, new Map())) }
}

export type Instance = { readonly name: string; readonly costs: Costs }

/** The instances that our solver and scipy are both given. */
export function instances(size: number): readonly Instance[] {
  const square = { rows: size, columns: size }
  return [
    { name: `uniform ${size} × ${size}`, costs: evenCosts(31, { ...square, most: 1_000_000 }) },
    { name: `many equals ${size} × ${size}`, costs: evenCosts(62, { ...square, most: 100 }) },
    { name: `realistic ${size} × ${size}`, costs: realistic(size, size) },
    { name: `realistic ${size / 2} × ${size}`, costs: realistic(size / 2, size) },
  ]
}

/** What women and mentors of the generator score together, as costs; a pair that a rule stops costs most. */
function realistic(rows: number, columns: number): Costs {
  const { scores } = generated(93, rows, columns)
  const cost = Int32Array.from(scores.pair, (score, at) =>
    score === NOT_ALLOWED ? 1000 : 1000 - 10 * score + (at % 7),
  )
  const alone = new Float64Array(scores.rows).fill(1001 * scores.rows)
  return {
    rows: scores.rows,
    columns: scores.mentors,
    cost: cost.map((one) => Math.min(one, FORBIDDEN)),
    alone,
  }
}
