import { ALONE } from './costs'
import { Counted, type Matter } from './counted'
import { ALL_ALIKE } from './curves'
import type { Scores } from './scores'

/** How many women can have a mentor at most when no pair below the floor is made and none is pinned, kept while scores change. */
export class MostMatched {
  readonly #floor: number
  readonly #trial: Counted

  constructor(scores: Scores, floor: number) {
    this.#floor = floor
    this.#trial = new Counted(this.#unpinned(scores), ALL_ALIKE)
  }

  *find(): Generator<void, number> {
    yield* this.#trial.solve()
    return this.#trial.matched
  }

  *reconsider(scores: Scores, rows: readonly number[]): Generator<void, number> {
    yield* this.#trial.reconsider(this.#unpinned(scores), rows)
    return this.#trial.matched
  }

  #unpinned(scores: Scores): Matter {
    const pinned = new Int32Array(scores.rows).fill(ALONE)
    const aims = { floor: this.#floor, counts: 'women', raisesWorst: false } as const
    return { scores: { ...scores, pinned }, aims, lowest: this.#floor }
  }
}
