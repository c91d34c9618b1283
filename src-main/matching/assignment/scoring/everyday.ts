import {
  anyInCommon,
  DISTANCE,
  inCommon,
  isEmpty,
  LANGUAGE,
  RHYTHM,
  TIMES,
  UNKNOWN,
  type Columns,
} from './columns'
import type { Row } from './row'
import type { Beside } from './work'

/** Ranks of the levels of Danish from which it is enough, easy, and no matter at all. */
const [ENOUGH, EASY, FLUENT] = [2, 3, 4]

export function addLanguage(row: Row, she: Columns, one: number, { others, neutral }: Beside): void {
  for (let other = 0; other < others.count; other++) {
    const points = inWhich(she, one, others, other)
    if (points === 0) row.stopped[other] = 1
    row.add(LANGUAGE, other, points === UNKNOWN ? neutral[LANGUAGE] : points)
  }
}

function inWhich(she: Columns, one: number, others: Columns, other: number): number {
  const danish = Math.min(she.danish[one], others.danish[other])
  if (danish >= FLUENT) return 100
  if (danish === EASY) return 90
  if (anyInCommon(she.languages, one, others.languages, other)) return 80
  if (danish === ENOUGH) return 40
  const asked = danish !== UNKNOWN && she.languagesUnknown[one] + others.languagesUnknown[other] === 0
  return asked ? 0 : UNKNOWN
}

/** `km` holds the kilometres between any two places, `places` to a row. */
export type Map = { readonly km: Int32Array; readonly places: number }

export function addDistance(
  row: Row,
  she: Columns,
  one: number,
  { others, neutral, map }: Beside & { map: Map },
): void {
  const from = she.place[one] * map.places
  for (let other = 0; other < others.count; other++) {
    const limit = shorter(she.travelKm[one], others.travelKm[other])
    if (she.place[one] === UNKNOWN || others.place[other] === UNKNOWN || limit === UNKNOWN) {
      row.add(DISTANCE, other, neutral[DISTANCE])
      continue
    }
    const km = map.km[from + others.place[other]]
    if (km > limit && she.online[one] + others.online[other] < 2) row.stopped[other] = 1
    row.add(DISTANCE, other, nearness(km, limit))
  }
}

function nearness(km: number, limit: number): number {
  if (limit === 0) return km === 0 ? 100 : 0
  return km >= limit ? 0 : Math.round((100 * (limit - km)) / limit)
}

function shorter(one: number, other: number): number {
  if (one === UNKNOWN || other === UNKNOWN) return Math.max(one, other)
  return Math.min(one, other)
}

export function addTimes(row: Row, she: Columns, one: number, { others, neutral }: Beside): void {
  const unknown = isEmpty(she.times, one)
  for (let other = 0; other < others.count; other++) {
    if (unknown || isEmpty(others.times, other)) {
      row.add(TIMES, other, neutral[TIMES])
      continue
    }
    const common = inCommon(she.times, one, others.times, other)
    if (common === 0 && she.online[one] + others.online[other] < 2) row.stopped[other] = 1
    row.add(TIMES, other, Math.min(100, 25 * common))
  }
}

export function addRhythm(row: Row, she: Columns, one: number, { others, neutral }: Beside): void {
  const often = she.rhythm[one]
  for (let other = 0; other < others.count; other++) {
    const theirs = others.rhythm[other]
    const known = often !== UNKNOWN && theirs !== UNKNOWN
    row.add(RHYTHM, other, known ? inStep(Math.abs(often - theirs)) : neutral[RHYTHM])
  }
}

function inStep(gap: number): number {
  return gap >= 3 ? 0 : Math.round((100 * (3 - gap)) / 3)
}
