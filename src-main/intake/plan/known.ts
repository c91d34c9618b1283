import type { KnownAs, Mapping } from '../../domain/records/intake'
import { fullName, type Office } from '../../domain/office'
import { namedWomen } from '../../domain/rules/farewells'
import type { Participant } from '../../domain/records/participant'
import { digitsOf } from '../../domain/reach-in-words'
import { folded } from '../values/words'

/** A woman already known, and where from. */
export type Acquaintance = { readonly woman: Participant; readonly as: KnownAs }

/** Whether a row's woman is known: `same`, or only `namesake` when nothing but the name speaks for it. */
export type Recognition = { readonly acquaintance: Acquaintance; readonly how: 'same' | 'namesake' }

/**
 * All women known so far, found by name, birth date, phone or e-mail. Two are the same woman when their names agree and
 * nothing of the rest speaks against it, or when birth date and phone or e-mail agree under another name.
 */
export class Acquaintances {
  readonly #byKey = new Map<string, Acquaintance[]>()

  constructor(office: Office) {
    for (const woman of namedWomen(office)) {
      this.add({ woman, as: { kind: 'onFile', id: woman.id, name: fullName(woman) } })
    }
  }

  add(acquaintance: Acquaintance): void {
    for (const key of keysOf(acquaintance.woman)) {
      const known = this.#byKey.get(key)
      if (known === undefined) this.#byKey.set(key, [acquaintance])
      else known.push(acquaintance)
    }
  }

  /** @param key the record's own id, where the sheet tells it */
  recognise(woman: Participant, knownBy: Mapping['knownBy'], key: string | null): Recognition | null {
    const named = key === null ? undefined : this.#byKey.get(`key ${key}`)?.[0]
    if (named !== undefined) return { acquaintance: named, how: 'same' }
    const reached = knownBy === 'all' ? undefined : this.#reachedBy(woman, knownBy)
    return reached === undefined ? this.#recognised(woman) : { acquaintance: reached, how: 'same' }
  }

  /** The only one with her number or address of mail; where several share it, it tells nothing. */
  #reachedBy(woman: Participant, knownBy: 'phone' | 'email'): Acquaintance | undefined {
    const reach = reachOf(woman, knownBy)
    const found = reach === null ? [] : (this.#byKey.get(reach) ?? [])
    return found.length === 1 ? found[0] : undefined
  }

  #recognised(woman: Participant): Recognition | null {
    const candidates = likenessKeys(woman).flatMap((key) => this.#byKey.get(key) ?? [])
    const same = candidates.find((one) => isSameWoman(one.woman, woman))
    if (same !== undefined) return { acquaintance: same, how: 'same' }
    const namesake = candidates.find((one) => nameKey(fullName(one.woman)) === nameKey(fullName(woman)))
    return namesake === undefined ? null : { acquaintance: namesake, how: 'namesake' }
  }
}

function isSameWoman(one: Participant, other: Participant): boolean {
  const born = agreement(one.birthDate, other.birthDate)
  const reached = reachedAlike(one, other)
  if (nameKey(fullName(one)) !== nameKey(fullName(other))) return born === 'yes' && reached === 'yes'
  return born === 'unknown' ? reached !== 'no' : born === 'yes'
}

/** Whether phone or e-mail agree; `no` when only other ones are known. */
function reachedAlike(one: Participant, other: Participant): Agreement {
  const ways = [
    agreement(digitsOf(one.phone), digitsOf(other.phone)),
    agreement(one.email?.toLowerCase(), other.email?.toLowerCase()),
  ]
  if (ways.includes('yes')) return 'yes'
  return ways.includes('no') ? 'no' : 'unknown'
}

type Agreement = 'yes' | 'no' | 'unknown'

function agreement(one: string | null | undefined, other: string | null | undefined): Agreement {
  if (!one || !other) return 'unknown'
  return one === other ? 'yes' : 'no'
}

function keysOf(woman: Participant): string[] {
  const reach = [reachOf(woman, 'phone'), reachOf(woman, 'email')].filter((one) => one !== null)
  return [`key ${woman.id}`, ...reach, ...likenessKeys(woman)]
}

function likenessKeys(woman: Participant): string[] {
  const phone = digitsOf(woman.phone)
  return [
    `name ${nameKey(fullName(woman))}`,
    ...(woman.birthDate === null || phone === '' ? [] : [`born ${woman.birthDate} ${phone}`]),
    ...(woman.birthDate === null || woman.email === null
      ? []
      : [`born ${woman.birthDate} ${woman.email.toLowerCase()}`]),
  ]
}

function reachOf(woman: Participant, way: 'phone' | 'email'): string | null {
  const told = way === 'phone' ? digitsOf(woman.phone) : (woman.email?.toLowerCase() ?? '')
  return told === '' ? null : `${way} ${told}`
}

/** The words of a name in whatever order. */
export function nameKey(name: string): string {
  return folded(name).split(' ').toSorted().join(' ')
}
