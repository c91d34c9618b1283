import { NO_LIMIT, waysOf, type Kilometres } from './distances'
import * as of from './questions'
import type { Told } from './told'

/** Where the states are that a code changes, by code. */
type Lists = ReadonlyMap<string, readonly number[]>

/** An age with a wish about the other's; mentors of one class are alike in it. */
export type AgeClass = Pick<Told, 'age' | 'ageWish'>

/** The mentors of a round, so laid out that a woman's answers touch only those whom they concern. */
export class Field {
  readonly count: number
  /** The states before she has said anything, `QUESTIONS` to a mentor. */
  readonly beginnings: Uint16Array
  readonly enjoys: Lists
  readonly dislikes: Lists
  readonly had: Lists
  readonly known: Lists
  readonly contacts: Lists
  readonly offers: Lists
  readonly languages: Lists
  readonly times: Lists
  readonly children: Lists
  readonly traits: Lists
  readonly hopesFor: Lists
  readonly notWith: Lists
  /** By topic, mentors who seek help with it themselves and what it weighs for each, in turn. */
  readonly seeking: Lists
  /** How many things each of them seeks. */
  readonly seeks: Int32Array
  readonly ages: readonly AgeClass[]
  readonly mostHopes: number
  readonly place: Int32Array
  readonly travelKm: Int32Array
  /** What else decides of the distance: `MEETS_ONLINE` and `HIDDEN`. */
  readonly ways: Int32Array

  constructor(mentors: readonly Told[], { places }: Kilometres) {
    const lists = (question: number, codes: (mentor: Told) => readonly string[]) =>
      listed(mentors, question, codes)
    this.count = mentors.length
    this.enjoys = lists(of.INTERESTS, ({ interests }) => interests)
    this.dislikes = lists(of.INTERESTS, ({ interests, dislikes }) => (interests.length > 0 ? dislikes : []))
    this.had = lists(of.PROFESSION, ({ had }) => had)
    this.known = lists(of.PROFESSION, ({ had, known }) => (had.length > 0 ? known : []))
    this.contacts = lists(of.NETWORK, ({ contacts }) => contacts)
    this.offers = lists(of.HELP, ({ offers }) => offers)
    this.languages = lists(of.LANGUAGE, ({ languages }) => languages ?? [])
    this.times = lists(of.TIMES, ({ times }) => times)
    this.children = lists(of.FAMILY, ({ children }) => children)
    this.traits = lists(of.WISHES, ({ traits }) => traits)
    this.hopesFor = lists(of.HOPES_OF_MENTOR, ({ hopesFor }) => hopesFor)
    this.notWith = lists(of.HOPES_OF_MENTOR, ({ notWith }) => notWith)
    this.seeking = seekersAmong(mentors)
    this.seeks = Int32Array.from(mentors, ({ seeks }) => seeks.length)
    this.mostHopes = Math.max(0, ...mentors.map(({ hopesFor }) => hopesFor.length))
    this.place = Int32Array.from(mentors, ({ place }) => place ?? places - 1)
    this.travelKm = Int32Array.from(mentors, ({ travelKm }) => travelKm ?? NO_LIMIT)
    this.ways = Int32Array.from(mentors, waysOf)
    const ages = new AgeClasses()
    this.beginnings = new Uint16Array(mentors.length * of.QUESTIONS)
    mentors.forEach((mentor, place) =>
      this.beginnings.set(beginning(mentor, ages.of(mentor)), place * of.QUESTIONS),
    )
    this.ages = ages.all
  }
}

/** One state for each question, in their order. */
function beginning(mentor: Told, ageClass: number): number[] {
  const states = [
    told(mentor.interests, of.NOTHING_IN_COMMON),
    told(mentor.had, of.FIELD_TOLD),
    mentor.education ?? 0,
    told(mentor.offers, 1) + told(mentor.seeks, of.SEEKS_HELP),
    told(mentor.contacts, 1),
    of.languageState(mentor.danish, mentor.languages === null),
    0,
    told(mentor.times, 1 + (mentor.online ? of.MEETS_ONLINE : 0)),
    told(mentor.children, of.familyState(mentor.family)),
    ageClass,
    told(mentor.traits, 1),
    mentor.rhythm ?? 0,
    mentor.hopesFor.length,
  ]
  return states.map((state, question) =>
    of.criterionOf(question) === mentor.mostImportant ? state + of.WEIGHTIEST : state,
  )
}

function told(answer: readonly string[], state: number): number {
  return answer.length === 0 ? 0 : state
}

function listed(
  mentors: readonly Told[],
  question: number,
  codes: (mentor: Told) => readonly string[],
): Lists {
  const lists = new Map<string, number[]>()
  mentors.forEach((mentor, place) => {
    for (const code of codes(mentor)) append(lists, code, place * of.QUESTIONS + question)
  })
  return lists
}

function seekersAmong(mentors: readonly Told[]): Lists {
  const lists = new Map<string, number[]>()
  mentors.forEach(({ seeks }, place) =>
    seeks.forEach((topic, rank) => append(lists, topic, place, seeks.length - rank)),
  )
  return lists
}

function append(lists: Map<string, number[]>, code: string, ...values: number[]): void {
  const list = lists.get(code)
  if (list === undefined) lists.set(code, values)
  else list.push(...values)
}

/** Gives every age with its wish a number. */
class AgeClasses {
  readonly all: AgeClass[] = []
  readonly #numbers = new Map<string, number>()

  of({ age, ageWish }: AgeClass): number {
    const key = ageWish === null ? String(age) : `${age} ${ageWish.from} ${ageWish.to} ${ageWish.must}`
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    this.#numbers.set(key, this.all.length)
    return this.all.push({ age, ageWish }) - 1
  }
}
