import { expect, test } from 'vitest'
import { applyChanges, put, type Change } from '../../src-main/domain/change'
import type { Ledger } from '../../src-main/domain/ledger'
import { ImportId } from '../../src-main/domain/records/ids'
import { takeIn } from '../../src-main/domain/rules/intake'
import { takeBackRows } from '../../src-main/domain/rules/taking-back'
import { INGER, interview, mentee, officeHolding, recorded, TODAY } from '../builders'

const known = mentee({ id: 'known', firstName: 'Karen', arrivalYear: null })
const office = officeHolding({ participants: [known] })
const [amina, sara] = [mentee({ id: 'amina' }), mentee({ id: 'sara', firstName: 'Sara' })]
const id = ImportId.parse('liste')
const entry = {
  id,
  by: INGER,
  on: TODAY,
  fileName: 'liste.xlsx',
  rows: 4,
  rejected: 1,
  added: [
    { line: 2, woman: amina.id },
    { line: 3, woman: sara.id },
  ],
  updated: [{ line: 4, woman: known.id }],
  matches: [],
  meetings: [],
  takenBack: [],
}
const told = { ...known, arrivalYear: 2015 }
const { changes } = takeIn(office, {
  participants: [amina, sara],
  drafts: [],
  updated: [told],
  entry,
  habit: null,
})

function ledgerAfter(...later: readonly Change[]): Ledger {
  return recorded(recorded({ office, entries: [] }, changes), later)
}

test('an import is taken back whole: who came in goes, who was told more of is as before', () => {
  const ledger = ledgerAfter()
  const { changes: back, result } = takeBackRows(ledger, id, null)
  const after = applyChanges(ledger.office, back)
  expect(result).toEqual({ taken: 3, kept: 0 })
  expect([...after.participants.values()]).toEqual([known])
  expect(after.imports.get(id)?.takenBack).toEqual([2, 3, 4])
})

test('one row is taken back alone, and only once', () => {
  const ledger = ledgerAfter()
  const after = applyChanges(ledger.office, takeBackRows(ledger, id, [2]).changes)
  expect([...after.participants.keys()].toSorted()).toEqual(['known', 'sara'])
  expect(takeBackRows({ ...ledger, office: after }, id, null).result).toEqual({ taken: 2, kept: 0 })
})

test('a woman who was worked with since stays, whether she herself was changed or something points at her', () => {
  const ledger = ledgerAfter(
    put('participants', { ...sara, note: 'Vil gerne ringes op.' }),
    put('interviews', interview(amina)),
  )
  expect(takeBackRows(ledger, id, null).result).toEqual({ taken: 1, kept: 2 })
  expect(() => takeBackRows(ledger, id, [2])).toThrow('row-in-use')
  expect(() => takeBackRows(ledger, id, [3])).toThrow('row-in-use')
})

test('two rows that told of one woman are taken back together', () => {
  const twice = { ...entry, updated: [...entry.updated, { line: 5, woman: known.id }] }
  const ledger = recorded({ office, entries: [] }, [put('participants', told), put('imports', twice)])
  const after = applyChanges(ledger.office, takeBackRows(ledger, id, [4]).changes)
  expect(after.participants.get(known.id)).toEqual(known)
  expect(after.imports.get(id)?.takenBack).toEqual([4, 5])
})
