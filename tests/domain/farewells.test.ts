import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Ledger } from '../../src-main/domain/ledger'
import { namelessLedger } from '../../src-main/domain/nameless/nameless-ledger'
import type { Office } from '../../src-main/domain/office'
import { Farewell } from '../../src-main/domain/records/farewell'
import { Instant } from '../../src-main/domain/records/calendar'
import { Closure } from '../../src-main/domain/records/match'
import { dueForFarewell, refuseNameless, sayFarewell } from '../../src-main/domain/rules/farewells'
import { mergeWomen } from '../../src-main/domain/rules/merging'
import { officeAsKnown } from '../../src-main/domain/rules/past'
import { nextUndo } from '../../src-main/domain/rules/undo'
import { put, remove } from '../../src-main/domain/change'
import {
  day,
  INGER,
  match,
  meeting,
  mentee,
  mentor,
  officeHolding,
  ready,
  recorded,
  spell,
} from '../builders'
import { amina, decided, drawn, hanne, pair, rita } from './random-deeds'

const HOW = { on: day('2031-06-01'), by: INGER, reason: 'timeIsUp' } as const

describe('a farewell', () => {
  const gone = mentee({
    roles: [spell('mentee', { left: { on: day('2026-05-31'), words: 'Hun flytter til Malmö.' } })],
  })
  const closure = Closure.parse({
    on: '2026-05-01',
    kind: 'planned',
    reasons: [{ reason: 'goalReached', side: 'both' }],
    words: '',
  })
  const over = match(gone, hanne, { closure })

  test('is due when she has been gone as long as the division keeps a record, the longest gone first', () => {
    const longGone = mentor({
      id: 'karen',
      roles: [spell('mentor', { signedUpOn: day('2019-01-01'), left: { on: day('2020-01-01'), words: '' } })],
    })
    const office = officeHolding({ participants: [gone, hanne, longGone], matches: [over] })
    expect(dueForFarewell(office, day('2031-05-30')).map(({ id }) => id)).toEqual(['karen'])
    expect(dueForFarewell(office, day('2031-05-31'))).toEqual([
      { id: 'karen', goneOn: '2020-01-01', dueOn: '2025-01-01' },
      { id: gone.id, goneOn: '2026-05-31', dueOn: '2031-05-31' },
    ])
  })

  test('is not said to a woman who is still here, or in a match, or has had it', () => {
    const here = officeHolding({ participants: [mentee(), hanne] })
    expect(() => sayFarewell(here, [gone.id], HOW)).toThrow('still-here')
    const running = officeHolding({ participants: [gone, hanne], matches: [match(gone, hanne)] })
    expect(() => sayFarewell(running, [gone.id], HOW)).toThrow('still-here')
    const office = officeHolding({ participants: [gone, hanne], matches: [over] })
    const said = recorded({ office, entries: [] }, sayFarewell(office, [gone.id], HOW).changes)
    expect(() => sayFarewell(said.office, [gone.id], HOW)).toThrow('nameless')
    expect(dueForFarewell(said.office, HOW.on)).toEqual([])
  })

  test('ends what can be undone, and nothing more is written about her', () => {
    const office = officeHolding({ participants: [gone, hanne], matches: [over] })
    const talked = recorded({ office, entries: [] }, [put('meetings', meeting(over, day('2026-02-01')))])
    expect(nextUndo(talked, INGER)).not.toBeNull()
    const said = recorded(talked, sayFarewell(office, [gone.id], HOW).changes)
    expect(nextUndo(said, INGER)).toBeNull()
    expect(() => refuseNameless(said.office, [put('participants', gone)])).toThrow('nameless')
    expect(() => refuseNameless(said.office, [put('matches', match(gone, rita))])).toThrow('nameless')
    refuseNameless(said.office, [put('participants', hanne), put('matches', { ...over, mentorId: rita.id })])
  })
})

test('of a record that was made one with hers nothing is left in the history either', () => {
  const twice = mentee({ id: 'amina-2', firstName: 'Aamina', phone: '20 11 22 33' })
  const gone = mentee({ roles: [spell('mentee', { left: { on: day('2026-02-01'), words: '' } })] })
  const merge = { keep: gone.id, drop: twice.id, take: [], leftOver: '', today: day('2026-01-01') }
  const start = { office: officeHolding({ participants: [gone, twice, hanne] }), entries: [] }
  const changed = recorded(start, [put('participants', { ...twice, note: 'Ringede igen.' })])
  const merged = recorded(changed, mergeWomen(changed.office, merge).changes, { why: 'mergeWomen' })
  const left = recorded(merged, [put('participants', gone)])
  const said = recorded(left, sayFarewell(left.office, [gone.id], HOW).changes)
  expect(JSON.stringify(namelessLedger(said).entries)).not.toMatch(/Aamina|20 11 22 33|Ringede/)
  expect(() => refuseNameless(said.office, [remove('participants', gone.id)])).toThrow('nameless')
})

test('the past is as nameless as the present: going back in time and forgetting come to the same', () => {
  const start: Ledger = {
    office: officeHolding(ready(amina), ready(hanne), ready(rita), { matches: [pair] }),
    entries: [],
  }
  fc.assert(
    fc.property(
      fc.array(drawn, { minLength: 40, maxLength: 80 }),
      fc.nat(79),
      fc.subarray([amina.id, hanne.id, rita.id]),
      (deeds, moment, women) => {
        const ledger = deeds.reduce<Ledger>((now, deed) => recorded(now, decided(now.office, deed)), start)
        const at = Instant.parse(ledger.entries[moment % ledger.entries.length]?.at)
        const farewells = new Map(women.map((id) => [id, Farewell.parse({ id, ...HOW })]))
        const saidTo = (office: Office): Office => ({ ...office, farewells })
        const forgotten = namelessLedger({ ...ledger, office: saidTo(ledger.office) })
        const then = { office: saidTo(officeAsKnown(ledger, at)), entries: [] }
        expect(officeAsKnown(forgotten, at)).toEqual(namelessLedger(then).office)
        for (const id of women) expect(JSON.stringify(wordsOf(forgotten, id))).not.toMatch(/ord -?\d/)
      },
    ),
    { numRuns: 20 },
  )
})

/** Every version of every record of hers and of her matches. */
function wordsOf({ office, entries }: Ledger, id: string): unknown[] {
  const hers = (value: unknown) =>
    [id, pair.id].some((one) => JSON.stringify(value ?? '').includes(`"${one}"`))
  const isPair = id === pair.menteeId || id === pair.mentorId
  const past = entries.flatMap(({ ops }) =>
    ops.flatMap(({ table, before, after }) => (table === 'events' ? [] : [before, after])),
  )
  const now = Object.entries(office).flatMap(([table, records]) =>
    table === 'events' ? [] : [...records.values()],
  )
  return [...now, ...past].filter((value) => isPair && hers(value))
}
