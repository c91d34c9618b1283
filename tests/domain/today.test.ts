import { describe, expect, test } from 'vitest'
import type { Office } from '../../src-main/domain/office'
import { addDays, type Day } from '../../src-main/domain/records/calendar'
import { TaskNote } from '../../src-main/domain/records/task-note'
import { tasksOf } from '../../src-main/domain/rules/today/list'
import { morningOf } from '../../src-main/domain/rules/today/morning'
import { noteTask } from '../../src-main/domain/rules/today/notes'
import {
  day,
  followUp,
  match,
  meeting,
  mentee,
  mentor,
  officeHolding,
  spell,
  type Holdings,
} from '../builders'

const [amina, hanne] = [mentee(), mentor()]
const NO_SIGNS = { movedOn: () => null, wishedMeetings: () => null }

function on(today: Day, ...holdings: readonly Holdings[]) {
  return tasksOn(officeHolding(...holdings), today)
}

function tasksOn(office: Office, today: Day) {
  return tasksOf(morningOf(office, today, NO_SIGNS))
}

function kinds(today: Day, ...holdings: readonly Holdings[]): string[] {
  return on(today, ...holdings)
    .map(({ kind, case: part }) => [kind, part].filter(Boolean).join(' '))
    .filter((name) => !name.startsWith('report') && !name.startsWith('agreement'))
}

/** The pair met first on 10 October 2025; each of the two was last talked with on the days given. */
function begun(talks: readonly (readonly ['mentee' | 'mentor', string, (string | null)?])[], parts = {}) {
  const pair = match(amina, hanne, { firstMeeting: { on: '2025-10-10', place: null }, ...parts })
  return {
    participants: [amina, hanne],
    matches: [pair],
    meetings: [meeting(pair, '2026-03-01')],
    copies: [],
    followUps: talks.map(([half, when, nextOn = null]) => followUp(pair, half, when, { nextOn })),
  }
}

describe('how the first meeting went', () => {
  test.each([
    ['2025-10-14', 0],
    ['2025-10-15', 2],
    ['2025-10-24', 2],
    ['2025-10-25', 2],
  ])('on %s %i of the two are to be asked', (today, count) => {
    const news = on(day(today), begun([])).filter(({ kind }) => kind === 'firstMeetingNews')
    expect(news).toHaveLength(count)
    for (const { dueOn } of news) expect(dueOn).toBe('2025-10-24')
  })

  test('who has been asked is not asked again; a talk before they met does not count', () => {
    const holdings = begun([
      ['mentee', '2025-10-12'],
      ['mentor', '2025-10-05'],
    ])
    const asked = on(day('2025-10-20'), holdings).filter(({ kind }) => kind === 'firstMeetingNews')
    expect(asked.map(({ role }) => role)).toEqual(['mentor'])
  })
})

describe('the next talk', () => {
  const lastTalk = (mentees: string, next: string | null, today: string) =>
    on(
      day(today),
      begun([
        ['mentee', mentees, next],
        ['mentor', today],
      ]),
    ).find(({ kind, role }) => kind === 'followUp' && role === 'mentee')

  test.each([
    { what: 'twice in the first month', last: '2025-10-15', next: null, due: '2025-10-29', why: 'rhythm' },
    { what: 'monthly after it', last: '2025-11-20', next: null, due: '2025-12-20', why: 'rhythm' },
    { what: 'deeper at three months', last: '2025-12-15', next: null, due: '2026-01-10', why: 'deeper' },
    { what: 'not when just talked with', last: '2025-12-30', next: null, due: '2026-01-30', why: 'rhythm' },
    { what: 'when agreed', last: '2025-11-20', next: '2025-12-01', due: '2025-12-01', why: 'agreed' },
    { what: 'within a quarter', last: '2026-04-20', next: '2027-04-20', due: '2026-07-20', why: 'agreed' },
  ])('is due $what', ({ last, next, due, why }) => {
    expect(lastTalk(last, next, addDays(day(due), -3))).toBeUndefined()
    expect(lastTalk(last, next, addDays(day(due), -2))).toMatchObject({ dueOn: due, case: why })
  })

  test('rests in a pause and begins again a week after it', () => {
    const talks = [
      ['mentee', '2025-11-20'],
      ['mentor', '2025-11-20'],
    ] as const
    const pauses = [{ from: '2025-12-01', until: '2026-01-05', reason: '' }]
    const paused = begun(talks, { pauses })
    expect(kinds(day('2025-12-20'), paused)).not.toContain('followUp rhythm')
    const after = on(day('2026-01-10'), paused).filter(({ kind }) => kind === 'followUp')
    expect(after.map(({ dueOn }) => dueOn)).toEqual(['2026-01-12', '2026-01-12'])
  })
})

describe('what is decided about a line', () => {
  const asked = { signedUpOn: null, enquiry: { on: '2026-02-08', source: null, answeredOn: null } }
  const asking = mentee({ roles: [spell('mentee', asked)] })
  const office = officeHolding({ participants: [asking] })
  const today = day('2026-02-10')
  const [line] = tasksOn(office, today)
  const noted = (parts: object) =>
    officeHolding({
      participants: [asking],
      taskNotes: [TaskNote.parse({ id: 'n', task: line?.key, on: today, by: 'inger', ...parts })],
    })
  const answers = (held: Office, when: string) =>
    tasksOn(held, day(when)).filter(({ kind }) => kind === 'enquiryUnanswered')

  test('done takes it off, and it comes back when its ground is still there', () => {
    const done = noted({ kind: 'done' })
    expect(answers(done, '2026-02-10')).toEqual([])
    expect(answers(done, '2026-02-23')).toEqual([])
    expect(answers(done, '2026-02-24')).toHaveLength(1)
  })

  test('put off, it is there again on the day', () => {
    const later = noted({ kind: 'later', until: '2026-02-20', reason: 'Hun er ude at rejse.' })
    expect(answers(later, '2026-02-19')).toEqual([])
    expect(answers(later, '2026-02-20')).toHaveLength(1)
  })

  test('handed on, it stays on the list as hers', () => {
    expect(line?.by).toBe('inger')
    const staff = [{ ...[...office.staff.values()][0], id: 'bodil', initials: 'B' }]
    const handed = officeHolding(
      { participants: [asking], staff: staff as never },
      { taskNotes: [...noted({ kind: 'handed', to: 'bodil' }).taskNotes.values()] },
    )
    expect(answers(handed, '2026-02-10')).toMatchObject([{ by: 'bodil' }])
  })

  test('nobody puts a line off into the past, or hands it to a stranger', () => {
    const note = { id: 'n', task: 'x', on: today, by: 'inger' }
    const late = TaskNote.parse({ ...note, kind: 'later', until: '2026-02-09', reason: 'x' })
    expect(() => noteTask(office, late)).toThrow('date-order')
    expect(() => noteTask(office, TaskNote.parse({ ...note, kind: 'handed', to: 'ingen' }))).toThrow(
      'not-found',
    )
  })
})
