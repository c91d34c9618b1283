import { describe, expect, test } from 'vitest'
import { isAllowed, stopsFor } from '../../src-main/matching/rules'
import { match, mentee, mentor, spell, type Holdings } from '../builders'
import { aPair, judged, type Told } from './pair'

const ruled = (amina: Told = {}, hanne: Told = {}, more: Holdings = {}) =>
  stopsFor(aPair(amina, hanne, more)).map(({ rule, key }) => `${rule}: ${key}`)

test('two women about whom hardly anything is known are not kept apart', () => {
  expect(
    ruled({ facts: { danish: null, languages: [] } }, { facts: { danish: null, languages: [] } }),
  ).toEqual([])
})

describe('a language in common', () => {
  const arabic = { code: 'ar', level: 'good' } as const
  test.each<[string, Told['facts'], Told['facts'], string[]]>([
    ['Danish at A2 is enough', { danish: 'a2' }, {}, []],
    ['Danish at A1 is not', { danish: 'a1' }, {}, ['language: stop.language']],
    ['a language both speak well is', { danish: 'none', languages: [arabic] }, { languages: [arabic] }, []],
    [
      'one of them speaking it a little is not',
      { danish: 'a1', languages: [{ ...arabic, level: 'some' }] },
      { languages: [arabic] },
      ['language: stop.language'],
    ],
    ['Danish that nobody asked about stops nobody', { danish: null }, {}, []],
    ['nor do languages that nobody asked about', { danish: 'a1' }, { languages: [] }, []],
  ])('%s', (_, amina, hanne, stops) => {
    expect(ruled({ facts: { ...amina } }, { facts: { ...hanne } })).toEqual(stops)
  })
})

describe('a time in common', () => {
  test.each([
    ['one is enough', { times: ['mon-morning'] }, { times: ['mon-morning', 'tue-evening'] }, []],
    [
      'none is not',
      { times: ['mon-morning'] },
      { times: ['tue-evening'], online: true },
      ['times: stop.times'],
    ],
    [
      'unless both go online',
      { times: ['mon-morning'], online: true },
      { times: ['tue-evening'], online: true },
      [],
    ],
    ['times that were not asked for stop nobody', {}, { times: ['tue-evening'] }, []],
  ])('%s', (_, hers, others, stops) => {
    expect(ruled({ answers: hers }, { answers: others })).toEqual(stops)
  })
})

describe('within the distance both will travel', () => {
  const odense = { address: { street: null, town: null, postcode: '5000' } }
  const nyborg = { address: { street: null, town: null, postcode: '5800' } }
  test.each([
    [30, 30, null, []],
    [27, 60, null, []],
    [26, 60, null, ['distance: stop.distance']],
    [60, 26, null, ['distance: stop.distance']],
    [26, null, null, ['distance: stop.distance']],
    [null, null, null, []],
    [5, 5, true, []],
  ])('27 km apart when they will travel %j and %j, online %j', (hers, others, online, stops) => {
    const amina = { facts: odense, answers: { travelKm: hers, online } }
    expect(ruled(amina, { facts: nyborg, answers: { travelKm: others, online } })).toEqual(stops)
  })

  test('of a protected address only that it is too far is told', () => {
    const protection = { since: '2026-01-01', until: '2026-12-31' }
    const [stop] = stopsFor(
      aPair({ facts: { ...odense, protection }, answers: { travelKm: 1 } }, { facts: nyborg }),
    )
    expect(stop).toMatchObject({ key: 'stop.distanceHidden', params: { who: ['mentee'] } })
    expect(JSON.stringify(stop)).not.toMatch(/\d/)
  })
})

