import { pick, pickByWeight, seededFor, type Chance } from '../chance'
import type { Making } from '../making'
import danishNames from '../material/danish-names.json'
import origins from '../material/origins.json'

/** Where a woman comes from, with names that are used there; `|` divides Latin letters from her own. */
export type Origin = {
  readonly country: string
  readonly weight: number
  /** The languages she grew up with, the nearest first. */
  readonly languages: readonly string[]
  readonly cities: readonly string[]
  readonly first: readonly string[]
  readonly last: readonly string[]
  /** Whether the family name stands first in her own letters. */
  readonly familyFirst?: boolean
  /** The first year of arrival; none earlier. */
  readonly since?: number
}

export type Name = { readonly first: string; readonly last: string; readonly own: string | null }

const ORIGINS: readonly Origin[] = origins

export function pickOrigin(chance: Chance): Origin {
  return pickByWeight(chance, ORIGINS, ({ weight }) => weight)
}

/** One from which women have come for long, so that she can have been here for years. */
export function pickSettledOrigin(chance: Chance): Origin {
  return pickByWeight(chance, ORIGINS, ({ weight, since }) => (since === undefined ? weight : 0))
}

/** A name of that origin, or a Danish one of her generation. */
export function nameOf(making: Making, index: number, origin: Origin | null, age: number): Name {
  const chance = seededFor(making.seed, `name ${index}`)
  if (origin === null) {
    return { first: pick(chance, generation(age)), last: pick(chance, danishNames.last), own: null }
  }
  const [first = '', firstOwn] = pick(chance, origin.first).split('|')
  const [last = '', lastOwn] = pick(chance, origin.last).split('|')
  if (firstOwn === undefined || lastOwn === undefined) return { first, last, own: null }
  return { first, last, own: origin.familyFirst === true ? lastOwn + firstOwn : `${firstOwn} ${lastOwn}` }
}

function generation(age: number): readonly string[] {
  if (age >= 58) return danishNames.older
  return age >= 38 ? danishNames.middle : danishNames.younger
}
