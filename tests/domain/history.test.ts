import { describe, expect, test } from 'vitest'
import { put, remove } from '../../src-main/domain/change'
import type { Ledger } from '../../src-main/domain/ledger'
import { StaffId } from '../../src-main/domain/records/ids'
import { differences, historyOf } from '../../src-main/domain/rules/history'
import { INGER, interview, mentee, mentor, officeHolding, recorded, spell } from '../builders'

const KIRSTEN = StaffId.parse('kirsten')
const start: Ledger = { office: officeHolding(), entries: [] }

describe('the history of a record', () => {
  const amina = mentee({ phone: '00 00 12 34' })
  const enrolled = recorded(start, [put('participants', amina)], { why: 'enrolParticipant' })
  const others = recorded(enrolled, [put('participants', mentor())])
  const corrected = recorded(others, [put('participants', { ...amina, phone: null })], { by: KIRSTEN })
  const gone = recorded(corrected, [remove('participants', amina.id)], { why: 'undo:1' })

  test('tells who did what to it, newest first, and leaves out the others', () => {
    const lines = historyOf(gone, 'participants', 'amina')
    expect(lines.map(({ kind, by, rev, seq }) => ({ kind, by, rev, seq }))).toEqual([
      { kind: 'removed', by: INGER, rev: 3, seq: 4 },
      { kind: 'changed', by: KIRSTEN, rev: 2, seq: 3 },
      { kind: 'added', by: INGER, rev: 1, seq: 1 },
    ])
  })

  test('tells from what to what, field by field', () => {
    const [, changed, added] = historyOf(gone, 'participants', 'amina')
    expect(changed?.fields).toEqual([{ field: 'phone', before: '00 00 12 34', after: null }])
    expect(added?.fields).toContainEqual({ field: 'firstName', before: null, after: 'Amina' })
    expect(added?.fields.map(({ field }) => field)).not.toContain('id')
    expect(added?.fields.map(({ field }) => field)).not.toContain('protection')
  })

  test('of a record that never was is empty', () => {
    expect(historyOf(gone, 'matches', 'amina')).toEqual([])
  })
})

describe('differences', () => {
  test('go down into parts and lists of parts, and name them by their path', () => {
    const before = mentee({ roles: [spell('mentee')] })
    const after = mentee({
      roles: [spell('mentee', { left: { on: '2026-01-01', words: '' } }), spell('mentor')],
      address: { street: null, postcode: '5200', town: 'Odense V' },
    })
    expect(differences(before, after).map(({ field }) => field)).toEqual([
      'address.postcode',
      'address.town',
      'roles.0.left',
      'roles.1',
    ])
  })

  test('take a list of codes as one answer', () => {
    const before = interview(mentee(), { interests: ['knitting'] })
    const after = interview(mentee(), { interests: ['knitting', 'cycling'] })
    expect(differences(before, after)).toEqual([
      { field: 'answers.interests', before: ['knitting'], after: ['knitting', 'cycling'] },
    ])
  })

  test.each([
    [null, ''],
    ['', []],
    [[], null],
  ])('between nothing and nothing (%j, %j) there are none', (before, after) => {
    expect(differences({ note: before }, { note: after })).toEqual([])
  })

  test('an emptied list is told as one change', () => {
    const before = mentee({ languages: [{ code: 'so', level: 'native' }] })
    expect(differences(before, mentee({ languages: [] }))).toEqual([
      { field: 'languages', before: [{ code: 'so', level: 'native' }], after: [] },
    ])
  })
})
