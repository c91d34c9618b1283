import { likely, pick, seededFor, whole, type Chance } from '../chance'
import { HISTORY_DAYS, officeDay, type Making } from '../making'
import { courseOf, type Course } from './ending'
import { fitOf, type Fit } from './fit'
import { readyFrom, returningSpell, type Spell } from './spell'

/** Two women who were matched, and how it went. */
export type Pair = {
  readonly index: number
  readonly mentee: Spell
  readonly mentor: Spell
  readonly fit: Fit
  readonly course: Course
}

/** A place that a woman has for one match at a time, and the day from which it is free; never again is Infinity. */
type Seat = { readonly spell: Spell; freeFrom: number }

type Pool = { readonly mentees: readonly Seat[]; readonly mentors: Seat[] }

type Found = { readonly mentee: Seat; readonly mentor: Seat; readonly fit: Fit }

/** How many mentees are looked at on one day, and how many mentors for each. */
const MENTEES_LOOKED_AT = 12
const MENTORS_LOOKED_AT = 40

/** The matches of the two years in the order of their days, and the women who came back as mentors meanwhile. */
export function pairsOf(making: Making, spells: readonly Spell[]): { pairs: Pair[]; returned: Spell[] } {
  const chance = seededFor(making.seed, 'pairs')
  const pairs: Pair[] = []
  const returned: Spell[] = []
  const pool = poolOf(spells)
  for (const day of matchDays(chance, making)) {
    const found = findPair(chance, pool, day)
    if (found === null) continue
    const pair = pairOf(making, pairs.length, found, day)
    const again = comesBack(making, pair)
    pairs.push(pair)
    takeSeats(chance, found, pair)
    if (again === null) continue
    returned.push(again)
    pool.mentors.push(...seatsOf(again))
  }
  return { pairs, returned }
}

/** Confirmed on office days over the two years, and a few in the last fortnight. */
function matchDays(chance: Chance, making: Making): number[] {
  const count = Math.round(making.women * 0.29)
  const fresh = Math.round(count * 0.08)
  const days = Array.from({ length: count }, (_, at) =>
    at < fresh ? making.today - whole(chance, 3, 13) : making.today - whole(chance, 17, HISTORY_DAYS - 50),
  )
  return days.map((day) => officeDay(day)).toSorted((a, b) => a - b)
}

function poolOf(spells: readonly Spell[]): Pool {
  const seats = spells.flatMap((spell) => seatsOf(spell))
  return {
    mentees: seats.filter(({ spell }) => spell.role === 'mentee'),
    mentors: seats.filter(({ spell }) => spell.role === 'mentor'),
  }
}

function seatsOf(spell: Spell): Seat[] {
  const from = readyFrom(spell)
  if (from === null) return []
  const places = spell.role === 'mentor' ? (spell.answers?.capacity ?? 1) : 1
  return Array.from({ length: places }, () => ({ spell, freeFrom: from }))
}

/** One of the mentees who wait, the longest waiting first more often than not, with the mentor who suits her best. */
function findPair(chance: Chance, pool: Pool, day: number): Found | null {
  const waiting = pool.mentees.filter((seat) => seat.freeFrom <= day)
  const free = pool.mentors.filter((seat) => seat.freeFrom <= day)
  for (const mentee of inTurn(chance, waiting).slice(0, MENTEES_LOOKED_AT)) {
    const found = bestFor(mentee, severalOf(chance, free, MENTORS_LOOKED_AT))
    if (found !== null) return found
  }
  return null
}

function inTurn(chance: Chance, waiting: readonly Seat[]): Seat[] {
  const others = severalOf(chance, waiting, MENTEES_LOOKED_AT)
  const [first] = waiting
  if (first === undefined || likely(chance, 0.3)) return others
  const rank = ({ spell, freeFrom }: Seat) => (spell.sketch.part.fate === 'returning' ? 0 : freeFrom)
  return [waiting.reduce((longest, seat) => (rank(seat) < rank(longest) ? seat : longest), first), ...others]
}

/** So many drawn from the list; the same one may be drawn twice. */
function severalOf(chance: Chance, seats: readonly Seat[], count: number): Seat[] {
  return seats.length === 0 ? [] : Array.from({ length: count }, () => pick(chance, seats))
}

function bestFor(mentee: Seat, mentors: readonly Seat[]): Found | null {
  let best: Found | null = null
  for (const mentor of mentors) {
    const fit = mentor.spell.sketch === mentee.spell.sketch ? null : fitOf(mentee.spell, mentor.spell)
    if (fit !== null && (best === null || sum(fit) > sum(best.fit))) best = { mentee, mentor, fit }
  }
  return best
}

function sum({ mentee, mentor }: Fit): number {
  return mentee + mentor + Math.min(mentee, mentor)
}

function pairOf(making: Making, index: number, { mentee, mentor, fit }: Found, day: number): Pair {
  const chance = seededFor(making.seed, `match ${index}`)
  const lasts = mentee.spell.sketch.part.fate === 'returning'
  const course = courseOf(chance, making, day, lasts)
  return { index, mentee: mentee.spell, mentor: mentor.spell, fit, course }
}

function comesBack(making: Making, { mentee, course }: Pair): Spell | null {
  const isReturning = mentee.sketch.part.fate === 'returning' && course.ended !== null
  return isReturning ? returningSpell(making, mentee, course.ended.on) : null
}

/** Both are taken until the match ends; afterwards most mentors and few mentees want another one. */
function takeSeats(chance: Chance, { mentee, mentor }: Found, { course }: Pair): void {
  const free = course.ended === null ? Infinity : course.ended.on + REST_DAYS
  const isReturning = mentee.spell.sketch.part.fate === 'returning'
  mentee.freeFrom = !isReturning && likely(chance, 0.2) ? free : Infinity
  mentor.freeFrom = likely(chance, 0.7) ? free : Infinity
}

const REST_DAYS = 28
