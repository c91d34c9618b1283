import { describe, expect, test } from 'vitest'
import * as fc from 'fast-check'
import { applyChanges } from '../../src-main/domain/change'
import { find, type Office } from '../../src-main/domain/office'
import { addDays, type Day } from '../../src-main/domain/records/calendar'
import { ProposalId } from '../../src-main/domain/records/ids'
import { MatchProposal } from '../../src-main/domain/records/match-proposal'
import {
  draftProposal,
  isLapsed,
  matchesFrom,
  recordProposalStep,
  stageOf,
  takeBackProposalStep,
  type ProposalStep,
} from '../../src-main/domain/rules/proposals'
import { standingOf } from '../../src-main/domain/rules/standing'
import { day, match, mentee, mentor, officeHolding, ready, TODAY } from '../builders'

const amina = mentee()
const hanne = mentor()
const ID = ProposalId.parse('p1')

const proposal = MatchProposal.parse({
  id: ID,
  menteeId: amina.id,
  mentorId: hanne.id,
  goal: 'job',
  roundId: null,
  draftedOn: '2026-03-01',
  by: 'inger',
  grounds: '',
  asked: { mentee: null, mentor: null },
  decline: null,
})
const office = officeHolding(ready(amina), ready(hanne), { proposals: [proposal] })

const asked = (side: 'mentee' | 'mentor', on = '2026-03-02'): ProposalStep => ({
  kind: 'asked',
  side,
  on: day(on),
})
const yes = (side: 'mentee' | 'mentor', on = '2026-03-05'): ProposalStep => ({
  kind: 'saidYes',
  side,
  on: day(on),
})
const no = (parts: Partial<Extract<ProposalStep, { kind: 'declined' }>> = {}): ProposalStep => ({
  kind: 'declined',
  on: day('2026-03-06'),
  side: 'mentor',
  reason: 'notNow',
  words: '',
  restUntil: null,
  never: false,
  ...parts,
})

function after(...steps: readonly ProposalStep[]): Office {
  return steps.reduce((now, step) => applyChanges(now, recordProposalStep(now, ID, step).changes), office)
}

const held = (now: Office) => find(now, 'proposals', ID)
const cameOfIt = (now: Office) => matchesFrom(now)(held(now))
const stage = (now: Office) => stageOf(held(now), cameOfIt(now))

describe('how far a proposal is follows from its dates', () => {
  test.each<[string, Office, string]>([
    ['a thought', office, 'draft'],
    ['one asked', after(asked('mentor')), 'asked'],
    ['one yes', after(asked('mentor'), yes('mentor')), 'asked'],
    ['both yes', after(yes('mentor'), yes('mentee')), 'agreed'],
    ['a no', after(asked('mentee'), no()), 'declined'],
  ])('%s', (_name, now, expected) => expect(stage(now)).toBe(expected))

  test('a match of the two confirmed afterwards ends it, an earlier one does not', () => {
    const agreed = [find(after(yes('mentor'), yes('mentee')), 'proposals', ID)]
    const withMatch = (confirmedOn: string, on?: string) =>
      officeHolding(ready(amina), ready(hanne), {
        proposals: agreed,
        matches: [
          match(amina, hanne, { confirmedOn, firstMeeting: on === undefined ? null : { on, place: null } }),
        ],
      })
    expect(stage(withMatch('2026-03-10'))).toBe('matched')
    expect(stage(withMatch('2026-03-10', '2026-03-20'))).toBe('meetingSet')
    expect(stage(withMatch('2025-03-10'))).toBe('agreed')
  })

  test('no answer for longer than the office has set shows it again, answered or over it is not shown', () => {
    const now = after(asked('mentor', '2026-03-02'))
    const lapsed = (one: Office, today: string) => isLapsed(one, held(one), cameOfIt(one), day(today))
    expect([lapsed(now, '2026-03-12'), lapsed(now, '2026-03-13')]).toEqual([false, true])
    expect(lapsed(after(asked('mentor'), yes('mentor')), '2026-06-01')).toBe(false)
    expect(lapsed(after(asked('mentor'), no()), '2026-06-01')).toBe(false)
  })
})

describe('what is refused', () => {
  const code = (tried: () => unknown) => {
    try {
      tried()
    } catch (error) {
      return (error as { code: string }).code
    }
    return 'accepted'
  }

  test('a second proposal of the two while one is open', () => {
    const again = { ...proposal, id: ProposalId.parse('p2') }
    expect(code(() => draftProposal(office, again))).toBe('already-proposed')
    expect(code(() => draftProposal(after(no()), again))).toBe('accepted')
  })

  test('a woman proposed to herself, one without the role, and steps in the wrong order', () => {
    expect(code(() => draftProposal(office, { ...proposal, mentorId: amina.id }))).toBe('same-woman')
    expect(code(() => draftProposal(office, { ...proposal, menteeId: hanne.id, mentorId: amina.id }))).toBe(
      'role-missing',
    )
    expect(code(() => after(asked('mentor', '2026-02-01')))).toBe('date-order')
    expect(code(() => after(asked('mentor', '2026-03-05'), yes('mentor', '2026-03-04')))).toBe('date-order')
    expect(code(() => after(no({ restUntil: day('2026-03-01') })))).toBe('date-order')
    expect(code(() => after(no(), asked('mentor')))).toBe('proposal-over')
  })
})

test('she stands as asked while a question is open, and as ready again after a no', () => {
  const status = (now: Office, today: Day = TODAY) => standingOf(now, amina.id, 'mentee', today)?.status
  expect(status(office)).toBe('ready')
  expect(status(after(asked('mentor')))).toBe('proposed')
  expect(status(after(asked('mentor')), day('2026-03-01'))).toBe('ready')
  expect(status(after(asked('mentor'), no()))).toBe('ready')
  expect(standingOf(after(asked('mentor')), amina.id, 'mentee', TODAY)?.waitingDays).toBe(
    standingOf(office, amina.id, 'mentee', TODAY)?.waitingDays,
  )
})

test('taking back step by step leads to the draft, and then to nothing', () => {
  const step = fc.record({
    kind: fc.constantFrom('asked', 'saidYes'),
    side: fc.constantFrom('mentee', 'mentor'),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 6 }), (steps) => {
      let now = office
      steps.forEach(({ kind, side }, at) => {
        const known = find(now, 'proposals', ID).asked[side]
        if (kind === 'asked' && known !== null) return
        const one = { kind, side, on: addDays(day('2026-03-02'), at) } as ProposalStep
        now = applyChanges(now, recordProposalStep(now, ID, one).changes)
      })
      for (let left = 0; left < 4 && stage(now) !== 'draft'; left += 1)
        now = applyChanges(now, takeBackProposalStep(now, ID).changes)
      expect(find(now, 'proposals', ID)).toEqual(proposal)
      expect(applyChanges(now, takeBackProposalStep(now, ID).changes).proposals.size).toBe(0)
    }),
  )
})

test('a match made by mistake starts no new waiting', () => {
  const wrong = match(amina, hanne, {
    confirmedOn: '2026-02-01',
    closure: {
      on: '2026-02-03',
      kind: 'early',
      reasons: [{ reason: 'wronglyMade', side: 'office' }],
      words: '',
    },
  })
  const standing = (matches: (typeof wrong)[]) =>
    standingOf(officeHolding(ready(amina), ready(hanne), { matches }), amina.id, 'mentee', TODAY)
  expect(standing([wrong])).toMatchObject({ status: 'ready', waitingDays: standing([])?.waitingDays })
})
