import { ALONE } from './costs'
import { NOT_ALLOWED, type Scores } from './scores'

/** Points both must gain before it is said that two would rather have each other. */
export const STRONGLY = 5

/** More than any score: no mentor is better than what she has, no woman better than whom the mentor has. */
const CONTENT = 1000

export type Moves = readonly (readonly [row: number, mentor: number])[]

/** A plan seen from all who are in it. Where the coordinator has pinned a pair, neither of the two wishes for another. */
export class Contentment {
  readonly #scores: Scores
  readonly mentorOf: Int32Array
  /** What each woman has in her own eyes, 0 when she is alone. */
  readonly #has: Int32Array
  /** What each mentor would give up for one more woman: nothing while she has a free place. */
  readonly #gives: Int32Array
  /** The women each mentor has. */
  readonly #women: Int32Array[]

  constructor(scores: Scores, mentorOf: Int32Array) {
    this.#scores = scores
    this.mentorOf = mentorOf.slice()
    this.#women = Array.from(scores.places, () => new Int32Array())
    mentorOf.forEach((mentor, row) => {
      if (mentor !== ALONE) this.#women[mentor] = Int32Array.of(...this.#women[mentor], row)
    })
    this.#has = mentorOf.map((_, row) => this.#inHerEyes(row))
    this.#gives = scores.places.map((_, mentor) => this.#inMentorsEyes(mentor))
  }

  /** Gives women other mentors. */
  move(moves: Moves): void {
    const concerned = new Set(moves.flatMap(([row, mentor]) => [this.mentorOf[row], mentor]))
    concerned.delete(ALONE)
    for (const [row] of moves) {
      const left = this.mentorOf[row]
      if (left !== ALONE) this.#women[left] = this.#women[left].filter((one) => one !== row)
    }
    for (const [row, mentor] of moves) {
      this.mentorOf[row] = mentor
      this.#has[row] = this.#inHerEyes(row)
      if (mentor !== ALONE) this.#women[mentor] = Int32Array.of(...this.#women[mentor], row)
    }
    for (const mentor of concerned) this.#gives[mentor] = this.#inMentorsEyes(mentor)
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
    return (
      forRow[at] >= this.#has[row] + gain &&
      forMentor[at] >= this.#gives[mentor] + gain &&
      pair[at] !== NOT_ALLOWED
    )
  }

  /** The mentors with whom a woman would both rather be. */
  wishesOf(row: number, gain: number): readonly number[] {
    const { mentors, forRow } = this.#scores
    // All pairs are gone through, and her own eyes alone rule most of them out.
    const [from, wanted] = [row * mentors, this.#has[row] + gain]
    const found: number[] = []
    for (let mentor = 0; mentor < mentors; mentor++)
      if (forRow[from + mentor] >= wanted && this.wouldRather(row, mentor, gain)) found.push(mentor)
    return found
  }

  /** The women with whom a mentor would both rather be. */
  wishedBy(mentor: number, gain: number): readonly number[] {
    const found: number[] = []
    for (let row = 0; row < this.#scores.rows; row++) if (this.wouldRather(row, mentor, gain)) found.push(row)
    return found
  }

  /** How many pairs with one of these women or mentors would rather have each other; none is looked for beyond `enough`. */
  count(rows: readonly number[], mentors: readonly number[], gain: number, enough = Infinity): number {
    let sum = 0
    for (const row of rows) if (sum < enough) sum += this.wishesOf(row, gain).length
    for (const mentor of mentors)
      if (sum < enough) sum += this.wishedBy(mentor, gain).filter((row) => !rows.includes(row)).length
    return sum
  }

  #inHerEyes(row: number): number {
    const mentor = this.mentorOf[row]
    if (this.#scores.pinned[row] !== ALONE) return CONTENT
    return mentor === ALONE ? 0 : this.#scores.forRow[row * this.#scores.mentors + mentor]
  }

  #inMentorsEyes(mentor: number): number {
    const least = this.#scores.places[mentor] === 0 ? null : this.leastOf(mentor)
    if (least === null) return CONTENT
    return least === ALONE ? 0 : this.#herGain(least, mentor)
  }

  #herGain(row: number, mentor: number): number {
    return this.#scores.forMentor[row * this.#scores.mentors + mentor]
  }
}
