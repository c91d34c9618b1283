import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyChanges, put, remove, type Change } from '../../src-main/domain/change'
import type { Ledger } from '../../src-main/domain/ledger'
import { emptyOffice } from '../../src-main/domain/office'
import { StaffId } from '../../src-main/domain/records/ids'
import { Draft, type Staff } from '../../src-main/domain/records/office-papers'
import { nextRedo, nextUndo, redo, redoing, undo, undoing } from '../../src-main/domain/rules/undo'
import { INGER, interview, mentee, mentor, officeHolding, recorded, TODAY } from '../builders'

const KIRSTEN = StaffId.parse('kirsten')
const amina = mentee()
const start: Ledger = { office: officeHolding(), entries: [] }

function undone(ledger: Ledger, by = INGER): Ledger {
  const { changes, result } = undo(ledger, by)
  return recorded(ledger, changes, { by, why: undoing(result.undone) })
}

function redone(ledger: Ledger, by = INGER): Ledger {
  const { changes, result } = redo(ledger, by)
  return recorded(ledger, changes, { by, why: redoing(result.redone) })
}

const enrolled = recorded(start, [put('participants', amina)], { why: 'enrolParticipant' })

describe('undo', () => {
  test('an office in which nothing was done has nothing to undo or redo', () => {
    expect(() => undo(start, INGER)).toThrow(expect.objectContaining({ code: 'nothing-to-undo' }))
    expect(() => redo(start, INGER)).toThrow(expect.objectContaining({ code: 'nothing-to-redo' }))
  })

  test('takes back the newest entry and says which', () => {
    const { changes, result } = undo(enrolled, INGER)
    expect(changes).toEqual([remove('participants', amina.id)])
    expect(result.undone.why).toBe('enrolParticipant')
  })

  test('takes back one entry after the other, never its own undoing', () => {
    const corrected = recorded(enrolled, [put('participants', { ...amina, phone: '00 00 12 34' })])
    expect(undone(undone(corrected)).office).toEqual(start.office)
    expect(() => undo(undone(undone(corrected)), INGER)).toThrow('nothing-to-undo')
  })

  test('cannot take back the founding of the office', () => {
    const changes = [...start.office.division.values()].map((division) => put('division', division))
    const founded = recorded({ office: emptyOffice(), entries: [] }, [...changes, put('participants', amina)])
    expect(nextUndo(founded, INGER)).toBeNull()
  })

  const [inger] = start.office.staff.values()
  const draft = Draft.parse({
    id: 'draft',
    form: 'enquiry',
    participantId: null,
    role: null,
    by: INGER,
    savedOn: TODAY,
    fields: {},
  })

  test.each([
    ['a half-written form', put('drafts', draft)],
    ['who works here', put('staff', { ...inger, leftOn: TODAY } as Staff)],
  ])('passes over %s, which does not end what can be redone either', (_what, change) => {
    expect(nextUndo(recorded(enrolled, [change]), INGER)?.seq).toBe(1)
    expect(nextRedo(recorded(undone(enrolled), [change]), INGER)?.seq).toBe(1)
  })

  test('passes over what changed nothing', () => {
    expect(nextUndo(recorded(enrolled, []), INGER)?.seq).toBe(1)
  })

  test('leaves alone what a colleague did', () => {
    const hers = recorded(enrolled, [put('participants', mentor())], { by: KIRSTEN })
    expect(nextUndo(hers, INGER)?.seq).toBe(1)
    expect(undone(hers).office.participants.has('hanne')).toBe(true)
  })

  test('refuses when a colleague has changed the record since, and says who', () => {
    const hers = recorded(enrolled, [put('participants', { ...amina, note: 'Ringer fredag.' })], {
      by: KIRSTEN,
    })
    expect(() => undo(hers, INGER)).toThrow(
      expect.objectContaining({
        code: 'changed-since',
        details: { table: 'participants', id: 'amina', by: 'kirsten' },
      }),
    )
    expect(undone(undone(hers, KIRSTEN)).office).toEqual(start.office)
  })
})

