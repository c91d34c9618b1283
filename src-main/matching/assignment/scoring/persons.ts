import {
  AGE,
  anyInCommon,
  FAMILY,
  inCommon,
  INTERESTS,
  isEmpty,
  UNKNOWN,
  WISHES,
  type Columns,
} from './columns'
import type { Row } from './row'
import type { Beside } from './work'

const SHARED = [0, 33, 67, 100]

export function addInterests(row: Row, she: Columns, one: number, { others, neutral }: Beside): void {
  const unknown = isEmpty(she.interests, one)
  for (let other = 0; other < others.count; other++) {
    if (unknown || isEmpty(others.interests, other)) {
      row.add(INTERESTS, other, neutral[INTERESTS])
      continue
    }
    const alike =
      inCommon(she.interests, one, others.interests, other) +
      inCommon(she.dislikes, one, others.dislikes, other)
    const clashes =
      inCommon(she.dislikes, one, others.interests, other) +
      inCommon(she.interests, one, others.dislikes, other)
    row.add(INTERESTS, other, SHARED[Math.min(3, Math.max(0, alike - clashes))])
  }
}

export function addFamily(row: Row, she: Columns, one: number, { others, neutral }: Beside): void {
  const unknown = isEmpty(she.children, one)
  for (let other = 0; other < others.count; other++) {
    if (unknown || isEmpty(others.children, other)) {
      row.add(FAMILY, other, neutral[FAMILY])
      continue
    }
    const alike = anyInCommon(she.children, one, others.children, other)
    const plain = alike ? 70 : neutral[FAMILY]
    row.addEach(
      FAMILY,
      other,
      asWished(she.family[one], alike, plain),
      asWished(others.family[other], alike, plain),
    )
  }
}

function asWished(wish: number, alike: boolean, plain: number): number {
  if (wish === 0) return plain
  return alike === (wish === 1) ? 100 : 0
}

export function addAge(row: Row, she: Columns, one: number, { others, neutral }: Beside): void {
  for (let other = 0; other < others.count; other++) {
    const hers = ofAge(she, one, others.age[other])
    const theirs = ofAge(others, other, she.age[one])
    if ((hers === 0 && she.ageWish[one] === 2) || (theirs === 0 && others.ageWish[other] === 2))
      row.stopped[other] = 1
    row.addEach(
      AGE,
      other,
      hers === UNKNOWN ? neutral[AGE] : hers,
      theirs === UNKNOWN ? neutral[AGE] : theirs,
    )
  }
}

function ofAge({ ageWish, ageFrom, ageTo }: Columns, one: number, years: number): number {
  if (ageWish[one] === 0 || years === UNKNOWN) return UNKNOWN
  return years >= ageFrom[one] && years <= ageTo[one] ? 100 : 0
}

export function addWishes(row: Row, she: Columns, one: number, { others, neutral }: Beside): void {
  for (let other = 0; other < others.count; other++) {
    const unwanted = anyInCommon(she.notWith, one, others.traits, other)
    const unwantedBack = anyInCommon(others.notWith, other, she.traits, one)
    if (unwanted || unwantedBack) row.stopped[other] = 1
    row.addEach(
      WISHES,
      other,
      unwanted ? 0 : hopesMet(she, one, { of: others, other, otherwise: neutral[WISHES] }),
      unwantedBack ? 0 : hopesMet(others, other, { of: she, other: one, otherwise: neutral[WISHES] }),
    )
  }
}

type Hoped = { readonly of: Columns; readonly other: number; readonly otherwise: number }

function hopesMet({ hopesFor }: Columns, one: number, { of, other, otherwise }: Hoped): number {
  if (isEmpty(hopesFor, one) || isEmpty(of.traits, other)) return otherwise
  const met = inCommon(hopesFor, one, of.traits, other)
  if (met === 0) return 0
  return met === inCommon(hopesFor, one, hopesFor, one) ? 100 : 50
}
