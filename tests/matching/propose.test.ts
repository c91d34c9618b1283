import { describe, expect, test } from 'vitest'
import type { Office } from '../../src-main/domain/office'
import { ParticipantId } from '../../src-main/domain/records/ids'
import { HardRule } from '../../src-main/domain/records/judgement'
import { poolOf } from '../../src-main/matching/pool'
import { openMentors, propose, proposeFrom } from '../../src-main/matching/propose'
import { whyNot } from '../../src-main/matching/why-not'
import { day, mentee, mentor, officeHolding, ready, spell, TODAY } from '../builders'
import { generatedOffice } from './generator'
import { judged, twoWomen } from './pair'

const amina = ParticipantId.parse('amina')
const hanne = ParticipantId.parse('hanne')
const offices = [310, 341].map((seed) => generatedOffice({ seed, mentees: 30, mentors: 30 }))

describe('every mentor is considered', () => {
  test.each(offices.map((office) => [office]))('once, and those who have left are not', (office) => {
    const pool = poolOf(office, TODAY)
    const present = [...pool.mentors.values()]
      .filter(({ standing }) => standing.status !== 'left')
      .map(({ id }) => id)
    for (const id of pool.mentees.keys()) {
      const { best, others, refused } = proposeFrom(pool, id, { atMost: 3 })
      expect([...best, ...others, ...refused].map(({ mentorId }) => mentorId).toSorted()).toEqual(
        present.toSorted(),
      )
      expect(best.length).toBe(Math.min(3, best.length + others.length))
      expect([...best, ...others].every(({ allowed }) => allowed)).toBe(true)
      expect(refused.every(({ stops }) => stops.some(({ lifted }) => lifted === null))).toBe(true)
      expect(openMentors(pool, id)).toBe(best.length + others.length)
    }
  })

  test.each(offices.map((office) => [office]))(
    'best first: pinned, then by score, then by the lower side',
    (office) => {
      const pool = poolOf(office, TODAY)
      for (const id of pool.mentees.keys()) {
        const { best, others } = proposeFrom(pool, id)
        const order = [...best, ...others].map(({ pinned, score, advice }) => [
          Number(pinned),
          score,
          Math.min(advice.mentee, advice.mentor),
        ])
        expect(order).toEqual(order.toSorted((a, b) => compared(b, a)))
      }
    },
  )

  test('what the rules remove adds up', () => {
    const pool = poolOf(offices[0] ?? officeHolding(), TODAY)
    for (const id of pool.mentees.keys()) {
      const { refused, removals } = proposeFrom(pool, id)
      const alone = HardRule.options.reduce((sum, rule) => sum + removals[rule].alone, 0)
      const once = refused.filter(({ stops }) => stops.filter(({ lifted }) => lifted === null).length === 1)
      expect(once.length).toBe(alone)
    }
  })
})

test('the order of entry never changes a proposal', () => {
  for (const office of offices) {
    const pool = poolOf(reversed(office), TODAY)
    for (const id of pool.mentees.keys())
      expect(proposeFrom(pool, id)).toEqual(proposeFrom(poolOf(office, TODAY), id))
  }
})

describe('edges', () => {
  test('no mentors at all', () => {
    const office = officeHolding(ready(mentee()))
    expect(propose(office, amina, TODAY)).toMatchObject({ best: [], others: [], refused: [] })
  })

  test('a woman who is both is not proposed to herself', () => {
    const both = mentee({ roles: [spell('mentee'), spell('mentor')] })
    expect(propose(officeHolding(ready(both)), amina, TODAY).refused).toEqual([])
  })

  test('someone who is no mentee, or not on file, is refused', () => {
    expect(() => propose(twoWomen(), hanne, TODAY)).toThrow(expect.objectContaining({ code: 'role-missing' }))
    expect(() => propose(officeHolding(), amina, TODAY)).toThrow(
      expect.objectContaining({ code: 'not-found' }),
    )
    expect(() => propose(twoWomen(), amina, day('2025-08-01'))).toThrow(
      expect.objectContaining({ code: 'role-missing' }),
    )
  })

  test('her own goal chooses the weights, and can be set aside', () => {
    const office = twoWomen({ answers: { goal: 'social' } })
    expect(propose(office, amina, TODAY).weights).toBe('social-1')
    expect(propose(office, amina, TODAY, { goal: 'job' }).weights).toBe('job-1')
    expect(propose(twoWomen(), amina, TODAY).goal).toBe('job')
  })
})

describe('why not her?', () => {
  test('a rule stops her, and is named', () => {
    const office = twoWomen({}, {}, judged({ kind: 'veto' }))
    expect(whyNot(office, { menteeId: amina, mentorId: hanne }, TODAY)).toMatchObject({
      rank: null,
      of: 0,
      proposal: { stops: [{ rule: 'veto', params: { words: 'De talte længe sammen.' } }] },
    })
  })

  test('she comes second, and it is told where the first is ahead', () => {
    const rita = mentor({
      id: 'rita',
      firstName: 'Rita',
      occupationHad: { sectors: ['elder-care'], title: null },
    })
    const answer = whyNot(twoWomen({}, {}, ready(rita)), { menteeId: amina, mentorId: hanne }, TODAY)
    expect(answer).toMatchObject({ rank: 2, of: 2, behind: [{ criterion: 'profession', points: 13 }] })
    expect(answer.proposal.mentorId).toBe(hanne)
  })

  test('she who comes first is behind nobody', () => {
    expect(whyNot(twoWomen(), { menteeId: amina, mentorId: hanne }, TODAY)).toMatchObject({
      rank: 1,
      of: 1,
      behind: [],
    })
  })

  test('she has left, and that is the answer', () => {
    const left = { facts: { roles: [spell('mentor', { left: { on: '2026-02-01', words: '' } })] } }
    expect(
      whyNot(twoWomen({}, left), { menteeId: amina, mentorId: hanne }, TODAY).proposal.stops,
    ).toMatchObject([{ key: 'stop.left' }])
  })

  test('she is herself', () => {
    expect(() => whyNot(twoWomen(), { menteeId: amina, mentorId: amina }, TODAY)).toThrow(
      expect.objectContaining({ code: 'same-woman' }),
    )
  })
})

function compared(one: readonly number[], other: readonly number[]): number {
  return one.map((value, place) => value - (other[place] ?? 0)).find((difference) => difference !== 0) ?? 0
}

function reversed(office: Office): Office {
  return {
    ...office,
    participants: new Map([...office.participants].toReversed()),
    interviews: new Map([...office.interviews].toReversed()),
    evaluations: new Map([...office.evaluations].toReversed()),
    matches: new Map([...office.matches].toReversed()),
    judgements: new Map([...office.judgements].toReversed()),
  }
}
