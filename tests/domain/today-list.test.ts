import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type Day } from '../../src-main/domain/records/calendar'
import type { Participant } from '../../src-main/domain/records/participant'
import { Approval, DEFAULT_PREPARATION, PreparationNote } from '../../src-main/domain/records/preparation'
import { tasksOf } from '../../src-main/domain/rules/today/list'
import { morningOf } from '../../src-main/domain/rules/today/morning'
import { TASK_KINDS, type Task } from '../../src-main/domain/rules/today/task'
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
import { TOLD, written } from './today-oracle'

const START = day('2025-01-01')
const NO_SIGNS = { movedOn: () => null, wishedMeetings: () => null }
/** Days one after the other on which the list of a history is looked at, so that lines are seen to come and go. */
const DAYS = 45
const days = (max: number) => fc.nat(max)
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null })

const talk = fc.record({
  half: fc.constantFrom('mentee', 'mentor'),
  after: days(500),
  next: maybe(days(200)),
})
const course = fc.record({
  confirmed: days(400),
  first: maybe(days(60)),
  met: fc.array(days(500), { maxLength: 3 }),
  talks: fc.array(talk, { maxLength: 6 }),
  pause: maybe(fc.record({ after: days(300), length: maybe(fc.integer({ min: 1, max: 90 })) })),
  ended: maybe(days(500)),
  until: maybe(days(500)),
  asked: maybe(days(500)),
  checked: maybe(days(400)),
  approved: maybe(fc.record({ after: days(500), second: maybe(days(60)) })),
})
type Course = typeof course extends fc.Arbitrary<infer C> ? C : never

/** One pair with a history of its own, and one more woman who may have asked. */
function holdings(told: Course, at: number): Holdings {
  const one = mentee({ id: `amina${at}` })
  const other = mentor({ id: `hanne${at}`, roles: [spell('mentor', { signedUpOn: START })] })
  const confirmedOn = addDays(START, told.confirmed)
  const after = (count: number) => addDays(confirmedOn, count)
  const pause = told.pause
  const pair = match(one, other, {
    confirmedOn,
    firstMeeting: told.first === null ? null : { on: after(told.first), place: null },
    agreedUntil: told.until === null ? null : after(told.until),
    pauses:
      pause === null
        ? []
        : [
            {
              from: after(pause.after),
              until: pause.length === null ? null : after(pause.after + pause.length),
              reason: '',
            },
          ],
    closure:
      told.ended === null
        ? null
        : { on: after(told.ended), kind: 'early', reasons: [{ reason: 'moved', side: 'both' }], words: '' },
  })
  const enquiry = { on: addDays(START, told.asked ?? 0), source: null, answeredOn: null }
  const asks = mentee({ id: `sara${at}`, roles: [spell('mentee', { signedUpOn: null, enquiry })] })
  return {
    participants: [one, other, ...(told.asked === null ? [] : [asks])],
    matches: [pair],
    meetings: told.met.map((met, n) => meeting(pair, after(met), { id: `meeting${at}-${n}` })),
    followUps: told.talks.map(({ half, after: on, next }, n) =>
      followUp(pair, half === 'mentor' ? 'mentor' : 'mentee', after(on), {
        id: `talk${at}-${n}`,
        nextOn: next === null ? null : after(on + next),
      }),
    ),
    ...preparationOf(told, other),
  }
}

/** The mentor's record check and approval, where she has them. */
function preparationOf({ checked, approved, confirmed }: Course, woman: Participant): Holdings {
  const after = (count: number) => addDays(START, confirmed + count)
  return {
    preparationPlans: [{ ...DEFAULT_PREPARATION, secondApproval: ['mentor'] }],
    preparationNotes: checked === null ? [] : [recordCheck(woman, addDays(START, checked))],
    approvals: approved === null ? [] : [approval(woman, after(approved.after), approved.second)],
  }
}

function recordCheck(woman: Participant, on: Day): PreparationNote {
  const id = `check-${woman.id}`
  return PreparationNote.parse({
    id,
    participantId: woman.id,
    step: 'record-check',
    on,
    by: 'inger',
    result: 'fine',
    hours: null,
    edition: null,
  })
}

/** A yes, and a second one so many days later. */
function approval(woman: Participant, on: Day, later: number | null): Approval {
  const second = later === null ? null : { on: addDays(on, later), by: 'lone' }
  return Approval.parse({
    id: `approval-${woman.id}`,
    participantId: woman.id,
    role: 'mentor',
    on,
    by: 'inger',
    accepted: true,
    words: '',
    second,
  })
}

test('the list is what the written rules say, recomputed the long way', () => {
  fc.assert(
    fc.property(fc.array(course, { maxLength: 4 }), days(900), (courses, when) => {
      const office = officeHolding(...courses.map(holdings))
      for (let ahead = 0; ahead < DAYS; ahead += 1) {
        const today = addDays(START, when + ahead)
        const tasks = tasksOf(morningOf(office, today, NO_SIGNS))
        const found = tasks.filter(({ kind }) => TOLD.includes(kind)).map(nameOf)
        expect(found.toSorted()).toEqual(written(office, today))
        expect(tasks.map(({ kind }) => TASK_KINDS.indexOf(kind))).toSatisfy(isSorted)
        expect(new Set(tasks.map(({ key }) => key)).size).toBe(tasks.length)
      }
    }),
    { numRuns: 25 },
  )
})

function nameOf({ kind, matchId, women, role }: Task): string {
  const about = matchId ?? women[0] ?? ''
  return matchId === null || role === null ? `${kind} ${about}` : `${kind} ${about} ${role}`
}

function isSorted(ranks: number[]): boolean {
  return ranks.every((rank, at) => at === 0 || rank >= Number(ranks[at - 1]))
}
