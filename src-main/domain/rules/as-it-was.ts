import type { Office } from '../office'
import type { Agreement } from '../records/agreement'
import type { Day } from '../records/calendar'
import type { Goal } from '../records/goal'
import type { Match } from '../records/match'

/**
 * The office with nothing in it of what has happened since that day, by the dates of the records themselves: what was
 * entered late or put right afterwards is told as it is known now.
 */
export function asItWas(office: Office, day: Day): Office {
  const { matches, meetings, introductions, concerns, agreements, goals, closings } = office
  const past = ({ on }: Dated) => on <= day
  return {
    ...office,
    ...notesBy(office, past),
    matches: kept(
      matches,
      ({ confirmedOn }) => confirmedOn <= day,
      (match) => matchBy(match, day),
    ),
    meetings: kept(meetings, ({ heldOn }) => heldOn <= day),
    introductions: kept(introductions, past, (one) => ({ ...one, results: one.results.filter(past) })),
    concerns: kept(concerns, past, (one) => ({ ...one, settledOn: by(one.settledOn, day) })),
    agreements: kept(agreements, past, (one) => agreementBy(one, day)),
    goals: kept(goals, past, (one) => goalBy(one, past)),
    closings: kept(
      closings,
      () => true,
      ({ id, steps }) => ({ id, steps: steps.filter(past) }),
    ),
  }
}

type Dated = { readonly on: Day }
type Past = (one: Dated) => boolean

/** What is written down once, with one day of its own. */
function notesBy(office: Office, past: Past) {
  return {
    followUps: kept(office.followUps, past),
    surveys: kept(office.surveys, past),
    differences: kept(office.differences, past),
    standIns: kept(office.standIns, past),
    milestones: kept(office.milestones, past),
    outcomes: kept(office.outcomes, past),
    taskNotes: kept(office.taskNotes, past),
  }
}

/** A first meeting may have been set for a later day, and a pause for a later end: both are told as they turned out. */
function matchBy({ pauses, closure, ...match }: Match, day: Day): Match {
  return {
    ...match,
    pauses: pauses.filter(({ from }) => from <= day),
    closure: closure !== null && closure.on <= day ? closure : null,
  }
}

function agreementBy({ signed, ...agreement }: Agreement, day: Day): Agreement {
  const { mentee, mentor, coordinator } = signed
  return {
    ...agreement,
    signed: { mentee: by(mentee, day), mentor: by(mentor, day), coordinator: by(coordinator, day) },
  }
}

function goalBy({ progress, ended, ...goal }: Goal, past: Past): Goal {
  return { ...goal, progress: progress.filter(past), ended: ended !== null && past(ended) ? ended : null }
}

function by(on: Day | null, day: Day): Day | null {
  return on !== null && on <= day ? on : null
}

function kept<T>(
  table: ReadonlyMap<string, T>,
  happened: (record: T) => boolean,
  then: (record: T) => T = (record) => record,
): ReadonlyMap<string, T> {
  return new Map(
    [...table].flatMap(([id, record]) => (happened(record) ? [[id, then(record)] as const] : [])),
  )
}
