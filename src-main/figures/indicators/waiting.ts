import type { Day } from '../../domain/records/calendar'
import type { Role } from '../../domain/records/participant'
import type { Standing } from '../../domain/rules/standing'
import type { Facts } from '../facts'
import { happenings } from '../happenings'
import { count, measure } from '../indicator'
import type { Period } from '../period'

const WAITS = [
  'participants.roles.signedUpOn',
  'participants.roles.left.on',
  'participants.roles.holds',
  'evaluations.on',
  'evaluations.ready',
  'matches.confirmedOn',
  'matches.closure.on',
]

const held = happenings(
  ({ interviews: all }) => all.values(),
  ({ heldOn }) => heldOn,
)
const written = happenings(
  ({ evaluations: all }) => all.values(),
  ({ on }) => on,
)

export const interviews = count({
  code: 'interviews',
  unit: 'interviews',
  timing: 'during',
  sourceFields: ['interviews.heldOn'],
  list: (facts, period) => held(facts, period).map(({ id }) => id),
})

export const evaluations = count({
  code: 'evaluations',
  unit: 'evaluations',
  timing: 'during',
  sourceFields: ['evaluations.on'],
  list: (facts, period) => written(facts, period).map(({ id }) => id),
})

export const waitingMentees = count({
  code: 'waitingMentees',
  unit: 'women',
  timing: 'atEnd',
  sourceFields: WAITS,
  list: (facts, { to }) =>
    standing(facts, 'mentee', to, (woman) => woman.waitingDays !== null && woman.hold === null),
})

export const waitingDaysMedian = measure({
  code: 'waitingDaysMedian',
  kind: 'median',
  unit: 'days',
  base: waitingMentees,
  sourceFields: [],
  of: waitingDays,
})

export const waitingDaysNinetieth = measure({
  code: 'waitingDaysNinetieth',
  kind: 'ninetieth',
  unit: 'days',
  base: waitingMentees,
  sourceFields: [],
  of: waitingDays,
})

export const availableMentors = count({
  code: 'availableMentors',
  unit: 'women',
  timing: 'atEnd',
  sourceFields: [...WAITS, 'interviews.answers.capacity'],
  list: (facts, { to }) => standing(facts, 'mentor', to, ({ available }) => available),
})

export const WAITING = [
  interviews,
  evaluations,
  waitingMentees,
  waitingDaysMedian,
  waitingDaysNinetieth,
  availableMentors,
]

function waitingDays(facts: Facts, id: string, { to }: Period): number {
  return facts.standingsOn('mentee', to).get(id)?.waitingDays ?? 0
}

function standing(facts: Facts, role: Role, day: Day, wanted: (standing: Standing) => boolean): string[] {
  return [...facts.standingsOn(role, day)].filter(([, one]) => wanted(one)).map(([id]) => id)
}
