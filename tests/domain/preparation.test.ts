import { describe, expect, test } from 'vitest'
import { applyChanges, put } from '../../src-main/domain/change'
import type { Office } from '../../src-main/domain/office'
import { Approval, DEFAULT_PREPARATION, PreparationNote } from '../../src-main/domain/records/preparation'
import { Staff } from '../../src-main/domain/records/office-papers'
import { StaffId } from '../../src-main/domain/records/ids'
import { confirmMatch } from '../../src-main/domain/rules/matches'
import {
  decideApproval,
  notePreparation,
  preparationBy,
  secondApproval,
} from '../../src-main/domain/rules/preparation'
import { standingOf } from '../../src-main/domain/rules/standing'
import { day, INGER, match, mentee, mentor, officeHolding, ready, TODAY } from '../builders'

const hanne = mentor()
const amina = mentee()
const LONE = StaffId.parse('lone')
const lone = Staff.parse({ id: LONE, name: 'Lone', initials: 'LO', addedOn: '2024-01-01', leftOn: null })

/** An office where a mentor must have shown a record check within the year and be approved by two. */
function strictOffice(): Office {
  const steps = DEFAULT_PREPARATION.steps.map((step) =>
    step.code === 'record-check' || step.code === 'approval'
      ? {
          ...step,
          roles: ['mentor' as const],
          needed: true,
          validMonths: step.code === 'approval' ? null : 12,
        }
      : step,
  )
  return officeHolding(ready(amina), ready(hanne), {
    staff: [lone],
    preparationPlans: [{ id: 'preparation', steps, secondApproval: ['mentor'] }],
  })
}

function check(on: string, result: 'fine' | 'doubt' = 'fine'): PreparationNote {
  return PreparationNote.parse({
    id: `check-${on}`,
    participantId: hanne.id,
    step: 'record-check',
    on,
    by: INGER,
    result,
    hours: null,
    edition: null,
  })
}

const yes = Approval.parse({
  id: 'yes',
  participantId: hanne.id,
  role: 'mentor',
  on: '2026-03-01',
  by: INGER,
  accepted: true,
  words: '',
  second: null,
})

function stateOf(office: Office, code: string, on = TODAY) {
  return preparationBy(office, on)(hanne.id, 'mentor').find(({ step }) => step.code === code)?.state
}

const holding = (office: Office, ...notes: PreparationNote[]) =>
  applyChanges(
    office,
    notes.map((note) => put('preparationNotes', note)),
  )

describe('what stands in the way of a match', () => {
  test('is nothing, until the division says what it needs', () => {
    const office = officeHolding(ready(amina), ready(hanne))
    expect(standingOf(office, hanne.id, 'mentor', TODAY)).toMatchObject({ lacks: [], available: true })
  })

  test('is each needed step that she lacks, and goes with the last of them', () => {
    const bare = strictOffice()
    expect(standingOf(bare, hanne.id, 'mentor', TODAY)).toMatchObject({
      lacks: ['record-check', 'approval'],
      available: false,
    })
    expect(() => confirmMatch(bare, match(amina, hanne, { confirmedOn: TODAY }))).toThrow('not-prepared')
    const seconded = secondApproval(applyChanges(bare, [put('approvals', yes)]), yes.id, {
      on: TODAY,
      by: LONE,
    })
    const whole = holding(applyChanges(bare, seconded.changes), check('2026-01-10'))
    expect(standingOf(whole, hanne.id, 'mentor', TODAY)).toMatchObject({ lacks: [], available: true })
    expect(() => confirmMatch(whole, match(amina, hanne, { confirmedOn: TODAY }))).not.toThrow()
  })
})

describe('a record check', () => {
  test.each([
    ['2025-03-14', 'lapsed'],
    ['2025-03-15', 'lapsing'],
    ['2025-04-14', 'lapsing'],
    ['2025-04-15', 'inOrder'],
    ['2026-03-15', 'inOrder'],
    ['2026-03-16', 'missing'],
  ])('seen on %s is %s today', (on, state) => {
    expect(stateOf(holding(strictOffice(), check(on)), 'record-check')).toBe(state)
  })

  test('is in order only when the newest one was', () => {
    const office = holding(strictOffice(), check('2025-12-01'), check('2026-02-01', 'doubt'))
    expect(stateOf(office, 'record-check')).toBe('doubt')
    expect(stateOf(office, 'record-check', day('2026-01-01'))).toBe('inOrder')
  })

  test('has no room for the certificate itself', () => {
    expect(PreparationNote.safeParse({ ...check('2026-01-10'), words: 'Dom fra 2019' }).success).toBe(false)
  })
})

describe('an approval', () => {
  test('waits for another colleague, never the same one, and is given once', () => {
    const office = applyChanges(strictOffice(), decideApproval(strictOffice(), yes).changes)
    expect(stateOf(office, 'approval')).toBe('waiting')
    expect(() => secondApproval(office, yes.id, { on: TODAY, by: INGER })).toThrow('same-colleague')
    const seconded = applyChanges(office, secondApproval(office, yes.id, { on: TODAY, by: LONE }).changes)
    expect(stateOf(seconded, 'approval')).toBe('inOrder')
    expect(() => secondApproval(seconded, yes.id, { on: TODAY, by: LONE })).toThrow('already-answered')
  })

  test('is decided on its own page, not noted as a step', () => {
    const note = { ...check('2026-01-10'), step: 'approval' }
    expect(() => notePreparation(strictOffice(), note)).toThrow('not-found')
  })
})
