import { expect, test } from 'vitest'
import { ownData } from '../../src-main/documents/papers/own-data'
import { day, INGER, mentor, officeHolding, TODAY } from '../builders'
import { amina, hanne, pair } from './amina-and-hanne'
import { telling } from './telling'

test('her place at an event, under a label and in a round is in her own data, and nobody else of those lists', () => {
  const rita = mentor({ id: 'rita' })
  const on = day('2026-02-01')
  const guests = [
    { participantId: amina.id, answer: 'yes', came: true },
    { participantId: rita.id, answer: 'no', came: false },
  ]
  const pairs = [
    { menteeId: amina.id, mentorId: hanne.id, score: 71 },
    { menteeId: 'sara', mentorId: rita.id, score: 13 },
  ]
  const office = officeHolding({
    participants: [amina, hanne, rita],
    matches: [pair],
    events: [{ id: 'meal', name: 'Fællesspisning', kind: 'meal', on, by: INGER, guests, others: 0 } as never],
    labels: [{ id: 'brave', name: 'Vil fortælle', women: [amina.id, rita.id] } as never],
    rounds: [{ id: 'round', startedOn: on, by: INGER, leftOut: [rita.id], plan: { pairs } } as never],
  })
  const order = { subject: amina.id, women: [], first: 1, on: TODAY, by: INGER, copy: '', version: '1.0' }
  const printed = JSON.stringify(ownData.make(office, order, telling('da')).values)
  for (const hers of ['Fællesspisning', 'Vil fortælle', '71']) expect(printed).toContain(hers)
  expect(printed).not.toMatch(/rita|"nej"|"13"/)
})
