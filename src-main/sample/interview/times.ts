import type { Role } from '../../domain/records/participant'
import { TAXONOMIES } from '../../domain/taxonomies'
import { someByWeight, whole, type Chance } from '../chance'
import type { Sketch } from '../people/sketch'

/** When she can meet, in the order of the week. Who works by day has evenings and weekends left. */
export function timesOf(chance: Chance, { labour }: Sketch, role: Role): string[] {
  const worksByDay = labour === 'fullTime' || labour === 'selfEmployed' || labour === 'student'
  const count = whole(chance, role === 'mentor' ? 2 : 3, role === 'mentor' ? 6 : 8)
  const weightOf = ({ code }: { readonly code: string }) => (worksByDay ? afterWork(code) : anyTime(code))
  const chosen = new Set(someByWeight(chance, TAXONOMIES.times, count, weightOf).map(({ code }) => code))
  return TAXONOMIES.times.filter(({ code }) => chosen.has(code)).map(({ code }) => code)
}

function afterWork(code: string): number {
  const isWeekend = code.startsWith('sat') || code.startsWith('sun')
  if (code.endsWith('evening')) return isWeekend || code.startsWith('fri') ? 1 : 8
  if (isWeekend) return 3
  return code.endsWith('afternoon') ? 2 : 0.2
}

function anyTime(code: string): number {
  if (code.startsWith('sat') || code.startsWith('sun')) return 1
  return code.endsWith('evening') ? 3 : 4
}
