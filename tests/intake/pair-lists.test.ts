import { describe, expect, test } from 'vitest'
import type { Office } from '../../src-main/domain/office'
import type { PairListKind } from '../../src-main/domain/records/pair-list'
import { listOf, proposePairMapping } from '../../src-main/intake/pairs/headings'
import { readMinutes } from '../../src-main/intake/pairs/minutes'
import { planPairs } from '../../src-main/intake/pairs/plan'
import type { Cell } from '../../src-main/intake/sheet'
import { INGER, match, meeting, mentee, mentor, officeHolding, TODAY } from '../builders'
import { sheet } from './sheets'

const amina = mentee({ phone: '+45 20 30 40 50' })
const sofia = mentee({ id: 'sofia', firstName: 'Sofia', lastName: 'Åkjær', email: 'sofia@example.org' })
const hanne = mentor()
const rita = mentor({ id: 'rita', firstName: 'Rita', lastName: 'Lund' })
const alsoRita = mentor({ id: 'rita-2', firstName: 'Rita', lastName: 'Lund' })
const women = { participants: [amina, sofia, hanne, rita, alsoRita] }
const pair = match(amina, hanne)

function planned(kind: PairListKind, rows: Cell[][], office: Office = officeHolding(women)) {
  const list = sheet(rows)
  let count = 0
  const newId = () => `ny-${(count += 1)}`
  const mapping = proposePairMapping(list, kind)
  return planPairs({ sheet: list, mapping, office, today: TODAY, staff: INGER, newId })
}

const outcomes = (lines: ReturnType<typeof planned>) =>
  lines.map(({ shown: { outcome, reasons } }) => reasons[0]?.code ?? outcome)

describe('a list of matches', () => {
  const HEADINGS = ['Mentor', 'Mentee', 'Startdato', 'Slutdato', 'Årsag']

  test('is known by its two columns of names', () => {
    expect(listOf(sheet([HEADINGS, ['Hanne Overgaard', 'Amina Warsame', '1-10-2025']]))).toBe('matches')
    expect(
      listOf(
        sheet([
          ['Mentor', 'Mentee', 'Dato'],
          ['Hanne Overgaard', 'Amina Warsame', '1-10-2025'],
        ]),
      ),
    ).toBe('meetings')
    expect(
      listOf(
        sheet([
          ['Navn', 'Mentor', 'Mentee'],
          ['Hanne', 'x', ''],
        ]),
      ),
    ).toBe('women')
  })

  test('puts matches on file as it tells them, without an evaluation', () => {
    const [first, second] = planned('matches', [
      HEADINGS,
      ['Overgaard, Hanne', '20304050', '03-02-2024', '1.9.2024', 'Målet nået'],
      ['Hanne Overgaard', 'sofia@example.org', '5/9/2025', null, null],
    ])
    expect(first?.brought).toMatchObject({
      line: 2,
      match: {
        menteeId: 'amina',
        mentorId: 'hanne',
        confirmedOn: '2024-02-03',
        evaluations: null,
        takenOverOn: TODAY,
        closure: { on: '2024-09-01', kind: 'planned', reasons: [{ reason: 'goalReached' }], words: '' },
      },
    })
    expect(second?.brought).toMatchObject({ match: { menteeId: 'sofia', closure: null } })
  })

  test('keeps a reason it does not know in its own words', () => {
    const [line] = planned('matches', [
      HEADINGS,
      ['Hanne Overgaard', 'Amina Warsame', '1-1-2024', '1-2-2024', 'Katten døde'],
    ])
    expect(line?.shown.remarks).toMatchObject([{ code: 'reason-in-words', value: 'Katten døde' }])
    expect(line?.brought).toMatchObject({
      match: { closure: { kind: 'early', reasons: [{ reason: 'other' }], words: 'Katten døde' } },
    })
  })

  test.each([
    ['a woman who is not on file', ['Hanne Overgaard', 'Nina Ukendt', '1-1-2024'], 'woman-unknown'],
    ['no name', ['Hanne Overgaard', null, '1-1-2024'], 'woman-missing'],
    ['a name that two have', ['Rita Lund', 'Amina Warsame', '1-1-2024'], 'woman-several'],
    ['a woman without that role', ['Amina Warsame', 'Sofia Åkjær', '1-1-2024'], 'role-missing'],
    ['no day', ['Hanne Overgaard', 'Amina Warsame', null], 'day-missing'],
    ['a day that is none', ['Hanne Overgaard', 'Amina Warsame', 'i foråret'], 'date-unreadable'],
    ['a day to come', ['Hanne Overgaard', 'Amina Warsame', '1-1-2027'], 'date-in-future'],
    ['an end before the start', ['Hanne Overgaard', 'Amina Warsame', '1-3-2024', '1-2-2024'], 'date-order'],
    [
      'a number that is no reason to be kept',
      ['Hanne Overgaard', 'Amina Warsame', '1-3-2024', '1-4-2024', '010180-1234'],
      'too-long',
    ],
  ] as const)('gives back a line with %s', (_what, cells, code) => {
    expect(outcomes(planned('matches', [HEADINGS, [...cells]]))).toEqual([code])
  })

  test('knows a match again, and refuses a second mentor in the same days, on file or in the list', () => {
    const office = officeHolding({ ...women, matches: [pair] })
    const rows = [
      ['Hanne Overgaard', 'Amina Warsame', '1-10-2025'],
      ['rita', 'Amina Warsame', '1-11-2025'],
      ['rita', 'Sofia Åkjær', '1-1-2024', '1-6-2024'],
      ['Hanne Overgaard', 'Sofia Åkjær', '1-5-2024', '1-7-2024'],
      ['Hanne Overgaard', 'Sofia Åkjær', '1-6-2024', '1-7-2024'],
    ]
    expect(outcomes(planned('matches', [HEADINGS, ...rows], office))).toEqual([
      'same',
      'already-matched',
      'new',
      'already-matched',
      'new',
    ])
  })
})

