import { dayFromNumber, type Day } from '../domain/records/calendar'

export function dayOrNull(number: number | null): Day | null {
  return number === null ? null : dayFromNumber(number)
}
