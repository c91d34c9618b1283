import { dayNumber, type Day } from '../../domain/records/calendar'
import { likely, pick, type Chance } from '../chance'

/** A cell as a spreadsheet holds it: text, a number, or nothing. */
export type SheetCell = string | number | null

/** A day as offices write it: mostly the Danish way, some as the number a spreadsheet keeps, some the machine's way. */
export function writtenDay(chance: Chance, day: Day | null): SheetCell {
  if (day === null) return pick(chance, [null, null, '', '?', '-'])
  const [year = '', month = '', date = ''] = day.split('-')
  const [m, d] = [String(Number(month)), String(Number(date))]
  const spellings: readonly (() => SheetCell)[] = [
    () => `${date}-${month}-${year}`,
    () => `${date}-${month}-${year}`,
    () => `${d}.${m}.${year.slice(2)}`,
    () => `${d}/${m} ${year}`,
    () => `${date}.${month}.${year}`,
    () => `${d}. ${MONTHS[Number(month) - 1] ?? ''} ${year}`,
    () => day,
    () => serialOf(day),
  ]
  return pick(chance, spellings)()
}

const MONTHS = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
]

/** Days since 30 December 1899, as Excel counts after February 1900. */
function serialOf(day: Day): number {
  return dayNumber(day) + 25_569
}

/** "Efternavn, Fornavn" more often than not; sometimes shouted, sometimes with spaces too many. */
export function writtenName(chance: Chance, first: string, last: string | null): string {
  if (last === null) return first
  const name = likely(chance, 0.6) ? `${last}, ${first}` : `${first} ${last}`
  if (likely(chance, 0.04)) return name.toUpperCase()
  return likely(chance, 0.06) ? ` ${name}  ` : name
}

/** A number with the country code, without spaces, or as digits only. */
export function writtenPhone(chance: Chance, phone: string | null): SheetCell {
  if (phone === null) return pick(chance, [null, '', 'ingen'])
  const bare = phone.replaceAll(' ', '')
  return pick(chance, [phone, phone, bare, `+45 ${phone}`, `+45${bare}`, `${phone} (efter kl. 16)`])
}
