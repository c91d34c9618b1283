import type { Aims } from './aims'
import { Counted, type Matter } from './counted'
import { CURVES, STRAIGHT, UNSEEN } from './curves'
import { points, type Scores } from './scores'
import { smooth } from './smoothing'
import { HighestWorst } from './worst'

/** The plan of a round: each woman's mentor, or `ALONE`. */
export type Plan = {
  readonly mentorOf: Int32Array
  /** The highest sum of all scores there is, and that of the plan, in which few pairs would both rather swap. */
  readonly best: number
  readonly points: number
  /** Below this no pair was made, pins apart: the floor, or what the worst pair could be raised to. */
  readonly lowest: number
}

/** What smoothing may cost, as a share of all points. */
const SMOOTHING = 0.01

/** Makes the plan of a round and keeps what it takes to change it in a moment. */
export class Planner {
  #matter: Required<Matter>
  readonly #worst: HighestWorst | null
  /** The plan with the highest sum of all scores there is, whatever has been looked at. */
  #highest: Counted
  #counted: Counted

  /** `seen` is each woman's mentor in the plan the coordinator has looked at, or `ALONE`. */
  constructor(scores: Scores, aims: Aims, seen: Int32Array) {
    this.#matter = { scores, aims, seen, lowest: aims.floor }
    this.#worst = aims.raisesWorst ? new HighestWorst(scores, aims) : null
    this.#highest = new Counted(this.#matter, UNSEEN)
    this.#counted = new Counted(this.#matter, STRAIGHT)
  }

  *plan(): Generator<void, Plan> {
    if (this.#worst !== null) this.#matter = { ...this.#matter, lowest: yield* this.#worst.find() }
    return yield* this.#planned()
  }

  /** The plan after the scores of some rows have changed: the same as one made anew, and as few other changes. */
  *change(scores: Scores, rows: readonly number[], seen: Int32Array): Generator<void, Plan> {
    const told = [...new Set(rows.concat(changedBetween(this.#matter.seen, seen)))]
    const { lowest } = this.#matter
    this.#matter = { ...this.#matter, scores, seen }
    if (this.#worst !== null && (yield* this.#worst.reconsider(scores, rows)) !== lowest)
      return yield* this.plan()
    yield* this.#highest.reconsider(this.#matter, rows)
    yield* this.#counted.reconsider(this.#matter, told)
    return this.#left() < 0 ? yield* this.#planned() : yield* this.#smoothed()
  }

  *#planned(): Generator<void, Plan> {
    this.#highest = new Counted(this.#matter, UNSEEN, this.#highest)
    yield* this.#highest.solve()
    for (const curve of this.#matter.aims.counts === 'points' ? [STRAIGHT] : [...CURVES, STRAIGHT]) {
      this.#counted = new Counted(this.#matter, curve, this.#counted)
      yield* this.#counted.solve()
      if (this.#left() >= 0) break
    }
    return yield* this.#smoothed()
  }

  /** How many points may still be lost. */
  #left(): number {
    return Math.floor(this.#counted.points - this.#highest.points * (1 - SMOOTHING))
  }

  *#smoothed(): Generator<void, Plan> {
    const { scores, lowest } = this.#matter
    const mentorOf = yield* smooth(scores, this.#counted.mentors, {
      lowest,
      left: Math.max(0, this.#left()),
    })
    return { mentorOf, best: this.#highest.points, points: points(scores, mentorOf), lowest }
  }
}

function changedBetween(some: Int32Array, others: Int32Array): number[] {
  return some.reduce<number[]>((rows, one, row) => {
    if (one !== others[row]) rows.push(row)
    return rows
  }, [])
}