describe('a woman of whom somebody has written since', () => {
  const talk = interview(amina)
  const heard = recorded(enrolled, [put('interviews', talk)], { by: KIRSTEN })
  const builtOn = expect.objectContaining({
    code: 'built-on-since',
    details: { table: 'participants', id: 'amina' },
  })

  test('stays, until that too is undone', () => {
    expect(() => undo(heard, INGER)).toThrow(builtOn)
    expect(undone(undone(heard, KIRSTEN)).office).toEqual(start.office)
  })

  test('goes with all that was written in the same entry', () => {
    const both = recorded(start, [put('participants', amina), put('interviews', talk)])
    expect(undone(both).office).toEqual(start.office)
  })

  test('does not go anew by redoing either', () => {
    const gone = recorded(enrolled, [remove('participants', amina.id)], { why: 'mergeWomen' })
    const back = recorded(undone(gone), [put('interviews', talk)], { by: KIRSTEN })
    expect(() => redo(back, INGER)).toThrow(builtOn)
  })
})

describe('redo', () => {
  test('does again what was undone', () => {
    expect(redone(undone(enrolled)).office).toEqual(enrolled.office)
    expect(nextRedo(undone(enrolled), INGER)?.seq).toBe(1)
  })

  test('is over once she has done something new', () => {
    const other = recorded(undone(enrolled), [put('participants', mentor())])
    expect(() => redo(other, INGER)).toThrow('nothing-to-redo')
  })

  test('refuses when a colleague has put something else in its place', () => {
    const taken = recorded(undone(enrolled), [put('participants', { ...amina, note: 'Ny' })], { by: KIRSTEN })
    expect(() => redo(taken, INGER)).toThrow('changed-since')
  })
})

describe('any 300 actions of two colleagues', () => {
  const people = ['anna', 'bente', 'clara', 'ditte', 'emine'].map((id) => mentee({ id }))
  const change = fc
    .record({ woman: fc.constantFrom(...people), note: fc.option(fc.string({ maxLength: 3 })) })
    .map(({ woman, note }): Change =>
      note === null ? remove('participants', woman.id) : put('participants', { ...woman, note }),
    )
  const action = fc.record({
    by: fc.constantFrom(INGER, KIRSTEN),
    changes: fc.array(change, { minLength: 1, maxLength: 4 }),
  })
  const actions = fc.array(action, { minLength: 300, maxLength: 300 })

  test('undone from the last to the first give the office at the start; redone, the office at the end', () => {
    fc.assert(
      fc.property(actions, (done) => {
        const end = done.reduce((ledger, { by, changes }) => recorded(ledger, changes, { by }), start)
        const back = done.toReversed().reduce((ledger, { by }) => undone(ledger, by), end)
        expect(back.office).toEqual(start.office)
        const again = done.reduce((ledger, { by }) => redone(ledger, by), back)
        expect(again.office).toEqual(end.office)
      }),
      { numRuns: 10 },
    )
  }, 30_000)

  const step = fc.oneof(
    { weight: 3, arbitrary: action.map(({ changes }) => changes) },
    { weight: 2, arbitrary: fc.constantFrom('undo' as const, 'redo' as const) },
  )

  test('with undo and redo in between behave like a row of states one walks along', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
        let ledger = start
        let states = [start.office]
        let at = 0
        for (const move of steps) {
          if (move === 'undo') {
            if (at === 0) continue
            ledger = undone(ledger)
            at -= 1
          } else if (move === 'redo') {
            if (at === states.length - 1) continue
            ledger = redone(ledger)
            at += 1
          } else {
            ledger = recorded(ledger, move)
            states = [...states.slice(0, at + 1), applyChanges(states[at] ?? start.office, move)]
            at += 1
          }
          expect(ledger.office).toEqual(states[at])
        }
      }),
      { numRuns: 30 },
    )
  }, 30_000)
})
