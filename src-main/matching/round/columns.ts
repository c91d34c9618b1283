import { kilometresBetween, type Place } from '../../domain/places'
import { DanishLevel } from '../../domain/records/participant'
import { UNKNOWN, type Columns, type Sets } from '../assignment/scoring/columns'
import { aim } from '../facets/work'
import type { Profile } from '../profile'

/** Numbers for codes and places, given out as they come; both sides must use the same. */
export class Numbers {
  readonly #codes = new Map<string, Map<string, number>>()
  readonly #places = new Map<string, number>()
  readonly places: Place[] = []

  of(kind: string, code: string): number {
    const known = this.#codes.get(kind) ?? new Map<string, number>()
    this.#codes.set(kind, known)
    const number = known.get(code) ?? known.size
    known.set(code, number)
    return number
  }

  words(kind: string): number {
    return Math.max(1, Math.ceil((this.#codes.get(kind)?.size ?? 0) / 32))
  }

  place(place: Place | null): number {
    if (place === null) return UNKNOWN
    const known = this.#places.get(place.code)
    if (known !== undefined) return known
    this.#places.set(place.code, this.places.length)
    return this.places.push(place) - 1
  }

  /** The kilometres between any two of the places. */
  map(): { readonly km: Int32Array; readonly places: number } {
    const places = this.places.length
    const km = Int32Array.from(
      this.places.flatMap((one) => this.places.map((other) => kilometresBetween(one, other))),
    )
    return { km, places }
  }
}

/** Which codes each answer holds, and of which kind they are: only codes of one kind are ever compared. */
const SETS = {
  interests: ['interests', ({ answers }) => answers.interests],
  dislikes: ['interests', ({ answers }) => answers.dislikes],
  had: ['sectors', ({ had }) => had.sectors],
  aim: ['sectors', (woman) => aim(woman)],
  contacts: ['sectors', ({ answers }) => answers.contacts.map(({ sector }) => sector)],
  known: ['sectors', ({ had, answers }) => [...had.sectors, ...answers.contacts.map(({ sector }) => sector)]],
  offers: ['topics', ({ answers }) => answers.offers],
  languages: ['languages', ({ languages }) => languages ?? []],
  times: ['times', ({ answers }) => answers.times],
  children: ['children', ({ children }) => children],
  traits: ['traits', ({ traits }) => traits],
  hopesFor: ['traits', ({ answers }) => answers.hopesFor],
  notWith: ['traits', ({ answers }) => answers.notWith],
} as const satisfies { readonly [name: string]: readonly [string, (woman: Profile) => readonly string[]] }

/** Gives every code of these women its number, before any column is made. */
export function numberCodes(numbers: Numbers, women: readonly Profile[]): void {
  for (const woman of women) {
    for (const [kind, codes] of Object.values(SETS)) for (const code of codes(woman)) numbers.of(kind, code)
    for (const topic of woman.answers.seeks) numbers.of('topics', topic)
    numbers.place(woman.place)
  }
}

export function columnsOf(women: readonly Profile[], numbers: Numbers): Columns {
  const seeks = women.map(({ answers }) => answers.seeks.map((topic) => numbers.of('topics', topic)))
  const set = (name: keyof typeof SETS) => setsOf(women, numbers, SETS[name])
  return {
    count: women.length,
    interests: set('interests'),
    dislikes: set('dislikes'),
    had: set('had'),
    aim: set('aim'),
    contacts: set('contacts'),
    known: set('known'),
    offers: set('offers'),
    languages: set('languages'),
    times: set('times'),
    children: set('children'),
    traits: set('traits'),
    hopesFor: set('hopesFor'),
    notWith: set('notWith'),
    seekStart: startsOf(seeks),
    seekTopic: Int32Array.from(seeks.flat()),
    ...singleAnswers(women, numbers),
  }
}

/** Where each list begins when all are put one after the other, and where the last ends. */
function startsOf(lists: readonly (readonly number[])[]): Int32Array {
  let end = 0
  return Int32Array.from([0, ...lists.map((list) => (end += list.length))])
}

type Single = Pick<
  Columns,
  | 'education'
  | 'danish'
  | 'languagesUnknown'
  | 'place'
  | 'travelKm'
  | 'online'
  | 'rhythm'
  | 'family'
  | 'age'
  | 'ageFrom'
  | 'ageTo'
  | 'ageWish'
>

function singleAnswers(women: readonly Profile[], numbers: Numbers): Single {
  const each = (value: (woman: Profile) => number | null) =>
    Int32Array.from(women, (woman) => value(woman) ?? UNKNOWN)
  return {
    education: each(({ education }) => education),
    danish: each(({ danish }) => (danish === null ? null : DanishLevel.options.indexOf(danish))),
    languagesUnknown: each(({ languages }) => (languages === null ? 1 : 0)),
    place: each(({ place }) => numbers.place(place)),
    travelKm: each(({ answers }) => answers.travelKm),
    online: each(({ answers }) => (answers.online === true ? 1 : 0)),
    rhythm: each(({ answers }) => answers.meetingsPerMonth),
    family: each(({ answers }) => ['alike', 'different'].indexOf(answers.family ?? '') + 1),
    age: each(({ age }) => age),
    ageFrom: each(({ answers }) => answers.ageWish?.from ?? 0),
    ageTo: each(({ answers }) => answers.ageWish?.to ?? 200),
    ageWish: each(({ answers: { ageWish } }) => (ageWish === null ? 0 : 1 + Number(ageWish.must))),
  }
}

function setsOf(
  women: readonly Profile[],
  numbers: Numbers,
  [kind, codes]: readonly [string, (woman: Profile) => readonly string[]],
): Sets {
  const words = numbers.words(kind)
  const bits = new Int32Array(women.length * words)
  women.forEach((woman, place) => {
    for (const code of codes(woman)) {
      const number = numbers.of(kind, code)
      const word = place * words + (number >> 5)
      bits[word] = (bits[word] ?? 0) | (1 << (number & 31))
    }
  })
  return { words, bits }
}
