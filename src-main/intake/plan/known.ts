import type { IntakeField, KnownAs, RowDifference } from '../../domain/records/intake'
import type { Day } from '../../domain/records/calendar'
import { fullName, type Office } from '../../domain/office'
import type { Participant } from '../../domain/records/participant'
import { isProtected } from '../../domain/rules/standing'
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
    for (const woman of office.participants.values()) {
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

  recognise(woman: Participant): Recognition | null {
    const candidates = keysOf(woman).flatMap((key) => this.#byKey.get(key) ?? [])
    const same = candidates.find((one) => isSameWoman(one.woman, woman))
    if (same !== undefined) return { acquaintance: same, how: 'same' }
    const namesake = candidates.find((one) => nameKey(one.woman) === nameKey(woman))
    return namesake === undefined ? null : { acquaintance: namesake, how: 'namesake' }
  }
}

/** What the sheet tells otherwise than is known of her. What is protected is not shown. */
export function differences(known: Participant, told: Participant, today: Day): RowDifference[] {
  const hidden = isProtected(known, today)
  return COMPARED.flatMap(([field, valueOf]) => {
    const [inSheet, before] = [valueOf(told), valueOf(known)]
    if (inSheet === null || (before !== null && alike(inSheet, before))) return []
    return [{ field, inSheet, known: hidden && WHERE_SHE_IS.has(field) ? null : before }]
  })
}

const COMPARED: readonly (readonly [IntakeField, (woman: Participant) => string | null])[] = [
  ['fullName', fullName],
  ['birthDate', ({ birthDate }) => birthDate],
  ['phone', ({ phone }) => phone],
  ['email', ({ email }) => email],
  ['street', ({ address }) => address.street],
  ['postcode', ({ address }) => address.postcode],
  ['town', ({ address }) => address.town],
  ['originCountry', ({ originCountry }) => originCountry],
  ['arrivalYear', ({ arrivalYear }) => (arrivalYear === null ? null : String(arrivalYear))],
  ['danish', ({ danish }) => danish],
  ['education', ({ education }) => (education === null ? null : String(education))],
  ['occupationHad', ({ occupationHad }) => occupationHad.title],
  ['occupationWanted', ({ occupationWanted }) => occupationWanted.title],
  ['labourMarket', ({ labourMarket }) => labourMarket],
  ['role', ({ roles }) => [...new Set(roles.map(({ role }) => role))].toSorted().join(', ')],
]

const WHERE_SHE_IS: ReadonlySet<IntakeField> = new Set<IntakeField>([
  'phone',
  'email',
  'street',
  'postcode',
  'town',
])

/** Also a phone number with and without spaces or the country's own prefix. */
function alike(one: string, other: string): boolean {
  return folded(one) === folded(other) || (digitsOf(one).length >= 8 && digitsOf(one) === digitsOf(other))
}

function isSameWoman(one: Participant, other: Participant): boolean {
  const born = agreement(one.birthDate, other.birthDate)
  const reached = reachedAlike(one, other)
  if (nameKey(one) !== nameKey(other)) return born === 'yes' && reached === 'yes'
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
  const phone = digitsOf(woman.phone)
  return [
    `name ${nameKey(woman)}`,
    ...(woman.birthDate === null || phone === '' ? [] : [`born ${woman.birthDate} ${phone}`]),
    ...(woman.birthDate === null || woman.email === null
      ? []
      : [`born ${woman.birthDate} ${woman.email.toLowerCase()}`]),
  ]
}

/** The words of her name in whatever order. */
function nameKey(woman: Participant): string {
  return folded(fullName(woman)).split(' ').toSorted().join(' ')
}

/** The digits without the Danish prefix. */
function digitsOf(phone: string | null): string {
  return (phone ?? '').replaceAll(/\D/g, '').replace(/^(?:00)?45(?=\d{8}$)/, '')
}
