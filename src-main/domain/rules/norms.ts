import { put, type Decision } from '../change'
import type { Office } from '../office'
import { addDays, addMonths, type Day } from '../records/calendar'
import type { FollowUp } from '../records/match'
import { DEFAULT_NORMS, type ContactNorms } from '../records/norms'

export function normsOf(office: Office): ContactNorms {
  return office.norms.get('norms') ?? DEFAULT_NORMS
}

export function changeNorms(_office: Office, norms: ContactNorms): Decision<ContactNorms> {
  return { changes: [put('norms', norms)], result: norms }
}

/** When she is to be talked with next, and why then. */
export type NextTalk = {
  readonly on: Day
  /** `agreed` with her at the last talk; `deeper` and `rhythm` follow from the norms. */
  readonly why: 'agreed' | 'deeper' | 'rhythm'
  /** Months after the beginning at which a deeper talk is due; null for any other. */
  readonly months: number | null
}

/** A talk this many days before the month for a deeper one was that talk. */
const EARLY_DAYS = 14

/**
 * The next talk with one of the two, after the last one since they began. What was agreed with her goes before the
 * rhythm of the norms, but never further off than the norms allow a settled pair; a deeper talk is never put off.
 */
export function nextTalk(norms: ContactNorms, begunOn: Day, last: FollowUp): NextTalk {
  const rhythm = { on: byRhythm(norms, begunOn, last.on), why: 'rhythm', months: null } as const
  const usual = agreedDay(norms, last) ?? rhythm
  const deeper = nextDeeper(norms, begunOn, last.on)
  return deeper !== null && deeper.on < usual.on ? deeper : usual
}

/** Days between two talks in the month after the first meeting. */
export function firstMonthDays({ firstMonthTalks }: ContactNorms): number {
  return Math.floor(28 / firstMonthTalks)
}

function byRhythm(norms: ContactNorms, begunOn: Day, lastOn: Day): Day {
  if (lastOn < addMonths(begunOn, 1)) return addDays(lastOn, firstMonthDays(norms))
  const isSettled = lastOn >= addMonths(begunOn, norms.monthlyMonths)
  return addMonths(lastOn, isSettled ? norms.settledEveryMonths : 1)
}

function agreedDay(norms: ContactNorms, { on, nextOn }: FollowUp): NextTalk | null {
  if (nextOn === null || nextOn <= on) return null
  const latest = addMonths(on, norms.settledEveryMonths)
  return { on: nextOn < latest ? nextOn : latest, why: 'agreed', months: null }
}

/** The first of the deeper talks that is still to come; those who met long ago have had them all. */
function nextDeeper({ deeperTalkMonths }: ContactNorms, begunOn: Day, lastOn: Day): NextTalk | null {
  const toCome = deeperTalkMonths.filter((month) => lastOn < addDays(addMonths(begunOn, month), -EARLY_DAYS))
  if (toCome.length === 0) return null
  const months = Math.min(...toCome)
  return { on: addMonths(begunOn, months), why: 'deeper', months }
}
