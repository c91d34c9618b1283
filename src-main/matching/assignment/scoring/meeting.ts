import type { Field } from './field'
import { A_QUESTION, criterionOf, QUESTIONS, WEIGHTIEST } from './questions'

/** A woman's own weights by criterion, and those of the mentors that go with her goal. */
export type Weighing = { readonly hers: Int32Array; readonly mentors: MentorWeights }

export type MentorWeights = {
  readonly plain: Int32Array
  /** What a criterion weighs for those for whom it counts most. */
  readonly weightiest: Int32Array
  /** What one point of weight is of all criteria together, by mentor. */
  readonly share: Float64Array
}

/** One number holds three: her sum, this times the mentor's, and this times the rules that stop the pair. Each sum stays below 2²⁰. */
export const MENTORS = 2 ** 20
export const STOPPED = 2 ** 40
const NOWHERE: readonly number[] = []

const NO_WEIGHING: Weighing = {
  hers: new Int32Array(),
  mentors: { plain: new Int32Array(), weightiest: new Int32Array(), share: new Float64Array() },
}

/**
 * One woman beside every mentor. For each question a mentor is in one of few states, and a table says what each state
 * gives both; so her answers are gone through once, and a pair costs one look at the table for each question.
 */
export class Meeting {
  /** `QUESTIONS` to a mentor. */
  readonly states: Uint16Array
  readonly #beginnings: Uint16Array
  readonly #neutral: Int32Array
  readonly #table = new Float64Array(QUESTIONS * A_QUESTION)
  readonly #sums: Float64Array
  #weighing: Weighing = NO_WEIGHING

  constructor({ beginnings, count }: Field, neutral: Int32Array) {
    this.#beginnings = beginnings
    this.#neutral = neutral
    this.states = beginnings.slice()
    this.#sums = new Float64Array(count)
  }

  begin(weighing: Weighing): void {
    this.#weighing = weighing
    this.states.set(this.#beginnings)
    this.#sums.fill(0)
  }

  /** Adds to the states that an answer of hers concerns. */
  add(places: readonly number[] = NOWHERE, amount = 1): void {
    const { states } = this
    for (let at = 0; at < places.length; at++) states[places[at]] += amount
  }

  mark(places: readonly number[] = NOWHERE, mark: number): void {
    const { states } = this
    for (let at = 0; at < places.length; at++) states[places[at]] |= mark
  }

  /** What a missing answer counts as. */
  neutral(question: number): number {
    return this.#neutral[criterionOf(question)]
  }

  /** Says what a state gives both. */
  gives(question: number, state: number, hers: number, mentors = hers): void {
    const criterion = criterionOf(question)
    const { plain, weightiest } = this.#weighing.mentors
    const own = this.#weighing.hers[criterion] * hers
    const at = question * A_QUESTION + state
    this.#table[at] = own + MENTORS * plain[criterion] * mentors
    this.#table[at + WEIGHTIEST] = own + MENTORS * weightiest[criterion] * mentors
  }

  isUnknown(question: number, state: number): void {
    this.gives(question, state, this.neutral(question))
  }

  /** Says that a rule stops the pair in this state, whatever the state gives. */
  stopsIn(question: number, state: number): void {
    const at = question * A_QUESTION + state
    this.#table[at] += STOPPED
    this.#table[at + WEIGHTIEST] += STOPPED
  }

  stateOf(mentor: number, question: number): number {
    return this.states[mentor * QUESTIONS + question] % WEIGHTIEST
  }

  /** Gives a mentor other points than her state does. */
  correct(mentor: number, question: number, points: number): void {
    const { plain, weightiest } = this.#weighing.mentors
    const isWeightiest = this.states[mentor * QUESTIONS + question] >= WEIGHTIEST
    this.#sums[mentor] += MENTORS * points * (isWeightiest ? weightiest : plain)[criterionOf(question)]
  }

  /** What the states of every mentor give, in one number each; see `MENTORS`. Written out, since a loop takes three times as long. */
  sums(): Float64Array {
    const [states, table, sums] = [this.states, this.#table, this.#sums]
    for (let mentor = 0, at = 0; mentor < sums.length; mentor++, at += QUESTIONS)
      sums[mentor] +=
        table[states[at]] +
        table[A_QUESTION + states[at + 1]] +
        table[2 * A_QUESTION + states[at + 2]] +
        table[3 * A_QUESTION + states[at + 3]] +
        table[4 * A_QUESTION + states[at + 4]] +
        table[5 * A_QUESTION + states[at + 5]] +
        table[6 * A_QUESTION + states[at + 6]] +
        table[7 * A_QUESTION + states[at + 7]] +
        table[8 * A_QUESTION + states[at + 8]] +
        table[9 * A_QUESTION + states[at + 9]] +
        table[10 * A_QUESTION + states[at + 10]] +
        table[11 * A_QUESTION + states[at + 11]] +
        table[12 * A_QUESTION + states[at + 12]]
    return sums
  }
}
