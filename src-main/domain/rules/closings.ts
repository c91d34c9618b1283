import { put, type Decision } from '../change'
import { find, type Office } from '../office'
import { addMonths, type Day } from '../records/calendar'
import { ClosingStep, type Closing, type Outcome } from '../records/closing'
import type { Match } from '../records/match'
import { unasked, type DueOf } from './dues'
import { inOrder } from './order'

/**
 * Notes that a step of the ending is taken, any day and in any order; null takes the mark away.
 * @throws Refusal `not-found`, `date-order` when it is before the match was confirmed.
 */
export function takeClosingStep(
  office: Office,
  id: Match['id'],
  step: ClosingStep,
  taken: Omit<Closing['steps'][number], 'step'> | null,
): Decision<null> {
  const match = find(office, 'matches', id)
  if (taken !== null) inOrder(match.confirmedOn, taken.on)
  const others = (office.closings.get(id)?.steps ?? []).filter((one) => one.step !== step)
  const steps = taken === null ? others : [...others, { ...taken, step }]
  return { changes: [put('closings', { id, steps: steps.toSorted(inTurn) })], result: null }
}

/** What is left to do of the ending, in order; nothing for a match that is open that day. */
export function closingStepsLeft(office: Office, match: Match, today: Day): ClosingStep[] {
  if (match.closure === null || match.closure.on > today) return []
  const taken = office.closings.get(match.id)?.steps.map(({ step }) => step) ?? []
  return ClosingStep.options.filter((step) => !taken.includes(step))
}

/** Whether it was a mistake, wherever that stands among the reasons: such a match counts nowhere, and nobody is asked about it. */
export function wasWronglyMade({ closure }: Pick<Match, 'closure'>): boolean {
  return closure !== null && closure.reasons.some(({ reason }) => reason === 'wronglyMade')
}

/** Whether it had ended before the office took it over from a list, so that nobody here can do anything about its end. */
export function hadEndedBefore({ closure, takenOverOn }: Pick<Match, 'closure' | 'takenOverOn'>): boolean {
  return closure !== null && takenOverOn !== undefined && closure.on <= takenOverOn
}

/** When the outcome of a closed match is to be asked: at the close, and six months later. */
export function outcomeDueOn({ on }: { readonly on: Day }, moment: Outcome['moment']): Day {
  return moment === 'close' ? on : addMonths(on, 6)
}

/** Whom to ask how she stands, and since when it is due: both halves, at close and six months later. */
export function outcomesMissing(office: Office, match: Match, today: Day): DueOf<Outcome['moment']>[] {
  const { closure } = match
  if (closure === null) return []
  const told = [...office.outcomes.values()].filter(({ matchId }) => matchId === match.id)
  const due = MOMENTS.map((moment) => ({ moment, on: outcomeDueOn(closure, moment) }))
  return unasked(due, told, today)
}

const MOMENTS = ['close', 'sixMonths'] as const

function inTurn(one: { readonly step: ClosingStep }, other: { readonly step: ClosingStep }): number {
  return ClosingStep.options.indexOf(one.step) - ClosingStep.options.indexOf(other.step)
}