describe('a list of meetings', () => {
  const HEADINGS = ['Mentor', 'Mentee', 'Dato', 'Timer', 'Hvordan', 'Emner']
  const office = officeHolding({ ...women, matches: [pair], meetings: [meeting(pair, '2025-11-02')] })

  test('puts a meeting with the match of that day, and keeps in words what it does not understand', () => {
    const [line] = planned(
      'meetings',
      [HEADINGS, ['Hanne Overgaard', 'Amina Warsame', '3-11-2025', 1.5, 'telefon', 'jobsøgning, strik']],
      office,
    )
    expect(line?.brought).toMatchObject({
      meeting: { matchId: pair.id, heldOn: '2025-11-03', minutes: 90, way: 'phone' },
    })
    expect(line?.shown.remarks.map(({ code, field }) => [code, field])).toContainEqual([
      'kept-in-words',
      'topics',
    ])
  })

  test('knows a meeting again, and gives back what has no match that day or no likely length', () => {
    const rows: Cell[][] = [
      ['Hanne Overgaard', 'Amina Warsame', '2-11-2025', 1],
      ['Hanne Overgaard', 'Amina Warsame', '3-11-2025', 1],
      ['Hanne Overgaard', 'Amina Warsame', '3-11-2025', 1],
      ['Hanne Overgaard', 'Amina Warsame', '1-9-2025', 1],
      ['Hanne Overgaard', 'Amina Warsame', '4-11-2025', 200],
    ]
    expect(outcomes(planned('meetings', [HEADINGS, ...rows], office))).toEqual([
      'same',
      'new',
      'same',
      'no-match',
      'minutes-unreadable',
    ])
  })

  test.each([
    ['90', 'Varighed', 90],
    ['90 min', 'Varighed', 90],
    ['1,5 time', 'Varighed', 90],
    ['1½ t', 'Varighed', 90],
    ['½ time', 'Varighed', 30],
    ['1:30', 'Varighed', 90],
    ['2', 'Varighed', 120],
    ['12', 'Antal timer', 720],
    ['en time', 'Varighed', null],
  ] as const)('%s under %s is %s minutes', (text, heading, minutes) => {
    expect(readMinutes(text, heading)).toBe(minutes)
  })
})
