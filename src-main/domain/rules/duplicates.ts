import { fold } from '../folding'
import { fullName, type Office } from '../office'
import type { ParticipantId } from '../records/ids'
import type { Participant } from '../records/participant'
import { skeletonOf, soundOf } from '../sound'
import { digitsOf } from '../reach-in-words'
import { namedWomen } from './farewells'

/** What speaks for two records being of the same woman. */
export type Likeness = 'sameName' | 'similarName' | 'swappedName' | 'birthDate' | 'phone' | 'email'

/** Two records that may be of the same woman, and why; the likeliest pairs have the most reasons. */
export type LikelyPair = {
  readonly women: readonly [ParticipantId, ParticipantId]
  readonly because: readonly Likeness[]
}

/** As much of a woman as somebody tells on the telephone. */
export type Described = Pick<Participant, 'firstName' | 'lastName' | 'phone' | 'email' | 'birthDate'>

/** Where so many share a mark, it is the switchboard's number or a placeholder and says nothing. */
const MOST_SHARING = 25

/** Every pair in the register that may be one woman twice, without those that somebody found to be two. The likeliest first. */
export function likelyPairs(office: Office): LikelyPair[] {
  const search = lookForPairs(office)
  for (;;) {
    const step = search.next()
    if (step.done === true) return step.value
  }
}

/** The same, woman by woman, so that others get a turn in between. */
export function* lookForPairs(office: Office): Generator<void, LikelyPair[]> {
  const apart = new Set([...office.distinct.values()].map(({ women }) => pairKey(...women)))
  const pairs = new Map<string, LikelyPair>()
  for (const two of pairsSharing(office)) {
    yield
    if (two === null) continue
    const [one, other] = two
    const key = pairKey(one.id, other.id)
    if (apart.has(key) || pairs.has(key)) continue
    const because = likeness(one, other)
    if (because.length > 0) pairs.set(key, { women: [one.id, other.id], because })
  }
  return [...pairs.values()].toSorted((a, b) => b.because.length - a.because.length)
}

/** Two women with something in common at a time; null where only time has passed. */
function* pairsSharing(office: Office): Generator<readonly [Participant, Participant] | null> {
  const by = new Map<string, Participant[]>()
  for (const woman of namedWomen(office)) {
    yield null
    enter(by, woman)
  }
  for (const women of by.values()) {
    if (women.length > MOST_SHARING) continue
    for (const [at, one] of women.entries()) {
      for (const other of women.slice(at + 1)) yield [one, other]
    }
  }
}

/**
 * Those on file whom this may be.
 * @param she the record that is being written in, if there is one: neither herself nor whom somebody found to be another
 */
export function whoMayBe(
  office: Office,
  described: Described,
  she: ParticipantId | null = null,
): Participant[] {
  const apart = [...office.distinct.values()].flatMap(({ women }) =>
    she !== null && women.includes(she) ? women : [],
  )
  const others = new Set([she, ...apart])
  return namedWomen(office).filter((woman) => !others.has(woman.id) && likeness(woman, described).length > 0)
}

/** Why the two may be one; empty when too little speaks for it, or something against it. */
export function likeness(one: Described, other: Described): Likeness[] {
  const name = nameLikeness(one, other)
  const shared = sharedFacts(one, other)
  if (name === null) return shared.length > 1 ? shared : []
  const isEnough = shared.length > 0 || (name !== 'similarName' && !areBornApart(one, other))
  return isEnough ? [name, ...shared] : []
}

function sharedFacts(one: Described, other: Described): Likeness[] {
  const facts: readonly (readonly [Likeness, string | null | undefined, string | null | undefined])[] = [
    ['birthDate', one.birthDate, other.birthDate],
    ['phone', digitsOf(one.phone), digitsOf(other.phone)],
    ['email', one.email?.toLowerCase(), other.email?.toLowerCase()],
  ]
  return facts.filter(([, mine, hers]) => Boolean(mine) && mine === hers).map(([fact]) => fact)
}

function areBornApart(one: Described, other: Described): boolean {
  return one.birthDate !== null && other.birthDate !== null && one.birthDate !== other.birthDate
}

function nameLikeness(one: Described, other: Described): Likeness | null {
  const [name, otherName] = [fold(fullName(one)), fold(fullName(other))]
  if (name === otherName) return 'sameName'
  const [words, others] = [wordsOf(name), wordsOf(otherName)]
  const isSame = (as: (word: string) => string) => heard(words, as) === heard(others, as)
  if (isSame((word) => word)) return 'swappedName'
  if (words.length > 1 && isSame(soundOf)) return 'sameName'
  return isSame(skeletonOf) || isPartOf(words, others) ? 'similarName' : null
}

/** The words as they are heard, in whatever order. */
function heard(words: readonly string[], as: (word: string) => string): string {
  return words.map(as).toSorted().join(' ')
}

/** Whether all of the shorter name is in the longer one: Amina Warsame and Amina Ali Warsame, or Amina alone. */
function isPartOf(words: readonly string[], others: readonly string[]): boolean {
  const [short, long] = words.length < others.length ? [words, others] : [others, words]
  return short.length > 0 && short.every((word) => long.includes(word))
}

/** Enters her under what she may share: a name by ear, a number, an address of mail, a birth date. */
function enter(by: Map<string, Participant[]>, woman: Participant): void {
  for (const mark of marksOf(woman)) {
    const known = by.get(mark)
    if (known === undefined) by.set(mark, [woman])
    else known.push(woman)
  }
}

function marksOf(woman: Participant): string[] {
  const phone = digitsOf(woman.phone)
  return [
    `name ${wordsOf(fold(fullName(woman)))
      .map(skeletonOf)
      .toSorted()
      .join(' ')}`,
    ...(phone === '' ? [] : [`phone ${phone}`]),
    ...(woman.email === null ? [] : [`mail ${woman.email.toLowerCase()}`]),
    ...(woman.birthDate === null ? [] : [`born ${woman.birthDate}`]),
  ]
}

function pairKey(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`
}

function wordsOf(name: string): string[] {
  return name.split(/[\s-]+/).filter(Boolean)
}
