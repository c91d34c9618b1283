import { addDays, Day } from '../../src-main/domain/records/calendar'

/** Numbers that look like chance and are the same for the same seed (mulberry32). */
export function chance(seed: number) {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    /** A whole number below the bound. */
    below: (bound: number) => Math.floor(next() * bound),
    happens: (probability: number) => next() < probability,
    one: <T>(...choices: readonly T[]) => choices[Math.floor(next() * choices.length)] as T,
  }
}
export type Chance = ReturnType<typeof chance>

export const BEGINNING = Day.parse('2024-01-01')

/** A time out that begins within 200 days, now and then without an end. */
export function hold(luck: Chance, after: Day) {
  const from = addDays(after, luck.below(200))
  return { from, until: luck.happens(0.7) ? addDays(from, luck.below(90)) : null, reason: '' }
}
