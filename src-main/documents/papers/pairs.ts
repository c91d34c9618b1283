import { find, type Office } from '../../domain/office'
import type { Match } from '../../domain/records/match'
import { sharedWithOther, type Shared } from '../gate'
import { dayInWords, type Telling } from '../report-words'
import type { Declarations, Declared, Values } from '../values'
import type { Facts, PaperOrder } from './paper'
import { terms, texts } from './told'

/** Two women as each may read of the other. */
export type PairFacts = Facts & {
  readonly match: Pick<Match, 'confirmedOn' | 'agreedUntil' | 'firstMeeting'>
  readonly mentor: Shared
  readonly mentee: Shared
}

/** @throws Refusal `not-found` */
export function pairFacts(office: Office, { subject, on }: PaperOrder): PairFacts {
  const match = find(office, 'matches', subject ?? '')
  const mentor = sharedWithOther(office, { match, role: 'mentor', on })
  const mentee = sharedWithOther(office, { match, role: 'mentee', on })
  const both = [mentor, mentee]
  return {
    about: both.map(({ id }) => id),
    consents: both.flatMap(({ consents }) => consents),
    portraits: [],
    leftOut: both.flatMap(({ first, withheld }) =>
      withheld.filter(({ what }) => what !== 'portrait').map((one) => ({ ...one, who: first })),
    ),
    match,
    mentor,
    mentee,
  }
}

export function pairValues({ match, mentor, mentee }: PairFacts, telling: Telling): Values {
  const { firstMeeting, agreedUntil, confirmedOn } = match
  return {
    pair: true,
    'match.startedOn': dayInWords(confirmedOn, telling),
    'match.endsOn': agreedUntil === null ? '' : dayInWords(agreedUntil, telling),
    'match.meetOn': firstMeeting === null ? '' : dayInWords(firstMeeting.on, telling),
    'match.meetAt': firstMeeting?.place ?? '',
    ...sideValues('mentor', mentor, telling),
    ...sideValues('mentee', mentee, telling),
  }
}

function sideValues(side: 'mentor' | 'mentee', shared: Shared, telling: Telling): Values {
  return {
    [`${side}.name`]: shared.name,
    [`${side}.first`]: shared.first,
    [`${side}.ownScript`]: shared.ownScript ?? '',
    [`${side}.introduction`]: shared.introduction?.words ?? '',
    [`${side}.reasons`]: texts(shared.reasons),
    [`${side}.seeks`]: texts(terms('helpTopics', shared.seeks, telling)),
  }
}

const perhaps: Declared = { kind: 'text', always: false }

const NAMES = ['mentor.name', 'mentor.first', 'mentee.name', 'mentee.first', 'match.startedOn'] as const

export const PAIR_DECLARATIONS: Declarations = {
  pair: { kind: 'flag', always: false, brings: NAMES },
  ...Object.fromEntries(NAMES.map((name) => [name, perhaps])),
  'match.endsOn': perhaps,
  'match.meetOn': perhaps,
  'match.meetAt': perhaps,
  ...Object.fromEntries(
    ['mentor', 'mentee'].flatMap((side) => [
      [`${side}.ownScript`, perhaps],
      [`${side}.introduction`, perhaps],
      [`${side}.reasons`, { kind: 'list', always: false, fields: ['text'] }],
      [`${side}.seeks`, { kind: 'list', always: false, fields: ['text'] }],
    ]),
  ),
}
