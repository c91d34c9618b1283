import { expect, test } from 'vitest'
import { applyChanges, put } from '../../src-main/domain/change'
import { NO_OWN_WORDS } from '../../src-main/domain/records/own-words'
import type { Column } from '../../src-main/domain/records/register'
import { proposeMapping } from '../../src-main/intake/mapping/propose'
import { pasted } from '../../src-main/intake/plan/paste'
import { surroundings } from '../../src-main/intake/plan/plan'
import { readCells } from '../../src-main/intake/reading/read-sheet'
import { mentee, mentor, officeHolding, TODAY } from '../builders'

const shoe = { code: 'shoe', name: 'Sko', kind: 'number' as const, choices: [] }
const office = applyChanges(officeHolding(), [put('ownWords', { ...NO_OWN_WORDS, fields: [shoe] })])
const amina = mentee()
const hanne = mentor({
  phone: '11 22 33 44',
  protection: { since: TODAY, until: '2027-01-01' },
})

function paste(columns: readonly Column[], text: string) {
  const rows = readCells(text)
  const sheet = { format: 'csv', name: null, names: [], epoch: 1900, rows } as const
  const mapping = proposeMapping(sheet, null)
  const around = surroundings({ sheet, mapping, office, today: TODAY })
  return pasted({ women: [amina, hanne], columns, rows, around })
}

test('Cells change what they tell otherwise, and nothing else of her', () => {
  const { changed, cells } = paste(['danish', 'own:shoe', 'town'], 'B2\t38,5\t8000 Aarhus C\nmodersmål')
  expect(changed).toEqual([
    {
      ...amina,
      danish: 'b2',
      own: { shoe: 38.5 },
      address: { ...amina.address, postcode: '8000', town: 'Aarhus C' },
    },
  ])
  expect(cells.map(({ column, was, refusal }) => [column, was, refusal])).toEqual([
    ['danish', 'b1', null],
    ['own:shoe', null, null],
    ['town', expect.anything(), null],
  ])
})

test('What cannot be pasted is refused cell by cell, and what is protected is not told', () => {
  const { changed, cells, beyond } = paste(
    ['name', 'phone', 'standings'],
    'Amina Warsame\t=A1\t\nAnna Ander\t99 88 77 66\taktiv\nEn\ttil\t',
  )
  expect(changed).toEqual([])
  expect(beyond).toBe(1)
  expect(cells.map(({ column, refusal }) => [column, refusal])).toEqual([
    ['phone', 'formula'],
    ['name', 'other-name'],
    ['phone', 'protected'],
    ['standings', 'not-here'],
  ])
  expect(JSON.stringify(cells)).not.toContain('11 22 33 44')
})

test('One row alone goes onto every woman', () => {
  expect(paste(['education'], 'gymnasium').changed.map(({ education }) => education)).toEqual([2, 2])
})

test('Languages change by their names; how well she speaks those she is known for stays', () => {
  const [before] = amina.languages
  const { changed, cells } = paste(['languages'], 'somali og lidt tysk\narabisk')
  expect(before).toMatchObject({ code: 'so' })
  expect(changed[0]?.languages).toEqual([before, { code: 'de', level: 'some' }])
  expect(cells[0]).toMatchObject({ field: 'languages', becomes: 'de, so', refusal: null })
})
