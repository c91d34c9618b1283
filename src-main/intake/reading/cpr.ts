import { Day } from '../../domain/records/calendar'

const NUMBER = /(?<!\d)(\d{2})(\d{2})(\d{2})(?:\s?[-–‐]\s?|\s)?(\d)\d{3}(?!\d)/g
const SHORTENED = /^(\d{2})-(\d{2})-(\d{4})-xxxx$/

/**
 * The text with every Danish civil registration number cut to the birth date in it, `03-02-1980-xxxx`: the office may not
 * keep the number. What only looks like one, as a foreign phone number of ten digits may, is cut too; the office can ask again.
 */
export function withoutCpr(text: string): string {
  return text.replace(NUMBER, (found: string, ...[day, month, year, seventh]: readonly string[]) => {
    if (!isBirthDate(Number(day), Number(month))) return found
    return shortened(Number(day), `${month}`, `${year}`, Number(seventh))
  })
}

/** The birth date of a number that {@link withoutCpr} has cut; null when the text is something else. */
export function dayOfShortened(text: string): Day | null {
  const [, day, month, year] = SHORTENED.exec(text) ?? []
  if (day === undefined) return null
  return Day.safeParse(`${year}-${month}-${day}`).data ?? null
}

/** A provisional number, for somebody who has none yet, has 60 added to its day. */
const PROVISIONAL = 60

function isBirthDate(day: number, month: number): boolean {
  const date = day > PROVISIONAL ? day - PROVISIONAL : day
  return date >= 1 && date <= 31 && month >= 1 && month <= 12
}

function shortened(day: number, month: string, year: string, seventh: number): string {
  const date = String(day > PROVISIONAL ? day - PROVISIONAL : day).padStart(2, '0')
  return `${date}-${month}-${century(seventh, Number(year))}${year}-xxxx`
}

/** Source: CPR-kontoret, "Personnummeret i CPR-systemet", the table of the seventh digit. */
function century(seventh: number, year: number): number {
  if (seventh <= 3) return 19
  if (seventh === 4 || seventh === 9) return year <= 36 ? 20 : 19
  return year <= 57 ? 20 : 18
}
