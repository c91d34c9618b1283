import type { Day } from '../domain/records/calendar'
import { yearOf } from '../domain/records/calendar'
import { sourceOf } from '../figures/catalogue'
import { timingOf, type Indicator } from '../figures/indicator'
import { ANSWER_DAYS } from '../domain/rules/today/enquiry-unanswered'
import { FOLLOW_UP_DAYS } from '../figures/indicators/contact'
import { halfYearNumber, quarterNumber, type Period } from '../figures/period'
import type { ReportCell } from '../figures/report-figures'
import type { OwnLists } from '../domain/taxonomies'
import type { Language } from './language'

/** The text of a key of `figures`, with its places filled in. */
export type Words = (key: string, values?: Readonly<Record<string, string | number>>) => string

/** The language something is told in, and its words. */
export type Telling = {
  readonly language: Language
  readonly words: Words
  /** The division's own words in the lists. */
  readonly lists: OwnLists
}

export function dayInWords(day: Day, { words }: Telling): string {
  const month = words(`figures.month.${Number(day.slice(5, 7))}`)
  return words('figures.day', { date: Number(day.slice(8, 10)), month, year: yearOf(day) })
}

export function periodInWords(period: Period, telling: Telling): string {
  const { kind, from, to } = period
  return telling.words(`figures.period.${kind}`, {
    number: kind === 'halfYear' ? halfYearNumber(from) : quarterNumber(from),
    year: yearOf(to),
    from: dayInWords(from, telling),
    to: dayInWords(to, telling),
  })
}

/** A number as it is written: 1.234,5 in Danish, 1,234.5 in English. */
export function numberInWords(number: number, { language }: Telling): string {
  const [whole = '', decimals] = String(number).split('.')
  const [thousands, point] = language === 'da' ? ['.', ','] : [',', '.']
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, thousands)
  return decimals === undefined ? grouped : `${grouped}${point}${decimals}`
}

/** What stands in a table for a figure: the number, the mark for a hidden one, or the word for nothing to measure. */
export function cellInWords(cell: ReportCell, telling: Telling): string {
  if (cell.value === null)
    return telling.words(cell.hiddenBecause === null ? 'figures.nothing' : 'figures.hidden.mark')
  const value = numberInWords(cell.value, telling)
  const told =
    cell.base === null
      ? value
      : telling.words('figures.ofBase', { value, base: numberInWords(cell.base, telling) })
  return cell.hiddenBecause === null ? told : telling.words('figures.hiddenOutside', { value: told })
}

export function nameOf(indicator: Indicator, telling: Telling): string {
  return ofIndicator(indicator, 'name', telling)
}

export function unitOf({ unit }: Indicator, { words }: Telling): string {
  return words(`figures.unit.${unit}`)
}

/** A text of the indicator, with the norms it mentions filled in. */
export function ofIndicator(
  { code }: Indicator,
  text: 'name' | 'definition' | 'numerator' | 'denominator',
  { words }: Telling,
): string {
  return words(`figures.${code}.${text}`, { answerDays: ANSWER_DAYS, followUpDays: FOLLOW_UP_DAYS })
}

/** How many days of the period an indicator looks at. */
export function timingInWords(indicator: Indicator, { words }: Telling): string {
  return words(`figures.timing.${timingOf(indicator)}`)
}

/** Whose word it is. */
export function sourceInWords(indicator: Indicator, { words }: Telling): string {
  return words(`figures.source.${sourceOf(indicator)}`)
}

/** A quarter as short as a chart needs it. */
export function quarterInWords({ from }: Period, { words }: Telling): string {
  return words('figures.quarterShort', { number: quarterNumber(from), year: yearOf(from) })
}
