import { expect, test } from 'vitest'
import { put } from '../../src-main/domain/change'
import type { Ledger } from '../../src-main/domain/ledger'
import { Day, Instant } from '../../src-main/domain/records/calendar'
import { endOfDay, officeAsKnown } from '../../src-main/domain/rules/past'
import { mentee, mentor, officeHolding, recorded } from '../builders'

test('the office is known again as it was after each thing that was done', () => {
  const deeds = [
    [put('participants', mentee())],
    [put('participants', mentor()), put('participants', mentee({ note: 'Flyttet.' }))],
    [{ table: 'participants', id: 'amina', value: null } as const],
  ]
  const ledgers = deeds.reduce<Ledger[]>(
    (all, changes) => [...all, recorded(all.at(-1) ?? { office: officeHolding(), entries: [] }, changes)],
    [],
  )
  const last = ledgers.at(-1)
  if (last === undefined) throw new Error('nothing was done')
  for (const [at, { office }] of ledgers.entries())
    expect(officeAsKnown(last, Instant.parse(last.entries[at]?.at))).toEqual(office)
  const before = officeAsKnown(last, Instant.parse(Number(last.entries[0]?.at) - 1))
  expect(before.participants.size).toBe(0)
})

test('a day before there were instants ends at the first of them, when nothing was known yet', () => {
  expect(endOfDay(Day.parse('1900-01-01'))).toBe(0)
})
