import { describe, expect, test } from 'vitest'
import { applyChanges } from '../../src-main/domain/change'
import { Relation } from '../../src-main/domain/records/relation'
import { relate } from '../../src-main/domain/rules/relations'
import { recruitmentIn } from '../../src-main/figures/recruitment'
import { day, interview, match, mentee, mentor, officeHolding, ready, spell } from '../builders'

const YEAR = { from: day('2025-01-01'), to: day('2025-12-31') }

function asked(
  id: string,
  on: string,
  parts: { source?: string; answeredOn?: string; signedUpOn?: string } = {},
) {
  const { source = null, answeredOn = null, signedUpOn = null } = parts
  return mentee({ id, roles: [spell('mentee', { enquiry: { on, source, answeredOn }, signedUpOn })] })
}

const hanne = mentor()
const amina = asked('amina', '2025-02-01', {
  source: 'library',
  answeredOn: '2025-02-03',
  signedUpOn: '2025-02-10',
})
const sara = asked('sara', '2025-03-01', {
  source: 'library',
  answeredOn: '2025-03-11',
  signedUpOn: '2025-03-12',
})
const leyla = asked('leyla', '2025-04-01', { source: 'friend' })
const before = asked('before', '2024-12-31', { source: 'friend' })

const sent = (one: string, other: string) =>
  Relation.parse({
    id: `sent-${one}-${other}`,
    participantId: one,
    otherId: other,
    kind: 'referredBy',
    words: null,
    on: '2025-02-01',
    by: 'inger',
  })

const office = officeHolding(ready(hanne), ready(amina), {
  participants: [sara, leyla, before],
  interviews: [interview(sara, {}, { heldOn: '2025-03-20' })],
  matches: [match(amina, hanne, { confirmedOn: '2025-10-01' })],
  relations: [sent('amina', hanne.id), sent('leyla', hanne.id)],
})

describe('from the first word to a match', () => {
  test('each step counts everyone who came at least to it', () => {
    expect(recruitmentIn(office, YEAR).all).toEqual({ enquired: 3, signedUp: 2, interviewed: 2, matched: 1 })
  })

  test('the sources add up to all, the one with most first', () => {
    expect(recruitmentIn(office, YEAR).sources).toEqual([
      { source: 'library', enquired: 2, signedUp: 2, interviewed: 2, matched: 1 },
      { source: 'friend', enquired: 1, signedUp: 0, interviewed: 0, matched: 0 },
    ])
  })

  test('she who sent others is credited with what became of them', () => {
    expect(recruitmentIn(office, YEAR).referrers).toEqual([
      { id: hanne.id, enquired: 2, signedUp: 1, interviewed: 1, matched: 1 },
    ])
  })

  test('what happened after the period is not known in it', () => {
    const spring = { ...YEAR, to: day('2025-03-05') }
    expect(recruitmentIn(office, spring).all).toEqual({
      enquired: 2,
      signedUp: 1,
      interviewed: 0,
      matched: 0,
    })
    expect(recruitmentIn(office, spring).answerDays).toBe(2)
  })
})

test('that two know each other is told once, from whichever side', () => {
  const turned = relate(office, sent(hanne.id, 'amina'))
  const told = [...applyChanges(office, turned.changes).relations.values()]
  expect(
    told.filter(({ participantId, otherId }) => [participantId, otherId].includes(amina.id)),
  ).toHaveLength(1)
  expect(() => relate(office, sent('amina', 'amina'))).toThrow('same-woman')
})

test('she was sent by one woman: whoever is told last takes the place of the other, and no other relation goes', () => {
  const family = Relation.parse({ ...sent('leyla', 'sara'), id: 'family', kind: 'family' })
  const known = applyChanges(office, relate(office, family).changes)
  const told = applyChanges(known, relate(known, sent('leyla', 'amina')).changes)
  expect([...told.relations.keys()].toSorted()).toEqual(['family', 'sent-amina-hanne', 'sent-leyla-amina'])
  expect(recruitmentIn(told, YEAR).referrers.map(({ id, enquired }) => [id, enquired])).toEqual(
    expect.arrayContaining([
      ['amina', 1],
      ['hanne', 1],
    ]),
  )
})
