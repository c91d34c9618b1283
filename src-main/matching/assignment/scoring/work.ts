import {
  anyInCommon,
  EDUCATION,
  has,
  HELP,
  isEmpty,
  NETWORK,
  PROFESSION,
  UNKNOWN,
  type Columns,
} from './columns'
import type { Row } from './row'

export function addProfession(row: Row, she: Columns, one: number, { others, neutral }: Beside): void {
  const unknown = isEmpty(she.aim, one)
  for (let other = 0; other < others.count; other++) {
    if (unknown || isEmpty(others.had, other)) row.add(PROFESSION, other, neutral[PROFESSION])
    else if (anyInCommon(she.aim, one, others.had, other)) row.add(PROFESSION, other, 100)
    else if (anyInCommon(she.had, one, others.known, other)) row.add(PROFESSION, other, 40)
  }
}

export function addNetwork(row: Row, she: Columns, one: number, { others, neutral }: Beside): void {
  const unknown = isEmpty(she.aim, one)
  for (let other = 0; other < others.count; other++) {
    if (unknown || isEmpty(others.contacts, other)) row.add(NETWORK, other, neutral[NETWORK])
    else if (anyInCommon(she.aim, one, others.contacts, other)) row.add(NETWORK, other, 100)
  }
}

export function addEducation(row: Row, she: Columns, one: number, { others, neutral }: Beside): void {
  const level = she.education[one]
  for (let other = 0; other < others.count; other++) {
    const theirs = others.education[other]
    const known = level !== UNKNOWN && theirs !== UNKNOWN
    const apart = known ? 100 - 25 * Math.abs(level - theirs) : 0
    row.add(EDUCATION, other, Math.max(neutral[EDUCATION], apart))
  }
}

export function addHelp(row: Row, she: Columns, one: number, { others, neutral }: Beside): void {
  for (let other = 0; other < others.count; other++) {
    const hers = covered(she, one, others, other)
    const back = covered(others, other, she, one)
    const both = hers === UNKNOWN || back === UNKNOWN ? Math.max(hers, back) : (hers + back + 1) >> 1
    row.addEach(HELP, other, hers === UNKNOWN ? neutral[HELP] : hers, both === UNKNOWN ? neutral[HELP] : both)
  }
}

/** How much of what one seeks the other offers; `UNKNOWN` when either is silent. */
function covered(seeking: Columns, one: number, offering: Columns, other: number): number {
  const [from, to] = [seeking.seekStart[one], seeking.seekStart[one + 1]]
  if (from === to || isEmpty(offering.offers, other)) return UNKNOWN
  const count = to - from
  let met = 0
  for (let at = from; at < to; at++) if (has(offering.offers, other, seeking.seekTopic[at])) met += to - at
  return Math.round((200 * met) / (count * (count + 1)))
}

/** The mentors on the other side, and what a missing answer counts as. */
export type Beside = { readonly others: Columns; readonly neutral: Int32Array }
