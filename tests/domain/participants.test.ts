import { describe, expect, test } from 'vitest'
import { applyChanges } from '../../src-main/domain/change'
import { find } from '../../src-main/domain/office'
import { beginRole, newSpell, recordStep, type Step } from '../../src-main/domain/rules/participants'
import { day, mentee, officeHolding, spell } from '../builders'

const amina = mentee({ id: 'amina' })
const office = officeHolding({ participants: [amina] })

test('a mentee may become a mentor beside it', () => {
  const { changes } = beginRole(office, amina.id, { ...newSpell('mentor'), signedUpOn: day('2026-01-01') })
  expect(find(applyChanges(office, changes), 'participants', amina.id).roles.map(({ role }) => role)).toEqual(
    ['mentee', 'mentor'],
  )
})

test('a role she holds already is not begun again', () => {
  expect(() => beginRole(office, amina.id, newSpell('mentee'))).toThrow(
    expect.objectContaining({ code: 'role-missing' }),
  )
})

describe('steps', () => {
  const step = (...steps: Step[]) =>
    steps.reduce(
      (known, one) => applyChanges(known, recordStep(known, amina.id, 'mentee', one).changes),
      office,
    )
  const spellAfter = (...steps: Step[]) => find(step(...steps), 'participants', amina.id).roles[0]

  test('a hold ends on the day she is back, and another may begin', () => {
    const holds = spellAfter(
      { kind: 'onHold', on: day('2026-01-01'), words: 'rejse' },
      { kind: 'back', on: day('2026-02-01') },
      { kind: 'onHold', on: day('2026-03-01'), words: '' },
    )?.holds
    expect(holds).toEqual([
      { from: '2026-01-01', until: '2026-02-01', reason: 'rejse' },
      { from: '2026-03-01', until: null, reason: '' },
    ])
  })

  test('leaving takes one step, asks for no reason, and can be taken back', () => {
    const left = spellAfter({ kind: 'left', on: day('2026-04-01'), words: '' })
    expect(left?.left).toEqual({ on: '2026-04-01', words: '' })
    const back = spellAfter(
      { kind: 'left', on: day('2026-04-01'), words: '' },
      { kind: 'returned', on: day('2026-05-01') },
    )
    expect(back?.left).toBeNull()
  })

  test.each<Step>([
    { kind: 'left', on: day('2020-01-01'), words: '' },
    { kind: 'signedUp', on: day('2020-01-01') },
  ])('$kind before what it follows is refused', (early) => {
    const later = mentee({
      id: 'amina',
      roles: [spell('mentee', { enquiry: { on: '2025-08-01', source: null, answeredOn: null } })],
    })
    expect(() => recordStep(officeHolding({ participants: [later] }), later.id, 'mentee', early)).toThrow(
      expect.objectContaining({ code: 'date-order' }),
    )
  })

  test('nothing is noted of a role she never had, nor after she left', () => {
    expect(() => recordStep(office, amina.id, 'mentor', { kind: 'signedUp', on: day('2026-01-01') })).toThrow(
      expect.objectContaining({ code: 'role-missing' }),
    )
    const gone = step({ kind: 'left', on: day('2026-04-01'), words: '' })
    expect(() => recordStep(gone, amina.id, 'mentee', { kind: 'back', on: day('2026-05-01') })).toThrow(
      expect.objectContaining({ code: 'already-left' }),
    )
  })
})
