import { NO_OWN_LISTS } from '../../src-main/domain/taxonomies'
import { describe, expect, test } from 'vitest'
import { applyChanges } from '../../src-main/domain/change'
import { takeIn } from '../../src-main/domain/rules/intake'
import { habitOf, withHabit } from '../../src-main/intake/mapping/habit'
import { proposeMapping } from '../../src-main/intake/mapping/propose'
import { incomingOf } from '../../src-main/intake/plan/outcome'
import type { PlanInput } from '../../src-main/intake/plan/plan'
import { unknownWords } from '../../src-main/intake/plan/unknown'
import type { Cell } from '../../src-main/intake/sheet'
import { day, INGER, mentee, officeHolding, TODAY } from '../builders'
import { planned, planInput } from './planning'
import { sheet } from './sheets'

const HEADINGS: Cell[] = ['Navn', 'Født', 'Tlf.', 'By', 'Ankomst', 'Nøgle']
const amina = mentee({ phone: '20 30 40 50', arrivalYear: null })
const office = officeHolding({ participants: [amina] })
const ROW: Cell[] = ['Amina Warsame', '12-04-1991', '99 99 99 99', null, '2015', null]

function after(rows: readonly Cell[][], parts: Partial<PlanInput> = {}) {
  const plan = planned([HEADINGS, ...rows], { office, ...parts })
  const by = { office, staff: INGER, today: TODAY, newId: () => 'liste', fileName: 'liste.ods' }
  const incoming = { ...incomingOf(plan, by), habit: null }
  return { incoming, office: applyChanges(office, takeIn(office, incoming).changes), plan }
}

describe('a list that tells more of a woman on file', () => {
  test('changes nothing of her until somebody says so', () => {
    const { incoming, office: now } = after([ROW])
    expect(incoming.updated).toEqual([])
    expect(now.participants.get('amina')).toEqual(amina)
  })

  test('fills in what nobody knew, and leaves what somebody did', () => {
    const { incoming, office: now } = after([ROW], { take: { blanks: true, byLine: new Map() } })
    expect(now.participants.get('amina')).toEqual({ ...amina, arrivalYear: 2015 })
    expect(incoming.entry).toMatchObject({ rows: 1, updated: [{ line: 2, woman: 'amina' }], added: [] })
  })

  test('counts in the fields she chose, and in no other', () => {
    const take = { blanks: true, byLine: new Map([[2, ['phone' as const]]]) }
    expect(after([ROW], { take }).office.participants.get('amina')).toEqual({
      ...amina,
      phone: '99 99 99 99',
    })
  })

  test('never fills in over what is protected', () => {
    const hidden = mentee({ ...amina, protection: { since: TODAY, until: TODAY } })
    const plan = planned([HEADINGS, ROW], {
      office: officeHolding({ participants: [hidden] }),
      take: { blanks: true, byLine: new Map() },
    })
    expect(plan.rows).toMatchObject([{ taken: ['arrivalYear'] }])
  })

  test('two lines about her add up', () => {
    const take = { blanks: true, byLine: new Map([[3, ['phone' as const]]]) }
    const again: Cell[] = ['Amina Warsame', '12-04-1991', '88 88 88 88', null, null, null]
    expect(after([ROW, again], { take }).office.participants.get('amina')).toEqual({
      ...amina,
      arrivalYear: 2015,
      phone: '88 88 88 88',
    })
  })

  test.each([
    ['by the key of her record, under any name', ['Hodan Ali', null, null, null, null, 'amina'], 'all'],
    [
      'by her phone alone, when that was said',
      ['Hodan Ali', null, '+45 20304050', null, null, null],
      'phone',
    ],
  ] as const)('knows her %s', (_, cells, knownBy) => {
    const plan = planned([HEADINGS, [...cells]], { office }, { knownBy })
    expect(plan.rows).toMatchObject([{ outcome: 'same', knownAs: { id: 'amina' } }])
  })

  test('a number that two share says nothing', () => {
    const two = officeHolding({
      participants: [amina, mentee({ id: 'sara', firstName: 'Sara', phone: '20304050' })],
    })
    const plan = planned([HEADINGS, ['Hodan Ali', null, '20304050']], { office: two }, { knownBy: 'phone' })
    expect(plan.rows).toMatchObject([{ outcome: 'new' }])
  })
})

describe('words that no list of ours has', () => {
  const LIST: Cell[][] = [
    ['Navn', 'By', 'Rolle', 'Interesser'],
    ['Åse', 'Århus C', 'mentee', 'strik, guitarspil'],
    ['Berit', 'Smallville', 'følgeven', 'Guitarspil'],
    ['Inger', 'odense c', 'mentor', 'opera'],
  ]

  test('are told once each, with what they are likest to', () => {
    const plan = planned(LIST)
    const told = unknownWords(plan, { language: 'da', lists: NO_OWN_LISTS }).map(({ field, word, rows }) => [
      field,
      word,
      rows,
    ])
    expect(told).toContainEqual(['interests', 'guitarspil', 2])
    expect(told).toContainEqual(['role', 'følgeven', 1])
    expect(told).toContainEqual(['town', 'Smallville', 1])
    expect(told.map(([, word]) => word)).not.toContain('Århus C')
  })

  test('are read as she says they are', () => {
    const plan = planned(
      LIST,
      {},
      {
        meanings: [
          { field: 'interests', word: 'Guitarspil', readAs: 'at spille musik, koncerter' },
          { field: 'role', word: 'følgeven', readAs: 'mentor' },
          { field: 'town', word: 'smallville', readAs: '5000 Odense C' },
        ],
      },
    )
    expect(
      unknownWords(plan, { language: 'da', lists: NO_OWN_LISTS }).filter(
        ({ field }) => field !== 'interests',
      ),
    ).toEqual([])
    expect(plan.rows).toMatchObject([
      {
        outcome: 'new',
        woman: { address: { postcode: '8000', town: 'Århus C' } },
        prepared: { interests: ['knitting', 'playing-music', 'concerts'] },
      },
      { outcome: 'new', woman: { address: { postcode: '5000' }, roles: [{ role: 'mentor' }] } },
      { outcome: 'new', woman: { address: { town: 'odense c' } } },
    ])
  })

  test('and columns are remembered for the next list of that shape, without anybody in it', () => {
    const { sheet: list, mapping } = planInput(
      LIST,
      {},
      {
        meanings: [{ field: 'role', word: 'følgeven', readAs: 'mentor' }],
      },
    )
    const corrected = { ...mapping, columns: mapping.columns.with(1, null), signedUpOn: day('2020-01-01') }
    const habit = habitOf(list, corrected, TODAY)
    expect(JSON.stringify(habit)).not.toMatch(/Åse|Århus|Navn/)
    const next = sheet([LIST[0] ?? [], ['Sara', 'Vejle', 'mentee', null]])
    expect(habitOf(next, proposeMapping(next), TODAY)?.id).toBe(habit?.id)
    expect(withHabit(proposeMapping(next), habit ?? undefined)).toMatchObject({
      columns: corrected.columns,
      meanings: corrected.meanings,
      signedUpOn: null,
    })
    const other = sheet([
      ['Navn', 'By', 'Rolle'],
      ['Sara', 'Vejle', 'mentee'],
    ])
    expect(habitOf(other, proposeMapping(other), TODAY)?.id).not.toBe(habit?.id)
  })
})
