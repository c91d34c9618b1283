import type { Aims } from './aims'
import { Counted } from './counted'
import { ALL_ALIKE } from './curves'
import type { Scores } from './scores'

/** The highest score below which no pair need be made while the same women are matched, kept while scores change. */
export class HighestWorst {
  #scores: Scores
  readonly #aims: Aims
  /** Who can be matched when no pair below a score is made, for the scores on which the answer rests. */
  #trials = new Map<number, Counted>()

  constructor(scores: Scores, aims: Aims) {
    this.#scores = scores
    this.#aims = aims
  }

  /** Tries by halving; first what the answer rested on before, since it mostly does so still. */
  *find(): Generator<void, number> {
    const { floor } = this.#aims
    const before = [...this.#trials.keys()]
    const wanted = yield* this.#costOfLeft(floor)
    let [reached, missed] = [floor, Infinity]
    for (let open = scoresAbove(this.#scores, floor); open.length > 0;) {
      const score = before.find((one) => open.includes(one)) ?? open[open.length >> 1]
      if ((yield* this.#costOfLeft(score)) === wanted) reached = score
      else missed = score
      open = open.filter((one) => one > reached && one < missed)
    }
    const rests = [floor, reached, missed]
    this.#trials = new Map([...this.#trials].filter(([score]) => rests.includes(score)))
    return reached
  }

  /** The score after some rows have changed. */
  *reconsider(scores: Scores, rows: readonly number[]): Generator<void, number> {
    this.#scores = scores
    for (const [lowest, trial] of this.#trials)
      yield* trial.reconsider({ scores, aims: this.#aims, lowest }, rows)
    return yield* this.find()
  }

  /** What being alone costs all who cannot be matched when no pair below this is made. */
  *#costOfLeft(lowest: number): Generator<void, number> {
    const known = this.#trials.get(lowest)
    if (known !== undefined) return known.cost
    const trial = new Counted({ scores: this.#scores, aims: this.#aims, lowest }, ALL_ALIKE)
    this.#trials.set(lowest, trial)
    yield* trial.solve()
    return trial.cost
  }
}

function scoresAbove({ pair }: Scores, floor: number): readonly number[] {
  const found = new Uint8Array(256)
  for (let at = 0; at < pair.length; at++) found[pair[at]] = 1
  return Array.from({ length: 101 }, (_, score) => score).filter(
    (score) => score > floor && found[score] === 1,
  )
}
