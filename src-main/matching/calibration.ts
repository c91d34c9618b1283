import { groupedBy } from '../domain/grouping'
import { newest, type Office } from '../domain/office'
import type { Calibration, Choice, Outcomes, ScoreBand } from '../domain/records/calibration'
import type { Day } from '../domain/records/calendar'
import type { Criterion } from '../domain/records/interview'
import type { FollowUp, Half, Match } from '../domain/records/match'
import { wasWronglyMade } from '../domain/rules/closings'
import { shareOf } from './intervals'
import { pairOf, poolOf } from './pool'
import { rowsFor } from './score'
import { CRITERIA, WEIGHT_SETS } from './weights'

/** Below this nothing is told: with 30 matches an interval is still some 35 points wide. */
const FEWEST_CLOSED = 30

const BANDS: readonly { readonly band: ScoreBand; readonly from: number; readonly below: number }[] = [
  { band: 'low', from: 0, below: 34 },
  { band: 'middle', from: 34, below: 67 },
  { band: 'high', from: 67, below: 101 },
]
const CHOICES: readonly Choice[] = ['followed', 'overridden', 'without']

/** Matches closed by that day that were not made by mistake, by the score at the time, by whose choice it was, and by each criterion as the records stand. */
export function calibrate(office: Office, today: Day): Calibration {
  const closed = [...office.matches.values()].filter((match) => countsAsClosed(match, today))
  const worth = worthToBoth(office)
  const told = (matches: readonly Match[]) => outcomesOf(matches, worth)
  const scored = (match: Match, { from, below }: (typeof BANDS)[number]) =>
    match.advice !== null && match.advice.pair >= from && match.advice.pair < below
  const byChoice = groupedBy(closed, (match) => choiceOf(office, match))
  const points = pointsBy(office, closed, today)
  return {
    all: told(closed),
    bands: BANDS.map((range) => ({
      band: range.band,
      outcomes: told(closed.filter((match) => scored(match, range))),
    })),
    choices: CHOICES.map((choice) => ({ choice, outcomes: told(byChoice.get(choice) ?? []) })),
    criteria: CRITERIA.map((criterion) => {
      const known = closed.flatMap((match) => {
        const given = points.get(match.id)?.get(criterion)
        return given === undefined ? [] : [{ match, given }]
      })
      const where = (holds: (given: number) => boolean) =>
        told(known.filter(({ given }) => holds(given)).map(({ match }) => match))
      return { criterion, much: where((given) => given >= 50), little: where((given) => given < 50) }
    }),
  }
}

function countsAsClosed(match: Match, today: Day): boolean {
  return match.closure !== null && match.closure.on <= today && !wasWronglyMade(match)
}

/** Whether the coordinator set a rule aside or pinned the pair by then; a match without advice is neither. */
function choiceOf(office: Office, match: Match): Choice {
  if (match.advice === null) return 'without'
  const decided = [...office.judgements.values()].some(
    (one) =>
      one.menteeId === match.menteeId &&
      one.mentorId === match.mentorId &&
      one.on <= match.confirmedOn &&
      (one.kind === 'pin' || one.kind === 'override'),
  )
  return decided ? 'overridden' : 'followed'
}

/** What each criterion gave the mentee of a closed match, where it was known. */
function pointsBy(
  office: Office,
  matches: readonly Match[],
  today: Day,
): ReadonlyMap<string, ReadonlyMap<Criterion, number>> {
  const pool = poolOf(office, today)
  return new Map(
    matches.flatMap((match) => {
      const [mentee, mentor] = [pool.mentees.get(match.menteeId), pool.mentors.get(match.mentorId)]
      if (mentee === undefined || mentor === undefined) return []
      const rows = rowsFor(pairOf(pool, mentee, mentor), WEIGHT_SETS[match.goal])
      const known = rows.flatMap((row) =>
        row.mentee.known ? [[row.criterion, row.mentee.points] as const] : [],
      )
      return [[match.id, new Map(known)] as const]
    }),
  )
}

function outcomesOf(matches: readonly Match[], worth: ReadonlyMap<string, boolean>): Outcomes {
  const closed = matches.length
  const lasted = shareOf(matches.filter(hasLasted).length, closed)
  const reached = shareOf(matches.filter(hasReached).length, closed)
  if (closed < FEWEST_CLOSED || lasted === null || reached === null) return { closed, told: null }
  const asked = matches.flatMap(({ id }) => worth.get(id) ?? [])
  const enough = asked.length >= FEWEST_CLOSED
  return {
    closed,
    told: { lasted, reached, worthIt: enough ? shareOf(asked.filter(Boolean).length, asked.length) : null },
  }
}

function hasLasted({ closure, agreedUntil }: Match): boolean {
  return (
    closure?.kind === 'planned' || (closure !== null && agreedUntil !== null && closure.on >= agreedUntil)
  )
}

function hasReached({ closure }: Match): boolean {
  return closure?.reasons.some(({ reason }) => reason === 'goalReached' || reason === 'jobOrStudy') ?? false
}

/** Whether both last answered 4 or 5 to "is it worth the time?", by match; left out where either never answered. */
function worthToBoth({ followUps }: Office): ReadonlyMap<string, boolean> {
  const answered = [...followUps.values()].filter(({ worthIt }) => worthIt !== null)
  return new Map(
    [...groupedBy(answered, ({ matchId }) => matchId)].flatMap(([id, talks]) => {
      const [mentee, mentor] = [lastWorth(talks, 'mentee'), lastWorth(talks, 'mentor')]
      return mentee === null || mentor === null ? [] : [[id, mentee >= 4 && mentor >= 4] as const]
    }),
  )
}

function lastWorth(talks: readonly FollowUp[], half: Half): number | null {
  const hers = talks.filter((talk) => talk.with === half)
  return newest(hers, ({ on }) => on)?.worthIt ?? null
}
