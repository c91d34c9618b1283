import { describe, expect, test } from 'vitest'
import type { Criterion } from '../../src-main/domain/records/interview'
import { FACETS } from '../../src-main/matching/facets'
import { aPair, type Told } from './pair'

const points = (criterion: Criterion, amina: Told = {}, hanne: Told = {}) => {
  const pair = aPair(amina, hanne)
  return [FACETS[criterion].points(pair, 'mentee'), FACETS[criterion].points(pair, 'mentor')]
}
const answers = (told: NonNullable<Told['answers']>): Told => ({ answers: told })
const facts = (told: NonNullable<Told['facts']>): Told => ({ facts: told })

const field = (had: string[], wanted: string[] = []) =>
  facts({
    occupationHad: { sectors: had, title: null },
    occupationWanted: { sectors: wanted, title: null },
  })
const knowing = (...sectors: string[]) =>
  answers({ contacts: sectors.map((sector) => ({ sector, who: '' })) })

describe('interests', () => {
  const hanne = answers({ interests: ['knitting', 'cycling', 'film', 'chess'], dislikes: ['running'] })
  test.each([
    [{ interests: ['yoga'] }, 0],
    [{ interests: ['knitting', 'yoga'] }, 33],
    [{ interests: ['knitting', 'film'] }, 67],
    [{ interests: ['knitting', 'film', 'chess'] }, 100],
    [{ interests: ['knitting', 'film', 'chess', 'cycling'] }, 100],
    [{ interests: ['knitting'], dislikes: ['running'] }, 67],
    [{ interests: ['knitting', 'running'] }, 0],
    [{ interests: ['yoga'], dislikes: ['chess'] }, 0],
    [{ interests: [], dislikes: ['running'] }, null],
  ])('%j beside knitting, cycling, film, chess and not running: %j', (amina, expected) => {
    expect(points('interests', answers(amina), hanne)).toEqual([expected, expected])
  })
})

describe('profession and network', () => {
  test.each([
    [field(['cleaning'], ['it']), 100],
    [field(['it']), 100],
    [field(['it', 'law'], ['law']), 40],
    [field(['cleaning'], ['law']), 0],
    [field([]), null],
  ])('Hanne works in IT, beside %j: %j', (amina, expected) => {
    expect(points('profession', amina, field(['it']))).toEqual([expected, expected])
  })

  test('an acquaintance in her own field counts as knowing it', () => {
    expect(points('profession', field(['law'], ['media']), { ...field(['it']), ...knowing('law') })).toEqual([
      40, 40,
    ])
  })

  test.each([
    [knowing('it', 'media'), 100],
    [knowing('it'), 0],
    [knowing(), null],
  ])('Amina is heading for the media, beside %j: %j', (hanne, expected) => {
    expect(points('network', field(['it'], ['media']), hanne)).toEqual([expected, expected])
  })
})

describe('help', () => {
  test.each([
    [['cv'], ['cv', 'friends'], 100],
    [['cv', 'friends', 'society'], ['cv'], 50],
    [['cv', 'friends', 'society'], ['friends', 'society'], 50],
    [['cv', 'friends', 'society'], ['society'], 17],
    [['cv'], ['friends'], 0],
    [[], ['friends'], null],
    [['cv'], [], null],
  ])('she asks for %j in that order, %j is offered: %j', (seeks, offers, expected) => {
    expect(points('help', answers({ seeks }), answers({ offers }))).toEqual([expected, expected])
  })

  test('a mentor with a wish of her own gets something back as well', () => {
    const hanne = answers({ offers: ['cv'], seeks: ['friends'] })
    expect(points('help', answers({ seeks: ['cv'], offers: ['friends'] }), hanne)).toEqual([100, 100])
    expect(points('help', answers({ seeks: ['cv'], offers: ['society'] }), hanne)).toEqual([100, 50])
    expect(points('help', answers({ seeks: ['cv'] }), hanne)).toEqual([100, 100])
    expect(points('help', answers({ offers: ['friends'] }), hanne)).toEqual([null, 100])
  })
})

