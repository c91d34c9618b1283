import { ageOn, yearOf, type Day } from '../../domain/records/calendar'
import type { Facts, Pair, Spell } from '../facts'
import { recordOf } from '../facts'
import { isWithin, type Period } from '../period'
import { gap, type Gap } from './gap'

/** Longer than this, a meeting is more likely a slip of the pen; in minutes. */
const LONG_MEETING = 480
/** More than this with each other in one period is more likely entered in the wrong unit; in hours. */
const MANY_HOURS = 100
/** Sign-ups outside these ages are looked at once more. */
const YOUNGEST = 18
const OLDEST = 90

/** Dates that cannot be right, and numbers that hardly are, whenever they happened. */
export function implausible(facts: Facts, period: Period, today: Day): Gap[] {
  return [
    ...[...facts.pairs.values()].flatMap((pair) => ofPair(pair, facts, today)),
    ...[...facts.spells.values()].flatMap((spell) => ofSpell(spell, facts, today)),
    ...ofWomen(facts),
    ...ofMeetings(facts, period, today),
    ...ofTalks(facts, today),
  ]
}

function ofPair(pair: Pair, { firstSignUp }: Facts, today: Day): Gap[] {
  const about = { kind: 'match', id: pair.id } as const
  const { confirmedOn, closure, menteeId, mentorId } = pair
  const begun = [firstSignUp(menteeId, 'mentee'), firstSignUp(mentorId, 'mentor')]
  const days = [confirmedOn, closure?.on, pair.firstMeeting?.on, ...pair.pauses.map(({ from }) => from)]
  return [
    ...(closure !== null && closure.on < confirmedOn
      ? [gap('endsBeforeStart', about, { on: closure.on })]
      : []),
    ...latest(days, today).map((on) => gap('inFuture', about, { on })),
    ...(begun.some((day) => day !== null && confirmedOn < day)
      ? [gap('matchedBeforeSignUp', about, { on: confirmedOn })]
      : []),
  ]
}

function ofSpell(spell: Spell, { women }: Facts, today: Day): Gap[] {
  const about = { kind: 'woman', id: spell.womanId } as const
  const { enquiry, signedUpOn, left, id: record } = spell
  const steps = [enquiry?.on, signedUpOn, left?.on].filter((day) => day !== null && day !== undefined)
  const isOutOfOrder = steps.some((day, at) => day < (steps[at - 1] ?? day))
  const isAnsweredTooSoon = enquiry !== null && (enquiry.answeredOn ?? enquiry.on) < enquiry.on
  const born = women.get(spell.womanId)?.birthDate ?? null
  const age = born === null || signedUpOn === null ? null : ageOn(born, signedUpOn)
  const isUnlikely = age !== null && (age < YOUNGEST || age > OLDEST)
  return [
    ...(isOutOfOrder || isAnsweredTooSoon
      ? [gap('endsBeforeStart', about, { on: steps.at(-1) ?? null, record })]
      : []),
    ...latest(steps, today).map((on) => gap('inFuture', about, { on, record })),
    ...(isUnlikely ? [gap('ageUnlikely', about, { amount: age, record })] : []),
  ]
}

function ofWomen({ women }: Facts): Gap[] {
  return [...women.values()].flatMap(({ id, birthDate, arrivalYear }) =>
    birthDate !== null && arrivalYear !== null && arrivalYear < yearOf(birthDate)
      ? [gap('arrivedBeforeBirth', { kind: 'woman', id }, { amount: arrivalYear })]
      : [],
  )
}

function ofMeetings(facts: Facts, period: Period, today: Day): Gap[] {
  const all = [...facts.meetings.values()]
  const seen = new Set<string>()
  const hours = new Map<string, number>()
  const gaps = all.flatMap(({ id: record, matchId, heldOn: on, minutes }) => {
    const about = { kind: 'match', id: matchId } as const
    const { confirmedOn, closure } = recordOf(facts.pairs, matchId)
    const twin = `${matchId} ${on} ${minutes}`
    const isTwin = seen.has(twin)
    seen.add(twin)
    if (isWithin(on, period)) hours.set(matchId, (hours.get(matchId) ?? 0) + minutes / 60)
    const told = { on, record }
    return [
      ...(on > today ? [gap('inFuture', about, told)] : []),
      ...(on < confirmedOn || (closure !== null && on > closure.on)
        ? [gap('outsideMatch', about, told)]
        : []),
      ...(minutes > LONG_MEETING ? [gap('longMeeting', about, { ...told, amount: minutes / 60 })] : []),
      ...(isTwin ? [gap('enteredTwice', about, told)] : []),
    ]
  })
  const many = [...hours].filter(([, spent]) => spent > MANY_HOURS)
  return [
    ...gaps,
    ...many.map(([id, amount]) => gap('manyHours', { kind: 'match', id }, { amount: Math.round(amount) })),
  ]
}

function ofTalks({ interviews, evaluations, followUps }: Facts, today: Day): Gap[] {
  const withHer = [
    ...[...interviews.values()].map(({ id, participantId, heldOn }) => ({ id, participantId, on: heldOn })),
    ...evaluations.values(),
  ]
  return [
    ...withHer
      .filter(({ on }) => on > today)
      .map(({ id: record, participantId: id, on }) => gap('inFuture', { kind: 'woman', id }, { on, record })),
    ...[...followUps.values()]
      .filter(({ on }) => on > today)
      .map(({ id: record, matchId: id, on }) => gap('inFuture', { kind: 'match', id }, { on, record })),
  ]
}

/** The last of the days, if it has not come yet. */
function latest(days: readonly (Day | null | undefined)[], today: Day): Day[] {
  const known = days.filter((day) => day !== null && day !== undefined)
  const last = known.toSorted().at(-1)
  return last !== undefined && last > today ? [last] : []
}
