import { describe, expect, test } from 'vitest'
import type { Office } from '../../src-main/domain/office'
import { Closure } from '../../src-main/domain/records/match'
import { factsOf } from '../../src-main/figures/facts'
import { quarter } from '../../src-main/figures/period'
import { GAP_CODES, readiness } from '../../src-main/figures/readiness'
import { day, followUp, match, meeting, mentee, mentor, officeHolding, spell } from '../builders'
import texts from '../../resources/texts/da/reporting.json'

const Q4 = quarter(2025, 4)

function gapsOf(office: Office, accepted: readonly string[] = []): string[] {
  const found = readiness(factsOf(office), Q4, { today: day('2026-01-10'), accepted: new Set(accepted) })
  return found.map(({ code, about }) => `${code} ${about.id}`)
}

const PAIRED = match(mentee(), mentor(), { confirmedOn: '2025-09-10' })
const PAIR = { participants: [mentee(), mentor()], matches: [PAIRED] }

describe('before a quarter is reported', () => {
  test.each([
    [
      'ends before it begins',
      {
        ...PAIR,
        matches: [match(mentee(), mentor(), { confirmedOn: '2025-11-01', closure: closedOn('2025-10-01') })],
      },
      'endsBeforeStart',
    ],
    ['has a meeting in the future', { ...PAIR, meetings: [meeting(PAIRED, '2026-02-01')] }, 'inFuture'],
    [
      'has a meeting from before it began',
      { ...PAIR, meetings: [meeting(PAIRED, '2020-01-01')] },
      'outsideMatch',
    ],
    [
      'met for ten hours',
      { ...PAIR, meetings: [meeting(PAIRED, '2025-12-01', { minutes: 600 })] },
      'longMeeting',
    ],
    ['was followed up by nobody', PAIR, 'notFollowedUp'],
  ] as const)('a match that %s is on the list', (_, holdings, code) => {
    expect(gapsOf(officeHolding(holdings)).map((gap) => gap.split(' ')[0])).toContain(code)
  })

  test('two hundred hours in one quarter are looked at, whatever each meeting lasted', () => {
    const meetings = Array.from({ length: 40 }, (_, at) =>
      meeting(PAIRED, '2025-11-20', { id: `m${at}`, minutes: 300 + at }),
    )
    expect(gapsOf(officeHolding({ ...PAIR, meetings }))).toContain(`manyHours ${PAIRED.id}`)
  })

  test('an enquiry answered before it came is a mistake; an unanswered one is missing', () => {
    const enquired = (answeredOn: string | null) =>
      mentee({
        roles: [
          spell('mentee', {
            signedUpOn: null,
            enquiry: {
              on: day('2025-10-10'),
              source: null,
              answeredOn: answeredOn === null ? null : day(answeredOn),
            },
          }),
        ],
      })
    expect(gapsOf(officeHolding({ participants: [enquired('2025-10-01')] }))).toContain(
      'endsBeforeStart amina',
    )
    expect(gapsOf(officeHolding({ participants: [enquired(null)] }))).toContain('unanswered amina')
  })

  test('the worst comes first, and what was let stand is gone', () => {
    const office = officeHolding({
      ...PAIR,
      meetings: [meeting(PAIRED, '2026-02-01')],
      followUps: [followUp(PAIRED, 'mentee', '2025-12-01')],
    })
    const all = readiness(factsOf(office), Q4, { today: day('2026-01-10'), accepted: new Set() })
    const ranks = ['wrong', 'odd', 'missing', 'untold']
    const order = all.map(({ code }) => ranks.indexOf(GAP_CODES[code]))
    expect(order).toEqual(order.toSorted((a, b) => a - b))
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    const accepted = all.map(({ id }) => id)
    expect(gapsOf(office, accepted)).toEqual([])
  })

  test('every gap has its words', () => {
    const keys = Object.keys(GAP_CODES).flatMap((code) => [
      `readiness.${code}.title`,
      `readiness.${code}.text`,
    ])
    expect(keys.filter((key) => !Object.hasOwn(texts, key))).toEqual([])
  })
})

function closedOn(on: string) {
  return Closure.parse({ on, kind: 'planned', reasons: [{ reason: 'goalReached', side: 'both' }], words: '' })
}