test.each([
  ['b2', [], 100],
  ['native', [], 100],
  ['b1', [], 90],
  ['a2', ['en'], 80],
  ['a1', ['en'], 80],
  ['a2', [], 40],
  ['a1', ['ar'], 0],
  ['a1', [], null],
  [null, [], null],
  [null, ['en'], 80],
] as const)(
  'language: Danish at %j and %j beside a native speaker with English: %j',
  (danish, codes, expected) => {
    const languages = codes.map((code) => ({ code, level: 'good' as const }))
    expect(points('language', facts({ danish, languages }))).toEqual([expected, expected])
  },
)

test.each([
  [5, 5, 100],
  [4, 5, 75],
  [3, 5, 50],
  [1, 5, 50],
  [null, 5, null],
])('education: %j beside %j: %j', (education, other, expected) => {
  expect(points('education', facts({ education }), facts({ education: other }))).toEqual([expected, expected])
})

test.each([
  [100, 73],
  [54, 50],
  [28, 4],
  [10, 0],
  [0, 0],
  [null, null],
])('distance: 27 km apart when she will travel %j: %j', (travelKm, expected) => {
  const nyborg = facts({ address: { street: null, town: null, postcode: '5800' } })
  expect(points('distance', answers({ travelKm }), nyborg)).toEqual([expected, expected])
  expect(points('distance', answers({ travelKm }))).toEqual(travelKm === null ? [null, null] : [100, 100])
})

test.each([
  [['mon-evening'], 25],
  [['mon-evening', 'tue-evening', 'wed-evening'], 75],
  [['mon-evening', 'tue-evening', 'wed-evening', 'thu-evening', 'fri-evening'], 100],
  [['sun-morning'], 0],
  [[], null],
])('times: %j beside every evening: %j', (times, expected) => {
  const evenings = ['mon-evening', 'tue-evening', 'wed-evening', 'thu-evening', 'fri-evening']
  expect(points('times', answers({ times }), answers({ times: evenings }))).toEqual([expected, expected])
})

test.each([
  [2, 100],
  [3, 67],
  [4, 33],
  [8, 0],
  [null, null],
])('rhythm: %j meetings a month beside two: %j', (meetingsPerMonth, expected) => {
  const hanne = answers({ meetingsPerMonth: 2 })
  expect(points('rhythm', answers({ meetingsPerMonth }), hanne)).toEqual([expected, expected])
})

test.each([
  [['small', 'school'], null, 70],
  [['grown'], null, 50],
  [['school'], 'alike', 100],
  [['grown'], 'alike', 0],
  [['grown'], 'different', 100],
  [['school'], 'different', 0],
  [[], 'alike', null],
] as const)('family: %j beside school-age children, wishing %j: %j', (children, family, expected) => {
  const [amina] = points(
    'family',
    { facts: { children: [...children] }, answers: { family } },
    facts({ children: ['school'] }),
  )
  expect(amina).toBe(expected)
})

test.each([
  [null, null],
  [{ from: 57, to: 57, must: false }, 100],
  [{ from: 58, to: null, must: false }, 0],
  [{ from: null, to: null, must: false }, 100],
])('age: Amina wishes %j of Hanne, who is 57: %j', (ageWish, expected) => {
  expect(points('age', answers({ ageWish }))).toEqual([expected, null])
})

test.each([
  [{ hopesFor: ['patient'] }, 100],
  [{ hopesFor: ['patient', 'direct'] }, 50],
  [{ hopesFor: ['direct'] }, 0],
  [{ hopesFor: ['patient'], notWith: ['has-car'] }, 0],
  [{ hopesFor: [] }, null],
])('wishes: %j of Hanne, who is patient and has a car: %j', (told, expected) => {
  expect(points('wishes', answers(told), answers({ traits: ['patient', 'has-car'] }))[0]).toBe(expected)
})
