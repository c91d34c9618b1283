import { ALONE } from './costs'
import { NOT_ALLOWED, type Scores } from './scores'

/** Points both must gain before it is said that two would rather have each other. */
export const STRONGLY = 5

/** A plan seen from all who are in it. */
export class Contentment {
  readonly #scores: Scores
  readonly mentorOf: Int32Array
  /** What each woman has in her own eyes, 0 when she is alone. */
  readonly #has: Int32Array
  /** The women each mentor has. */
  readonly #women: Int32Array[]

  constructor(scores: Scores, mentorOf: Int32Array) {
    this.#scores = scores
    this.mentorOf = mentorOf.slice()
    this.#has = new Int32Array(scores.rows)
    this.#women = Array.from(scores.places, () => new Int32Array())
    mentorOf.forEach((mentor, row) => {
      if (mentor !== ALONE) this.#women[mentor] = Int32Array.of(...this.#women[mentor], row)
      this.#has[row] = this.#inHerEyes(row, mentor)
    })
  }

  /** Gives women other mentors. */
  move(moves: readonly (readonly [row: number, mentor: number])[]): void {
    for (const [row] of moves) {
      const left = this.mentorOf[row]
      if (left !== ALONE) this.#women[left] = this.#women[left].filter((one) => one !== row)
    }
    for (const [row, mentor] of moves) {
      this.mentorOf[row] = mentor
      this.#has[row] = this.#inHerEyes(row, mentor)
      if (mentor !== ALONE) this.#women[mentor] = Int32Array.of(...this.#women[mentor], row)
    }
  }

  /** The woman a mentor would let go first, `ALONE` when she has a free place, null when the coordinator has pinned all of hers. */
  leastOf(mentor: number): number | null {
    const women = this.#women[mentor]
    if (women.length < this.#scores.places[mentor]) return ALONE
    return women
      .filter((row) => this.#scores.pinned[row] === ALONE)
      .reduce<number | null>(
        (least, row) =>
          least === null || this.#herGain(row, mentor) < this.#herGain(least, mentor) ? row : least,
        null,
      )
  }

  /** Whether the two would both gain at least `gain` points by leaving for each other, and no pin stands in the way. */
  wouldRather(row: number, mentor: number, gain: number): boolean {
    const { mentors, pair, forRow, forMentor } = this.#scores
    const at = row * mentors + mentor
    if (forRow[at] - this.#has[row] < gain) return false
    if (pair[at] === NOT_ALLOWED || !this.#mayTake(row, mentor)) return false
    const least = this.leastOf(mentor)
    if (least === null) return false
    return forMentor[at] - (least === ALONE ? 0 : this.#herGain(least, mentor)) >= gain
  }

  #mayTake(row: number, mentor: number): boolean {
    const { places, pinned } = this.#scores
    return places[mentor] > 0 && pinned[row] === ALONE && this.mentorOf[row] !== mentor
  }

  /** With how many mentors a woman would both rather be. */
  countOf(row: number, gain: number): number {
    let found = 0
    for (let mentor = 0; mentor < this.#scores.mentors; mentor++)
      if (this.wouldRather(row, mentor, gain)) found++
    return found
  }

  /** How many pairs with one of these women or mentors would rather have each other. */
  count(rows: Iterable<number>, mentors: Iterable<number>, gain: number): number {
    const [those, others] = [new Set(rows), new Set(mentors)]
    let found = 0
    for (const row of those) found += this.countOf(row, gain)
    for (const mentor of others)
      for (let row = 0; row < this.#scores.rows; row++)
        if (!those.has(row) && this.wouldRather(row, mentor, gain)) found++
    return found
  }

  #inHerEyes(row: number, mentor: number): number {
    return mentor === ALONE ? 0 : this.#scores.forRow[row * this.#scores.mentors + mentor]
  }

  #herGain(row: number, mentor: number): number {
    return this.#scores.forMentor[row * this.#scores.mentors + mentor]
  }
}
