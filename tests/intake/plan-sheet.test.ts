import { describe, expect, test } from 'vitest'
import { applyChanges } from '../../src-main/domain/change'
import { takeIn, type Incoming } from '../../src-main/domain/rules/intake'
import { incomingOf, previewRows, summaryOf } from '../../src-main/intake/plan/outcome'
import { planImport, planImportInTurns, type Plan } from '../../src-main/intake/plan/plan'
import type { Cell } from '../../src-main/intake/sheet'
import { INGER, mentee, officeHolding, TODAY } from '../builders'
import { planInput, planned } from './planning'

describe('a whole sheet', () => {
  const LIST: Cell[][] = [
    ['Mentornetværket'],
    ['Navn', 'Født', 'Tlf.', 'By'],
    ['Mentees'],
    ['Åse Sørensen', '03-02-1980', '20304050', 'Odense'],
    [null, ' '],
    ['Mentorer (1):'],
    ['Navn', 'Født', 'Tlf.', 'By'],
    ['Berit Lund', '04-05-1975', '20304051', 'Vejle'],
    ['I alt', 2],
  ]

  test('has an end for every line that is not blank', () => {
    const plan = planned(LIST, {}, { role: null })
    expect(plan.rows.map(({ row, outcome }) => [row.line, outcome])).toEqual([
      [3, 'rejected'],
      [4, 'new'],
      [6, 'rejected'],
      [7, 'rejected'],
      [8, 'new'],
      [9, 'rejected'],
    ])
    expect(summaryOf(plan)).toEqual({ rows: 6, new: 2, same: 0, updated: 0, rejected: 4, remarked: 0 })
  })

  test('titles between the rows tell the role of those below them', () => {
    const { participants } = incoming(planned(LIST, {}, { role: null }))
    expect(participants.map(({ firstName, roles }) => [firstName, roles[0]?.role])).toEqual([
      ['Åse', 'mentee'],
      ['Berit', 'mentor'],
    ])
  })

  test('planned in turns comes to the same, and can be stopped', async () => {
    const rows: Cell[][] = [
      ['Navn', 'Født'],
      ...Array.from({ length: 500 }, (_, at): Cell[] => [`Åse ${at}`, '03-02-1980']),
    ]
    expect(await planImportInTurns(planInput(rows, {}, {}))).toEqual(planImport(planInput(rows, {}, {})))
    const many = Array.from({ length: 20 }, () => rows.slice(1)).flat()
    const stopped = planImportInTurns(
      planInput([['Navn', 'Født'], ...many], {}, {}),
      AbortSignal.abort(new Error('stop')),
    )
    await expect(stopped).rejects.toThrow('stop')
  })

  test('is previewed page by page, of one outcome or of all', () => {
    const plan = planned(LIST, {}, { role: null })
    const page = previewRows(plan, TODAY, { from: 1, count: 1, outcome: 'new' })
    expect(page).toEqual({
      of: 2,
      rows: [
        {
          line: 8,
          outcome: 'new',
          name: 'Berit Lund',
          roles: ['mentor'],
          birthDate: '1975-05-04',
          town: 'Vejle',
          phone: '20304051',
          knownAs: null,
          differences: [],
          taken: [],
          remarks: [],
          reasons: [],
        },
      ],
    })
    expect(previewRows(plan, TODAY, { from: 0, count: 100, outcome: null }).rows).toHaveLength(6)
  })

  test('shows neither town nor phone of a woman who is protected', () => {
    const plan = planned([
      ['Navn', 'Tlf.', 'By', 'Adressebeskyttelse'],
      ['Åse', '20304050', 'Odense', 'ja'],
    ])
    expect(previewRows(plan, TODAY, { from: 0, count: 9, outcome: null }).rows).toMatchObject([
      { town: null, phone: null },
    ])
  })

  test('comes in as one step, with drafts of the interviews', () => {
    const plan = planned([
      ['Navn', 'Interesser', 'Behov'],
      ['Åse', 'strik', 'øve dansk'],
      ['Berit', null, null],
    ])
    const office = officeHolding()
    const { changes, result } = takeIn(office, incoming(plan))
    expect(result).toEqual({ added: 2, updated: 0 })
    const after = applyChanges(office, changes)
    expect([...after.participants.keys()]).toEqual(['ny-1', 'ny-2'])
    expect([...after.drafts.values()]).toEqual([
      {
        id: 'kladde',
        form: 'interview',
        participantId: 'ny-1',
        role: 'mentee',
        by: INGER,
        savedOn: TODAY,
        fields: { interests: ['knitting'], needs: 'øve dansk' },
      },
    ])
  })

  test('comes in only once', () => {
    const newcomers = incoming(
      planned([
        ['Navn', 'By'],
        ['Åse', 'Odense'],
      ]),
    )
    const office = officeHolding({ participants: [mentee({ id: 'ny-1' })] })
    expect(() => takeIn(office, newcomers)).toThrow('changed-since')
  })
})

function incoming(plan: Plan): Incoming {
  const by = {
    office: officeHolding(),
    staff: INGER,
    today: TODAY,
    newId: () => 'kladde',
    fileName: 'liste.xlsx',
  }
  return { ...incomingOf(plan, by), habit: null }
}
