import { addDays, Day } from '../../domain/records/calendar'
import { dayOfShortened } from '../reading/cpr'
import type { Cell } from '../sheet'
import { folded } from './words'

/** How the dates of one column are written and meant. */
export type DayHabit = {
  readonly dateOrder: 'dayFirst' | 'monthFirst'
  readonly epoch: 1900 | 1904
  /** Whether numbers in the column are `ddmmyy` that lost a leading zero, not days counted from the epoch. */
  readonly compact: boolean
  /** A year written with two digits is the latest one not after this. */
  readonly lastYear: number
}

/** A day, or only a year when that is all there was. */
export type Told = { readonly day: Day } | { readonly year: number }

/** Reads a date the ways it is written in Danish sheets; null when it is none. */
export function readDay(cell: Cell, habit: DayHabit): Told | null {
  if (cell === null || typeof cell === 'boolean') return null
  if (typeof cell === 'object') return cell
  if (typeof cell === 'number') return readNumber(cell, habit)
  const text = cell
    .toLowerCase()
    .replace(/^(?:d\.|den|d)\s+/, '')
    .trim()
  const digits = /^\d{3,8}$/.test(text)
  return digits ? readDigits(text, habit) : readWritten(text, habit)
}

/** Whether a number can only be `ddmmyy`. */
export function isCompact(cell: Cell): boolean {
  return typeof cell === 'number' && cell > LAST_SERIAL && cell <= 311_299
}

/** The latest year ending in those two digits that is not after `last`. */
export function fullYear(year: number, last: number): number {
  if (year >= 100) return year
  return last - ((((last - year) % 100) + 100) % 100)
}

/** 2119-01-17 and beyond are not counted as days by any sheet of ours. */
const LAST_SERIAL = 80_000

function readNumber(value: number, habit: DayHabit): Told | null {
  const whole = Math.floor(value)
  if (isYear(whole) && whole === value) return { year: whole }
  if (habit.compact) return readDigits(String(whole).padStart(6, '0'), habit)
  return whole >= 61 && whole <= LAST_SERIAL ? { day: dayOfSerial(whole, habit.epoch) } : null
}

/**
 * Excel counts 1900 as a leap year, so that days from 1 March 1900 on are one further than they should be.
 * Source: Microsoft, "Differences between the 1900 and the 1904 date system in Excel".
 */
function dayOfSerial(serial: number, epoch: 1900 | 1904): Day {
  return addDays(Day.parse(epoch === 1904 ? '1904-01-01' : '1899-12-30'), serial)
}

function readDigits(text: string, habit: DayHabit): Told | null {
  if (text.length === 8) return dayFirstDigits(text, habit) ?? isoDigits(text)
  if (text.length === 6) return dayFirstDigits(text, habit)
  if (text.length === 4 && isYear(Number(text))) return { year: Number(text) }
  return text.length === 5 ? readNumber(Number(text), habit) : null
}

function dayFirstDigits(text: string, habit: DayHabit): Told | null {
  return told([text.slice(4), text.slice(2, 4), text.slice(0, 2)], habit.lastYear)
}

function isoDigits(text: string): Told | null {
  return told([text.slice(0, 4), text.slice(4, 6), text.slice(6)], 0)
}

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ,].*)?$/
const NUMERIC = /^(\d{1,2})\.?\s*[-/. ]\s*(\d{1,2})\.?\s*[-/. ]\s*(\d{4}|\d{2})(?:[ ,]+\d{1,2}[:.]\d{2}.*)?$/
const DAY_AND_MONTH_NAME = /^(\d{1,2})\.?\s*[-/ ]?\s*(\p{L}{3,})\.?\s*[-/ ,]?\s*(\d{4}|\d{2})$/u
const MONTH_NAME_AND_DAY = /^(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u

function readWritten(text: string, habit: DayHabit): Told | null {
  const shortened = dayOfShortened(text)
  if (shortened !== null) return { day: shortened }
  const [, isoYear, isoMonth, isoDay] = ISO.exec(text) ?? []
  if (isoYear !== undefined) return told([isoYear, isoMonth, isoDay], 0)
  const [, first, second, year] = NUMERIC.exec(text) ?? []
  const [month, day] = habit.dateOrder === 'monthFirst' ? [first, second] : [second, first]
  if (year !== undefined) return told([year, month, day], habit.lastYear)
  return readNamedMonth(text, habit)
}

function readNamedMonth(text: string, habit: DayHabit): Told | null {
  const [, day, name, year] = DAY_AND_MONTH_NAME.exec(text) ?? []
  if (name !== undefined) return told([year, monthNumber(name), day], habit.lastYear)
  const [, englishName, englishDay, englishYear] = MONTH_NAME_AND_DAY.exec(text) ?? []
  if (englishName === undefined) return null
  return told([englishYear, monthNumber(englishName), englishDay], habit.lastYear)
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']
const ENGLISH_MONTHS = new Map([
  ['may', 'maj'],
  ['oct', 'okt'],
])

function monthNumber(name: string): string {
  const start = folded(name).slice(0, 3)
  return String(MONTHS.indexOf(ENGLISH_MONTHS.get(start) ?? start) + 1)
}

type Digits = string | undefined

function told([year = '', month = '', date = '']: readonly Digits[], lastYear: number): Told | null {
  const whole = year.length === 2 ? fullYear(Number(year), lastYear) : Number(year)
  const day = Day.safeParse(
    `${String(whole).padStart(4, '0')}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`,
  )
  return day.success && isYear(whole) ? { day: day.data } : null
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value <= 2100
}
