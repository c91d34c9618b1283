import { expect, test } from 'vitest'
import { applyChanges, put, type Change } from '../../src-main/domain/change'
import type { Ledger } from '../../src-main/domain/ledger'
import { Import } from '../../src-main/domain/records/import'
import { pairLinesOf, takeBackPairs, takeInPairs } from '../../src-main/domain/rules/pair-lists'
import { INGER, match, meeting, mentee, mentor, officeHolding, recorded, TODAY } from '../builders'

const [amina, hanne, sofia] = [mentee(), mentor(), mentee({ id: 'sofia' })]
const office = officeHolding({ participants: [amina, hanne, sofia] })
const [hers, other] = [match(amina, hanne), match(sofia, hanne)]
const entry = Import.parse({
  id: 'liste',
  by: INGER,
  on: TODAY,
  fileName: 'matches.xlsx',
  rows: 2,
  rejected: 0,
  added: [],
  updated: [],
  matches: [
    { line: 2, match: hers.id },
    { line: 3, match: other.id },
  ],
  takenBack: [],
})
const { changes } = takeInPairs(entry, [
  { line: 2, match: hers },
  { line: 3, match: other },
])

function ledgerAfter(...later: readonly Change[]): Ledger {
  return recorded(recorded({ office, entries: [] }, changes), later)
}

test('a list of matches is taken back whole, or line by line', () => {
  const ledger = ledgerAfter()
  const whole = takeBackPairs(ledger, entry.id, null)
  expect(whole.result).toEqual({ taken: 2, kept: 0 })
  expect(applyChanges(ledger.office, whole.changes).matches.size).toBe(0)
  const after = applyChanges(ledger.office, takeBackPairs(ledger, entry.id, 3).changes)
  expect([...after.matches.keys()]).toEqual([hers.id])
  expect(pairLinesOf(after.imports.get(entry.id) ?? entry)).toEqual([
    { line: 2, table: 'matches', id: hers.id },
  ])
})

test('a match that was changed since, or in which the two have met, stays', () => {
  const ledger = ledgerAfter(
    put('meetings', meeting(hers, '2025-11-02')),
    put('matches', { ...other, grounds: 'Nye ord.' }),
  )
  expect(takeBackPairs(ledger, entry.id, null).result).toEqual({ taken: 0, kept: 2 })
  expect(() => takeBackPairs(ledger, entry.id, 2)).toThrow('row-in-use')
})
