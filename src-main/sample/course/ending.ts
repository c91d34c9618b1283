import type { Closure } from '../../domain/records/match'
import { likely, pickByWeight, whole, type Chance } from '../chance'
import closureReasons from '../material/closure-reasons.json'
import type { Making } from '../making'

type Reasons = Closure['reasons']

/** How a match goes: day numbers, and the day it ended if it has. */
export type Course = {
  readonly confirmed: number
  readonly firstMeeting: number | null
  readonly agreedUntil: number | null
  readonly pauses: readonly { readonly from: number; readonly until: number | null }[]
  readonly ended: { readonly on: number; readonly kind: Closure['kind']; readonly reasons: Reasons } | null
}

const DAYS_IN_MONTH = 30.4
const NEW_FOR_DAYS = 16

/** The course of a match confirmed on that day. About every third ends before the time agreed; `lasts` lets it keep to the time. */
export function courseOf(chance: Chance, making: Making, confirmed: number, lasts: boolean): Course {
  const months = pickByWeight(chance, LENGTHS, ([, weight]) => weight)[0]
  const agreed = confirmed + Math.round(months * DAYS_IN_MONTH)
  const agreedUntil = !lasts && likely(chance, 0.07) ? null : agreed
  const frame = { confirmed, agreed, lasts }
  const days = startsNever(chance, making, frame)
    ? neverStarted(chance, confirmed)
    : daysOf(chance, making, frame)
  return { confirmed, agreedUntil, ...days }
}

type Days = Pick<Course, 'firstMeeting' | 'pauses' | 'ended'>

function daysOf(chance: Chance, making: Making, frame: Frame): Days {
  const ended = endOf(chance, making, frame)
  const isSet = making.today - frame.confirmed >= NEW_FOR_DAYS || likely(chance, 0.6)
  if (!isSet) return { ended, firstMeeting: null, pauses: [] }
  const firstMeeting = frame.confirmed + whole(chance, 4, 14)
  const rests = ended === null ? [restOf(chance, making)] : [formerPause(chance, firstMeeting, ended.on)]
  return {
    ended,
    firstMeeting,
    pauses: likely(chance, ended === null ? 0.13 : 0.2)
      ? rests.filter((rest) => rest.from > firstMeeting)
      : [],
  }
}

/** The last day on which anything can have happened between the two. */
export function lastDay({ today }: Making, { ended }: Course): number {
  return Math.min(ended?.on ?? today, today)
}

const LENGTHS = [
  [6, 5],
  [8, 2],
  [9, 2],
  [10, 1],
  [12, 4],
] as const

type Frame = { readonly confirmed: number; readonly agreed: number; readonly lasts: boolean }

function endOf(chance: Chance, making: Making, { confirmed, agreed, lasts }: Frame): Course['ended'] {
  const isEarly = !lasts && likely(chance, 0.43)
  const on = isEarly
    ? confirmed + whole(chance, 35, agreed - confirmed - 30)
    : agreed + whole(chance, -12, 18)
  const isForgotten = !lasts && making.today - on < 45 && likely(chance, 0.3)
  if (on > making.today || isForgotten) return null
  const kind = isEarly ? 'early' : 'planned'
  return { on, kind, reasons: reasonsOf(chance, kind) }
}

function startsNever(chance: Chance, making: Making, { confirmed, lasts }: Frame): boolean {
  return !lasts && making.today - confirmed > 80 && likely(chance, 0.04)
}

function neverStarted(chance: Chance, confirmed: number): Days {
  const reasons: Reasons = [{ reason: 'neverStarted', side: likely(chance, 0.6) ? 'mentor' : 'mentee' }]
  return {
    firstMeeting: null,
    pauses: [],
    ended: { on: confirmed + whole(chance, 30, 70), kind: 'early', reasons },
  }
}

type Cause = {
  readonly reason: Reasons[number]['reason']
  readonly kind: Closure['kind']
  readonly weight: number
  readonly sides: readonly Reasons[number]['side'][]
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- data of this room; the tests parse every closure made from it.
const CAUSES = closureReasons as readonly Cause[]

/** One to three reasons, the most important first, each with the side it came from. */
function reasonsOf(chance: Chance, kind: Closure['kind']): Reasons {
  const fitting = CAUSES.filter((cause) => cause.kind === kind)
  const count = pickByWeight(chance, [1, 2, 3], (number) => 4 - number)
  const drawn = Array.from({ length: count }, () => pickByWeight(chance, fitting, ({ weight }) => weight))
  return [...new Set(drawn)].map(({ reason, sides }) => ({
    reason,
    side: sides[Math.floor(chance() * sides.length)] ?? 'both',
  }))
}

type Pause = Course['pauses'][number]

/** Some weeks in which a pair that has ended did not meet. */
function formerPause(chance: Chance, first: number, last: number): Pause {
  const from = first + whole(chance, 1, Math.max(1, last - first - 30))
  return { from, until: Math.min(from + whole(chance, 14, 40), last) }
}

/** A pair that rests today, with or without a day to go on. */
function restOf(chance: Chance, { today }: Making): Pause {
  return {
    from: today - whole(chance, 3, 20),
    until: likely(chance, 0.5) ? null : today + whole(chance, 5, 40),
  }
}
