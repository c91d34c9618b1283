import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Change } from '../../src-main/domain/change'
import type { Ledger } from '../../src-main/domain/ledger'
import type { Office } from '../../src-main/domain/office'
import { standings } from '../../src-main/domain/rules/standing'
import { undo, undoing } from '../../src-main/domain/rules/undo'
import { INGER, officeHolding, ready, recorded, TODAY } from '../builders'
import { amina, decided, drawn, hanne, pair, rita, type Drawn } from './random-deeds'

const start: Ledger = {
  office: officeHolding(ready(amina), ready(hanne), ready(rita), { matches: [pair] }),
  entries: [],
}

test('any thousand deeds, undone one after the other, leave the office as it was', () => {
  fc.assert(
    fc.property(fc.array(drawn, { minLength: 1000, maxLength: 1000 }), (deeds) => {
      let { office } = start
      const decisions: { changes: readonly Change[]; before: Office }[] = []
      for (const deed of deeds) {
        const changes = decided(office, deed)
        if (changes.length === 0) continue
        decisions.push({ changes, before: office })
        office = recorded({ office, entries: [] }, changes).office
      }
      expect(decisions.length).toBeGreaterThan(100)
      for (const { changes, before } of decisions.toReversed()) {
        const ledger = recorded({ office: before, entries: [] }, changes)
        expect(ledger.office).toEqual(office)
        const { changes: back, result } = undo(ledger, INGER)
        office = recorded(ledger, back, { why: undoing(result.undone) }).office
      }
      expect(office).toEqual(start.office)
    }),
    { numRuns: 2 },
  )
})

test('where the women stand does not depend on the order in which it was entered', () => {
  // Writing one record twice is a correction, as are the last five kinds, and of two corrections the later one counts.
  const independent = drawn.filter(({ kind }) => kind < 20 && ![3, 4, 5, 6].includes(kind))
  const one = fc.uniqueArray(independent, {
    maxLength: 12,
    selector: ({ kind, nth }) => (kind === 0 ? '0' : `${kind} ${nth}`),
  })
  const after = (deeds: readonly Drawn[]) =>
    deeds.reduce(
      (office, deed) => recorded({ office, entries: [] }, decided(office, deed)).office,
      start.office,
    )
  fc.assert(
    fc.property(one, (deeds) => {
      expect(standings(after(deeds.toReversed()), TODAY)).toEqual(standings(after(deeds), TODAY))
    }),
  )
})
