import { ageOn, yearOf, type Day } from '../../domain/records/calendar'
import type { Meeting } from '../../domain/records/match'
import { recordOf, type Facts, type Pair, type Spell } from '../facts'
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
  const isBackwards = closure !== null && closure.on < confirmedOn
  const isTooSoon = begun.some((day) => day !== null && confirmedOn < day)
  return [
    ...found(isBackwards, 'endsBeforeStart', about, { on: closure?.on ?? null }),
    ...latest([confirmedOn, closure?.on], today).map((on) => gap('inFuture', about, { on })),
    ...found(isTooSoon, 'matchedBeforeSignUp', about, { on: confirmedOn }),
  ]
}

function ofSpell(spell: Spell, facts: Facts, today: Day): Gap[] {
  const about = { kind: 'woman', id: spell.womanId } as const
  const { enquiry, signedUpOn, left, id: record } = spell
  const steps = [enquiry?.on, signedUpOn, left?.on].filter((day) => day !== null && day !== undefined)
  const isOutOfOrder = steps.some((day, at) => day < (steps[at - 1] ?? day))
  const isAnsweredTooSoon = enquiry !== null && (enquiry.answeredOn ?? enquiry.on) < enquiry.on
  return [
    ...found(isOutOfOrder || isAnsweredTooSoon, 'endsBeforeStart', about, {
      on: steps.at(-1) ?? null,
      record,
    }),
    ...latest(steps, today).map((on) => gap('inFuture', about, { on, record })),
    ...ofAge(spell, facts),
  ]
}

function ofAge({ womanId: id, signedUpOn, id: record }: Spell, { women }: Facts): Gap[] {
  const born = women.get(id)?.birthDate ?? null
  if (born === null || signedUpOn === null) return []
  const amount = ageOn(born, signedUpOn)
  return found(amount < YOUNGEST || amount > OLDEST, 'ageUnlikely', { kind: 'woman', id }, { amount, record })
}

function ofWomen({ women }: Facts): Gap[] {
  return [...women.values()].flatMap(({ id, birthDate, arrivalYear }) => {
    if (birthDate === null || arrivalYear === null) return []
    const isTooEarly = arrivalYear < yearOf(birthDate)
    return found(isTooEarly, 'arrivedBeforeBirth', { kind: 'woman', id }, { amount: arrivalYear })
  })
}

function ofMeetings(facts: Facts, period: Period, today: Day): Gap[] {
  const all = [...facts.meetings.values()]
  const twins = new Set<string>()
  return [
    ...all.flatMap((meeting) => ofMeeting(meeting, recordOf(facts.pairs, meeting.matchId), today)),
    ...all.flatMap(({ id: record, matchId: id, heldOn: on, minutes }) => {
      const twin = `${id} ${on} ${minutes}`
      const isTwin = twins.has(twin)
      twins.add(twin)
      return found(isTwin, 'enteredTwice', { kind: 'match', id }, { on, record })
    }),
    ...ofHours(all, period),
  ]
}

function ofMeeting({ id: record, matchId: id, heldOn: on, minutes }: Meeting, pair: Pair, today: Day): Gap[] {
  const about = { kind: 'match', id } as const
  const isOutside = on < pair.confirmedOn || (pair.closure !== null && on > pair.closure.on)
  return [
    ...found(on > today, 'inFuture', about, { on, record }),
    ...found(isOutside, 'outsideMatch', about, { on, record }),
    ...found(minutes > LONG_MEETING, 'longMeeting', about, { on, record, amount: minutes / 60 }),
  ]
}

function ofHours(meetings: readonly Meeting[], period: Period): Gap[] {
  const hours = new Map<string, number>()
  for (const { matchId, heldOn, minutes } of meetings)
    if (isWithin(heldOn, period)) hours.set(matchId, (hours.get(matchId) ?? 0) + minutes / 60)
  return [...hours].flatMap(([id, spent]) =>
    found(spent > MANY_HOURS, 'manyHours', { kind: 'match', id }, { amount: Math.round(spent) }),
  )
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

function found(isSo: boolean, ...what: Parameters<typeof gap>): Gap[] {
  return isSo ? [gap(...what)] : []
}
