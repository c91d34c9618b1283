import { describe, expect, test } from 'vitest'
import type { PlannedRow } from '../../src-main/intake/plan/decide'
import type { PlanInput } from '../../src-main/intake/plan/plan'
import type { Cell } from '../../src-main/intake/sheet'
import { mentee, officeHolding, TODAY } from '../builders'
import { planned } from './planning'

const HEADINGS: Cell[] = ['Navn', 'Født', 'Tlf.', 'E-mail', 'By']

/** Amina Warsame, born 12 April 1991, is on file with this phone and e-mail. */
const amina = mentee({ phone: '20 30 40 50', email: 'amina@example.dk' })

function rowsFor(rows: readonly Cell[][], parts: Partial<PlanInput> = {}): readonly PlannedRow[] {
  return planned([HEADINGS, ...rows], { office: officeHolding({ participants: [amina] }), ...parts }).rows
}

describe('a woman who is on file already', () => {
  test.each<[string, Cell[]]>([
    ['name and birth date', ['Amina Warsame', '12-04-1991']],
    ['name and birth date under another phone', ['Amina Warsame', '12-04-1991', '99999999']],
    ['names in the other order, in capitals', ['WARSAME AMINA', '12-04-1991']],
    ['name and phone, however written', ['Amina Warsame', null, '+45 20304050']],
    ['name and e-mail', ['Amina Warsame', null, null, 'AMINA@example.dk']],
    ['the name alone, with nothing against it', ['Amina Warsame']],
    ['birth date and phone under a new family name', ['Amina Hansen', '12-04-1991', '20304050']],
    [
      'birth date and e-mail under a new family name',
      ['Amina Hansen', '12-04-1991', null, 'amina@example.dk'],
    ],
  ])('is known again by %s', (_, cells) => {
    const [row] = rowsFor([cells])
    expect(row).toMatchObject({
      outcome: 'same',
      knownAs: { kind: 'onFile', id: 'amina', name: 'Amina Warsame' },
    })
  })

  test.each<[string, Cell[], string[]]>([
    ['born on another day', ['Amina Warsame', '13-04-1991'], ['same-name']],
    ['with another phone and no birth date', ['Amina Warsame', null, '99999999'], ['same-name']],
    ['with only her phone', ['Hodan Ali', null, '20304050'], []],
    ['with only her birth date', ['Hodan Ali', '12-04-1991'], []],
  ])('is not the one %s', (_, cells, remarks) => {
    const [row] = rowsFor([cells])
    expect([row?.outcome, row?.remarks.map(({ code }) => code)]).toEqual(['new', remarks])
  })

  test('is told what the sheet has otherwise', () => {
    const [row] = rowsFor([['Amina Warsame', '12-04-1991', '+45 20304050', 'ny@example.dk', 'odense c']])
    expect(row).toMatchObject({
      differences: [{ field: 'email', inSheet: 'ny@example.dk', known: 'amina@example.dk', covered: false }],
    })
  })

  test('is not shown where she is when she is protected', () => {
    const hidden = mentee({ phone: '20304050', protection: { since: TODAY, until: TODAY } })
    const [row] = rowsFor([['Amina Warsame', '12-04-1991', '99999999']], {
      office: officeHolding({ participants: [hidden] }),
    })
    expect(row).toMatchObject({
      differences: [{ field: 'phone', inSheet: '99999999', known: null, covered: true }],
    })
  })

  test('comes in all the same when she is said to be another', () => {
    const [row] = rowsFor([['Amina Warsame', '12-04-1991']], { addAnyway: new Set([2]) })
    expect([row?.outcome, row?.remarks.map(({ code }) => code)]).toEqual(['new', ['same-name']])
  })
})

describe('a woman twice in one sheet', () => {
  test('comes in once; the later line tells which it repeats', () => {
    const rows = rowsFor([
      ['Hodan Ali', '01-02-1990', null, null, 'Odense'],
      ['Ali, Hodan', '1/2 1990', null, null, 'Vejle'],
    ])
    expect(rows.map(({ outcome }) => outcome)).toEqual(['new', 'same'])
    expect(rows[1]).toMatchObject({
      knownAs: { kind: 'line', line: 2, name: 'Hodan Ali' },
      differences: [{ field: 'town', inSheet: '7100 Vejle', known: 'Odense', covered: false }],
    })
  })

  test('but a line that could not be brought in hides nobody', () => {
    const rows = rowsFor([
      ['Hodan Ali', 'ukendt'],
      ['Hodan Ali', '01-02-1990'],
    ])
    expect(rows.map(({ outcome }) => outcome)).toEqual(['rejected', 'new'])
  })
})
