import type { Office } from '../office'
import type { Day } from '../records/calendar'
import type { Match } from '../records/match'

/**
 * The office with nothing in it of what has happened since that day, by the dates of the records themselves: what was
 * entered late or put right afterwards is told as it is known now.
 */
export function asItWas(office: Office, day: Day): Office {
  const by = (on: Day | null): Day | null => (on !== null && on <= day ? on : null)
  return {
    ...office,
    matches: kept(
      office.matches,
      ({ confirmedOn }) => confirmedOn <= day,
      (match) => matchBy(match, day),
    ),
    meetings: kept(office.meetings, ({ heldOn }) => heldOn <= day),
    followUps: kept(office.followUps, ({ on }) => on <= day),
    surveys: kept(office.surveys, ({ on }) => on <= day),
    differences: kept(office.differences, ({ on }) => on <= day),
    standIns: kept(office.standIns, ({ on }) => on <= day),
    milestones: kept(office.milestones, ({ on }) => on <= day),
    outcomes: kept(office.outcomes, ({ on }) => on <= day),
    taskNotes: kept(office.taskNotes, ({ on }) => on <= day),
    introductions: kept(
      office.introductions,
      ({ on }) => on <= day,
      (one) => ({ ...one, results: one.results.filter(({ on }) => on <= day) }),
    ),
    concerns: kept(
      office.concerns,
      ({ on }) => on <= day,
      (one) => ({ ...one, settledOn: by(one.settledOn) }),
    ),
    agreements: kept(
      office.agreements,
      ({ on }) => on <= day,
      ({ signed, ...one }) => ({
        ...one,
        signed: {
          mentee: by(signed.mentee),
          mentor: by(signed.mentor),
          coordinator: by(signed.coordinator),
        },
      }),
    ),
    goals: kept(
      office.goals,
      ({ on }) => on <= day,
      ({ progress, ended, ...one }) => ({
        ...one,
        progress: progress.filter(({ on }) => on <= day),
        ended: ended !== null && ended.on <= day ? ended : null,
      }),
    ),
    closings: kept(
      office.closings,
      () => true,
      ({ id, steps }) => ({ id, steps: steps.filter(({ on }) => on <= day) }),
    ),
  }
}

/** A pause that went on that day has no end yet, unless one was agreed beforehand: that is told as it turned out. */
function matchBy({ pauses, closure, ...match }: Match, day: Day): Match {
  return {
    ...match,
    pauses: pauses.filter(({ from }) => from <= day),
    closure: closure !== null && closure.on <= day ? closure : null,
  }
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
