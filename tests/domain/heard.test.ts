import { describe, expect, test } from 'vitest'
import type { Half } from '../../src-main/domain/records/match'
import { Survey, type Moment } from '../../src-main/domain/records/survey'
import { closingStepsLeft, outcomesMissing, takeClosingStep } from '../../src-main/domain/rules/closings'
import { balanceOf, surveysMissing, unmetNeeds } from '../../src-main/domain/rules/heard'
import { keepSurvey } from '../../src-main/domain/rules/pair-notes'
import { silencesOf } from '../../src-main/domain/rules/rhythm'
import { applyChanges } from '../../src-main/domain/change'
import { day, INGER, match, mentee, mentor, officeHolding } from '../builders'

const amina = mentee()
const hanne = mentor()
const pair = match(amina, hanne, { firstMeeting: { on: '2025-10-10', place: null } })
const ended = match(amina, hanne, {
  firstMeeting: { on: '2025-10-10', place: null },
  closure: {
    on: '2026-02-01',
    kind: 'planned',
    reasons: [{ reason: 'goalReached', side: 'both' }],
    words: '',
  },
})

function survey(side: Half, on: string, answers: Record<string, number>, moment: Moment = 'pulse'): Survey {
  return Survey.parse({
    id: `${side}-${on}`,
    matchId: pair.id,
    side,
    moment,
    on,
    by: 'inger',
    way: 'paper',
    answers,
    hours: null,
    words: '',
  })
}

const relation = (surveys: Survey[]) => balanceOf(surveys).find(({ question }) => question === 'relation')

describe('the balance of a pair', () => {
  test('is open while one of them is silent', () => {
    expect(relation([survey('mentee', '2025-11-01', { relation: 5 })])).toEqual({
      question: 'relation',
      mentee: 5,
      mentor: null,
      gap: null,
      widened: null,
    })
  })

  test('takes the last answer of each, in whatever order they were entered, and says how far they have drifted', () => {
    const surveys = [
      survey('mentor', '2026-01-10', { relation: 2 }),
      survey('mentee', '2025-10-20', { relation: 4 }),
      survey('mentee', '2026-01-11', { relation: 5 }),
      survey('mentor', '2025-10-21', { relation: 4 }),
      survey('mentor', '2026-02-01', { belonging: 5 }),
    ]
    const told = { question: 'relation', mentee: 5, mentor: 2, gap: 3, widened: 3 }
    expect(relation(surveys)).toEqual(told)
    expect(relation(surveys.toReversed())).toEqual(told)
  })

  test('names whose own needs are not met, by her last word', () => {
    const first = survey('mentor', '2025-11-01', { 'needs-met': 1 })
    expect(unmetNeeds([first])).toEqual(['mentor'])
    expect(unmetNeeds([first, survey('mentor', '2025-12-01', { 'needs-met': 4 })])).toEqual([])
  })
})

describe('what is still to be asked', () => {
  const office = officeHolding({ participants: [amina, hanne], matches: [pair] })

  test('begins a fortnight after the first meeting, for both', () => {
    expect(surveysMissing(office, pair, day('2025-10-23'))).toEqual([])
    expect(surveysMissing(office, pair, day('2025-10-24'))).toEqual([
      { moment: 'start', on: '2025-10-24', side: 'mentee' },
      { moment: 'start', on: '2025-10-24', side: 'mentor' },
    ])
  })

  test('is not asked twice: an answer at the same moment is corrected where it is', () => {
    const start = survey('mentee', '2025-10-20', { relation: 4 }, 'start')
    const after = applyChanges(office, keepSurvey(office, start).changes)
    expect(surveysMissing(after, pair, day('2025-10-24')).map(({ side }) => side)).toEqual(['mentor'])
    const again = survey('mentee', '2025-10-25', { relation: 5 }, 'start')
    expect(() => keepSurvey(after, again)).toThrow('already-answered')
    expect(keepSurvey(after, { ...again, id: start.id }).changes).toHaveLength(1)
  })

  test('ends with the close, and asks how they stand then and six months later', () => {
    const moments = surveysMissing(office, ended, day('2026-08-01')).map(({ moment }) => moment)
    expect(new Set(moments)).toEqual(new Set(['start', 'threeMonths', 'close']))
    const due = (today: string) => outcomesMissing(office, ended, day(today)).map(({ on }) => on)
    expect(due('2026-01-31')).toEqual([])
    expect(due('2026-07-31')).toEqual(['2026-02-01', '2026-02-01'])
    expect(due('2026-08-01')).toEqual(['2026-02-01', '2026-02-01', '2026-08-01', '2026-08-01'])
  })
})

test('the steps of an ending are taken in any order and taken back', () => {
  const office = officeHolding({ participants: [amina, hanne], matches: [ended] })
  const taken = { on: day('2026-02-01'), by: INGER, words: '' }
  const step = (from: typeof office, ...args: [Parameters<typeof takeClosingStep>[2], typeof taken | null]) =>
    applyChanges(from, takeClosingStep(from, ended.id, ...args).changes)
  const after = step(step(office, 'thanks', taken), 'talkMentee', taken)
  expect(closingStepsLeft(after, ended, day('2026-02-01'))).toHaveLength(6)
  expect(after.closings.get(ended.id)?.steps.map((one) => one.step)).toEqual(['talkMentee', 'thanks'])
  expect(closingStepsLeft(step(after, 'thanks', null), ended, day('2026-02-01'))).toContain('thanks')
  expect(closingStepsLeft(office, ended, day('2026-01-31'))).toEqual([])
  expect(() => step(office, 'thanks', { ...taken, on: day('2025-09-30') })).toThrow('date-order')
})

describe('silence', () => {
  test('is five weeks without a word', () => {
    const heard = [day('2025-10-10'), day('2025-11-14'), day('2025-12-18')]
    expect(silencesOf(pair, heard, day('2025-12-20'))).toEqual([
      { from: '2025-10-10', until: '2025-11-14', days: 35 },
    ])
  })

  test('does not count a pause', () => {
    const rested = { ...pair, pauses: [{ from: day('2025-10-12'), until: day('2025-11-10'), reason: '' }] }
    expect(silencesOf(rested, [day('2025-10-10'), day('2025-11-20')], day('2025-11-25'))).toEqual([])
  })
})
