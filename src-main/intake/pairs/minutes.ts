import { textOf, type Cell } from '../sheet'
import { folded } from '../values/words'

/** A number below this without a unit is hours: nobody meets for nine minutes. */
const FEWEST_MINUTES = 10

/**
 * How long a meeting was, in whole minutes: `90`, `90 min`, `1,5 time`, `1½ t`, `1:30`; null when it cannot be read.
 * @param heading of the column, which may say that it holds hours
 */
export function readMinutes(cell: Cell, heading: string): number | null {
  const text = textOf(cell).toLowerCase()
  const [, hours, rest] = /^(\d{1,2}):(\d{2})(?::00)?$/.exec(text) ?? []
  if (hours !== undefined) return Number(hours) * 60 + Number(rest)
  const plain = text
    .replace(/(\d)\s*½/, '$1.5')
    .replace('½', '0.5')
    .replace(',', '.')
  const [, number, unit = ''] = /^(\d+(?:\.\d+)?)\s*(\p{L}*)\.?$/u.exec(plain) ?? []
  if (number === undefined) return null
  return Math.round(Number(number) * (inHours(Number(number), unit, heading) ? 60 : 1))
}

function inHours(number: number, unit: string, heading: string): boolean {
  if (unit !== '') return /^[th]/.test(unit)
  const words = folded(heading).split(' ')
  if (words.some((word) => ['timer', 'time', 'timeforbrug', 'hours', 'hour'].includes(word))) return true
  return number < FEWEST_MINUTES
}
