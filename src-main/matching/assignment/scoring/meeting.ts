import type { Field } from './field'
import * as of from './questions'
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

/** One number holds two: her sum, and this times the mentor's. Each stays below it. */
export const MENTORS = 2 ** 20
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
  /** 1 where a rule stops the pair, by question and state like the table. */
  readonly #stops = new Uint8Array(QUESTIONS * A_QUESTION)
  readonly #allowed: Int32Array
  readonly #sums: Float64Array
  #weighing: Weighing = NO_WEIGHING

  constructor({ beginnings, count }: Field, neutral: Int32Array) {
    this.#beginnings = beginnings
    this.#neutral = neutral
    this.states = beginnings.slice()
    this.#allowed = new Int32Array(count)
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

  /** Says what a state gives both, and that no rule stops them in it. */
  gives(question: number, state: number, hers: number, mentors = hers): void {
    const criterion = criterionOf(question)
    const { plain, weightiest } = this.#weighing.mentors
    const own = this.#weighing.hers[criterion] * hers
    const at = question * A_QUESTION + state
    this.#table[at] = own + MENTORS * plain[criterion] * mentors
    this.#table[at + WEIGHTIEST] = own + MENTORS * weightiest[criterion] * mentors
    this.#stop(at, 0)
  }

  isUnknown(question: number, state: number): void {
    this.gives(question, state, this.neutral(question))
  }

  /** Says that a rule stops the pair in this state, whatever the state gives. */
  stopsIn(question: number, state: number): void {
    this.#stop(question * A_QUESTION + state, 1)
  }

  #stop(at: number, stops: 0 | 1): void {
    this.#stops[at] = stops
    this.#stops[at + WEIGHTIEST] = stops
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

  /**
   * The mentors whom no rule keeps from her. Every mentor is written down, and the next one over her unless she is allowed:
   * nearly half of all pairs are stopped, and a processor that guesses which loses more time than it saves.
   */
  allowed(closed: Uint8Array): Int32Array {
    const [states, stops, allowed] = [this.states, this.#stops, this.#allowed]
    let count = 0
    for (let mentor = 0, at = 0; mentor < closed.length; mentor++, at += QUESTIONS) {
      allowed[count] = mentor
      count +=
        1 -
        (closed[mentor] |
          stops[of.LANGUAGE * A_QUESTION + states[at + of.LANGUAGE]] |
          stops[of.DISTANCE * A_QUESTION + states[at + of.DISTANCE]] |
          stops[of.TIMES * A_QUESTION + states[at + of.TIMES]] |
          stops[of.AGE * A_QUESTION + states[at + of.AGE]] |
          stops[of.WISHES * A_QUESTION + states[at + of.WISHES]] |
          stops[of.HOPES_OF_MENTOR * A_QUESTION + states[at + of.HOPES_OF_MENTOR]])
    }
    return allowed.subarray(0, count)
  }

  /** What the states of these mentors give, in one number each; see `MENTORS`. Written out, since a loop takes three times as long. */
  sums(mentors: Int32Array): Float64Array {
    const [states, table, sums] = [this.states, this.#table, this.#sums]
    for (let turn = 0; turn < mentors.length; turn++) {
      const mentor = mentors[turn]
      const at = mentor * QUESTIONS
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
    }
    return sums
  }
}
