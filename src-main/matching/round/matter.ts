import { kilometresBetween, type Place } from '../../domain/places'
import { DanishLevel } from '../../domain/records/participant'
import { NOWHERE } from '../assignment/scoring/distances'
import type { Weighing } from '../assignment/scoring/meeting'
import type { Matter } from '../assignment/scoring/scoring'
import type { Told } from '../assignment/scoring/told'
import { FACETS } from '../facets'
import { aim } from '../facets/work'
import type { Profile } from '../profile'
import { goalFor } from '../propose'
import { CRITERIA, weightsFor, type Goal, type WeightsFor } from '../weights'

/** Puts what is known of the women in the form in which a whole round is scored in a moment. */
export function matterOf(
  mentees: readonly Profile[],
  mentors: readonly Profile[],
  weights: WeightsFor,
): Matter {
  const places = new Places()
  const weighing = {
    job: weighingFor('job', weights, mentors),
    social: weighingFor('social', weights, mentors),
  }
  return {
    mentees: mentees.map((woman) => toldBy(woman, places)),
    mentors: mentors.map((woman) => toldBy(woman, places)),
    map: places.map(),
    neutral: Int32Array.from(CRITERIA, (criterion) => FACETS[criterion].neutral),
    closed: Uint8Array.from(mentors, (mentor) => Number(isClosed(mentor))),
    weighing: mentees.map((mentee) => weighing[goalFor(mentee, {})](mentee)),
  }
}

/** Numbers for places, given out as they come. */
class Places {
  readonly #numbers = new Map<string, number>()
  readonly #places: Place[] = []

  of(place: Place): number {
    const known = this.#numbers.get(place.code)
    if (known !== undefined) return known
    this.#numbers.set(place.code, this.#places.length)
    return this.#places.push(place) - 1
  }

  /** The kilometres between any two of the places, and from one that is not known. */
  map(): Matter['map'] {
    const places = this.#places.length + 1
    const km = new Int32Array(places * places).fill(NOWHERE)
    this.#places.forEach((one, row) =>
      this.#places.forEach((other, column) => (km[row * places + column] = kilometresBetween(one, other))),
    )
    return { km, places }
  }
}

function toldBy(woman: Profile, places: Places): Told {
  const { answers, had } = woman
  const contacts = answers.contacts.map(({ sector }) => sector)
  return {
    ...answers,
    contacts: unique(contacts),
    had: had.sectors,
    aim: aim(woman),
    known: unique([...had.sectors, ...contacts]),
    education: woman.education,
    danish: woman.danish === null ? null : DanishLevel.options.indexOf(woman.danish),
    languages: woman.languages,
    place: woman.place === null ? null : places.of(woman.place),
    online: answers.online === true,
    hidden: woman.hidden,
    rhythm: answers.meetingsPerMonth,
    children: woman.children,
    age: woman.age,
    traits: woman.traits,
    mostImportant: answers.mostImportant === null ? null : CRITERIA.indexOf(answers.mostImportant),
  }
}

function unique(codes: readonly string[]): readonly string[] {
  return codes.length < 2 ? codes : [...new Set(codes)]
}

function weighingFor(
  goal: Goal,
  weights: WeightsFor,
  mentors: readonly Profile[],
): (mentee: Profile) => Weighing {
  const own = new Map(
    [null, ...CRITERIA].map((most) => [most, Int32Array.from(weightsFor(weights[goal].mentee, most))]),
  )
  const mentor = weights[goal].mentor
  const share = new Map([null, ...CRITERIA].map((most) => [most, 1 / sum(weightsFor(mentor, most))]))
  const shared = {
    plain: Int32Array.from(weightsFor(mentor, null)),
    weightiest: Int32Array.from(CRITERIA, (one, place) => weightsFor(mentor, one)[place] ?? 0),
    share: Float64Array.from(mentors, ({ answers }) => share.get(answers.mostImportant) ?? 0),
  }
  return ({ answers }) => ({ hers: own.get(answers.mostImportant) ?? shared.plain, mentors: shared })
}

function sum(weights: readonly number[]): number {
  return weights.reduce((all, one) => all + one, 0)
}

/** What the rule about places says of a mentor whoever the mentee is. */
function isClosed({ standing }: Profile): boolean {
  return (
    standing.status === 'left' ||
    standing.hold !== null ||
    standing.evaluation?.ready !== true ||
    standing.openPlaces <= 0
  )
}