describe('nothing refused by either', () => {
  test.each([
    ['mentee', { answers: { notWith: ['smokes'] } }, { answers: { traits: ['smokes'] } }],
    ['mentor', { answers: { traits: ['smokes'] } }, { answers: { notWith: ['smokes'] } }],
    ['mentee', { answers: { notWith: ['grown-children'] } }, { facts: { children: ['grown'] } }],
    ['mentor', { facts: { labourMarket: 'student' } }, { answers: { notWith: ['studies'] } }],
  ] as const)(
    'what the %s said no to is heard, ticked or plain from the record',
    (side, amina: object, hanne: object) => {
      expect(stopsFor(aPair(amina, hanne))).toMatchObject([{ rule: 'noGo', key: 'stop.trait', side }])
    },
  )

  test('a pair that broke off is not tried again, one that ended as planned may be', () => {
    expect(ruled({}, {}, earlierMatch('early'))).toEqual(['noGo: stop.earlierPair'])
    expect(ruled({}, {}, earlierMatch('planned'))).toEqual([])
  })
})

function earlierMatch(kind: 'early' | 'planned'): Holdings {
  const closure = { on: '2026-01-15', kind, reasons: [{ reason: 'other', side: 'both' } as const], words: '' }
  return { matches: [match(mentee(), mentor(), { closure })] }
}

describe('a place with the mentor', () => {
  const other = mentee({ id: 'fatuma' })
  const taken = { participants: [other], matches: [match(other, mentor())] }
  test.each([
    ['full', {}, taken, ['place: stop.full']],
    ['room for two', { answers: { capacity: 2 } }, taken, []],
    [
      'with her already',
      { answers: { capacity: 2 } },
      { matches: [match(mentee(), mentor())] },
      ['place: stop.samePair'],
    ],
    [
      'on hold',
      { facts: { roles: [spell('mentor', { holds: [{ from: '2026-03-01', until: null, reason: '' }] })] } },
      {},
      ['place: stop.onHold'],
    ],
    [
      'not evaluated in this spell',
      {
        facts: {
          roles: [
            spell('mentor', { signedUpOn: '2025-01-01', left: { on: '2025-11-01', words: '' } }),
            spell('mentor', { signedUpOn: '2026-01-01' }),
          ],
        },
      },
      {},
      ['place: stop.notReady'],
    ],
    [
      'gone',
      { facts: { roles: [spell('mentor', { left: { on: '2026-02-01', words: '' } })] } },
      {},
      ['place: stop.left'],
    ],
  ] as [string, Told, Holdings, string[]][])('%s', (_, hanne, more, stops) => {
    expect(ruled({}, hanne, more)).toEqual(stops)
  })
})

describe('what must be about age', () => {
  test.each([
    [{ from: 58, to: null, must: true }, ['age: stop.age']],
    [{ from: 57, to: 57, must: true }, []],
    [{ from: null, to: 56, must: true }, ['age: stop.age']],
    [{ from: 58, to: null, must: false }, []],
  ])('Hanne is 57 and Amina wants %j', (ageWish, stops) => {
    expect(ruled({ answers: { ageWish } })).toEqual(stops)
    expect(ruled({ answers: { ageWish } }, { facts: { birthDate: null } })).toEqual([])
  })
})

describe('what the coordinator decides', () => {
  const apart: [Told, Told] = [
    { answers: { times: ['mon-morning'] } },
    { answers: { times: ['tue-evening'] } },
  ]

  test('her veto stops a pair that nothing else stops', () => {
    expect(ruled({}, {}, judged({ kind: 'veto' }))).toEqual(['veto: stop.veto'])
  })

  test('her override lifts its rule and no other', () => {
    expect(isAllowed(aPair(...apart, judged({ kind: 'override', rule: 'times' })))).toBe(true)
    expect(isAllowed(aPair(...apart, judged({ kind: 'override', rule: 'age' })))).toBe(false)
    expect(stopsFor(aPair(...apart, judged({ kind: 'override', rule: 'times' })))).toMatchObject([
      { rule: 'times', lifted: 'override' },
    ])
  })

  test('her pin outranks every rule, and says which', () => {
    expect(stopsFor(aPair(...apart, judged({ kind: 'pin' })))).toMatchObject([
      { rule: 'times', lifted: 'pin' },
    ])
    expect(isAllowed(aPair(...apart, judged({ kind: 'pin' })))).toBe(true)
  })

  test('what she decides tomorrow does not count today', () => {
    expect(ruled({}, {}, judged({ kind: 'veto', on: '2026-03-16' }))).toEqual([])
  })
})
