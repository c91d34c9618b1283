import { daysBetween, type Day } from '../records/calendar'
import type { Evaluation } from '../records/evaluation'
import type { Interview } from '../records/interview'
import type { Match } from '../records/match'
import type { RoleSpell } from '../records/participant'
import { wasWronglyMade } from './closings'
import { daysCovered } from './holds'

/** How far a woman has come in one role. It follows from dated events and is never set by hand. */
export type Status =
  'enquiry' | 'signedUp' | 'interviewed' | 'ready' | 'proposed' | 'matched' | 'betweenMatches' | 'left'

/** One spell in a role and what has happened in it so far, oldest first; a running match counts whenever it began. */
export type Past = {
  readonly spell: RoleSpell
  readonly interviews: readonly Interview[]
  readonly evaluations: readonly Evaluation[]
  readonly running: readonly Match[]
  readonly ended: readonly Match[]
  /** Since when an open proposal with her has been put to anyone; null when none has. */
  readonly askedSince: Day | null
}

/** The furthest step reached, and the day it was; null when nobody wrote the day down. A day in the future is not reached yet. */
export function furthestStep(past: Past, today: Day): { status: Status; since: Day | null } {
  for (const [status, dayOf] of STEPS) {
    const since = dayOf(past)
    if (since !== null && since <= today) return { status, since }
  }
  return { status: 'enquiry', since: past.spell.enquiry?.on ?? null }
}

/** Whole days since she signed up, or since her last match ended; days on hold do not count. */
export function daysWaited({ spell, evaluations, ended }: Past, today: Day): number {
  const since = lastEnd(ended) ?? spell.signedUpOn ?? readySince(evaluations) ?? today
  return Math.max(0, daysBetween(since, today) - daysCovered(spell.holds, since, today))
}

/** The steps from the last one back, each with the day she took it. */
const STEPS: readonly (readonly [Status, (past: Past) => Day | null])[] = [
  ['left', ({ spell }) => spell.left?.on ?? null],
  ['matched', ({ running }) => running[0]?.confirmedOn ?? null],
  ['proposed', ({ askedSince }) => askedSince],
  ['betweenMatches', ({ ended }) => lastEnd(ended)],
  ['ready', ({ evaluations }) => readySince(evaluations)],
  ['interviewed', ({ interviews, evaluations }) => interviews[0]?.heldOn ?? evaluations[0]?.on ?? null],
  ['signedUp', ({ spell }) => spell.signedUpOn],
]

/** The first evaluation of the latest unbroken run that found her ready. */
function readySince(evaluations: readonly Evaluation[]): Day | null {
  const lastDoubt = evaluations.findLastIndex(({ ready }) => !ready)
  return evaluations[lastDoubt + 1]?.on ?? null
}

/** A match that was made by mistake never was one: nobody waits anew because of it. */
function lastEnd(ended: readonly Match[]): Day | null {
  return ended.reduce<Day | null>((last, match) => {
    const { closure } = match
    if (closure === null || wasWronglyMade(match)) return last
    return last === null || closure.on > last ? closure.on : last
  }, null)
}
