import { z } from 'zod'

/** A plain calendar day, `YYYY-MM-DD`: no clock, no time zone, and text order is date order. */
export const Day = z.iso.date().brand<'Day'>()
export type Day = z.infer<typeof Day>

/** Milliseconds since 1970 in UTC; only for when something was written down, never for when it happened. */
export const Instant = z.int().min(0).brand<'Instant'>()
export type Instant = z.infer<typeof Instant>

export const Year = z.int().min(1900).max(2200)

/**
 * Days since 1970-01-01, negative before it.
 * Source: the proleptic Gregorian day count of Howard Hinnant, "chrono-compatible low-level date algorithms".
 */
export function dayNumber(day: Day): number {
  const { year, month, date } = partsOf(day)
  const shiftedYear = month <= 2 ? year - 1 : year
  const era = Math.floor(shiftedYear / 400)
  const yearOfEra = shiftedYear - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** The inverse of {@link dayNumber}. */
export function dayFromNumber(number: number): Day {
  const shifted = number + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const leapDays =
    Math.floor(dayOfEra / 1_460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096)
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const date = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return written(year, month, date)
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
}

export function addDays(day: Day, days: number): Day {
  return dayFromNumber(dayNumber(day) + days)
}

/** The same date `months` later, or the last day of that month when it is shorter. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, date } = partsOf(day)
  const count = year * 12 + (month - 1) + months
  const [newYear, newMonth] = [Math.floor(count / 12), (count % 12) + 1]
  return written(newYear, newMonth, Math.min(date, daysInMonth(newYear, newMonth)))
}

/** Whole years lived on `today` by someone born on `born`. */
export function ageOn(born: Day, today: Day): number {
  const birth = partsOf(born)
  const now = partsOf(today)
  const hadBirthday = now.month > birth.month || (now.month === birth.month && now.date >= birth.date)
  return now.year - birth.year - (hadBirthday ? 0 : 1)
}

export function yearOf(day: Day): number {
  return partsOf(day).year
}

function daysInMonth(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  if (month === 2) return isLeap ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** A day that was reckoned; no list of the morning could afford to check each of them again. */
function written(year: number, month: number, date: number): Day {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- three parts of a real day, in the one form a day has.
  return `${twoDigits(Math.floor(year / 100))}${twoDigits(year % 100)}-${twoDigits(month)}-${twoDigits(date)}` as Day
}

function partsOf(day: Day): { year: number; month: number; date: number } {
  return { year: numberAt(day, 0, 4), month: numberAt(day, 5, 7), date: numberAt(day, 8, 10) }
}

/** The digits from one place up to another, read without cutting the text in pieces: days are reckoned by the hundred thousand. */
function numberAt(day: Day, from: number, end: number): number {
  let value = 0
  for (let at = from; at < end; at += 1) value = value * 10 + day.charCodeAt(at) - ZERO
  return value
}

const ZERO = '0'.charCodeAt(0)

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : `${value}`
}
