import type { Day } from '../../records/calendar'
import type { Half } from '../../records/match'
import type { Course } from '../course'

/** One answer to "is it worth the time?", 1 to 5. */
export type Worth = { readonly on: Day; readonly value: number }

/** Her answers in the order she gave them, told in a talk or in a survey; of one day the survey counts last. */
export function worthOf({ talks, surveys }: Course, half: Half): Worth[] {
  const told = talks[half].flatMap(({ on, worthIt }) => (worthIt === null ? [] : [{ on, value: worthIt }]))
  const written = surveys.flatMap(({ side, on, answers }) => {
    const value = answers['worth-it']
    return side !== half || value === undefined ? [] : [{ on, value }]
  })
  return [...told, ...written].toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)))
}
