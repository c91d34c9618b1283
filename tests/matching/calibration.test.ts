import { describe, expect, test } from 'vitest'
import type { Judgement } from '../../src-main/domain/records/judgement'
import type { Match } from '../../src-main/domain/records/match'
import { calibrate } from '../../src-main/matching/calibration'
import { shareOf } from '../../src-main/matching/intervals'
import { day, match, mentee, mentor, officeHolding, ready, TODAY } from '../builders'
import { judged } from './pair'

test.each([
  { count: 0, of: 30, percent: 0, from: 0, to: 11 },
  { count: 15, of: 30, percent: 50, from: 33, to: 67 },
  { count: 38, of: 100, percent: 38, from: 29, to: 48 },
  { count: 30, of: 30, percent: 100, from: 89, to: 100 },
])('$count of $of is $percent %, from $from to $to', (share) => {
  expect(shareOf(share.count, share.of)).toEqual(share)
})

const [amina, hanne] = [mentee(), mentor()]

function closed(count: number, parts: (n: number) => Partial<Match>): Match[] {
  return Array.from({ length: count }, (_, n) => ({
    ...match(amina, hanne, { confirmedOn: '2025-10-01', agreedUntil: '2026-03-01' }),
    closure: ended('planned'),
    ...parts(n),
    id: `m${n}` as Match['id'],
  }))
}

function ended(kind: 'planned' | 'early', reason: 'moved' | 'goalReached' | 'wronglyMade' = 'moved') {
  return { on: day('2026-02-01'), kind, reasons: [{ reason, side: 'both' as const }], words: '' }
}

const advice = (pair: number) => ({ mentee: pair, mentor: pair, pair, weights: 'job-1' })

function calibrated(matches: readonly Match[], judgements: readonly Judgement[] = []) {
  return calibrate(officeHolding(ready(amina), ready(hanne), { matches, judgements }), TODAY)
}

describe('the calibration report', () => {
  test('tells nothing below 30 closed matches, and the number of them always', () => {
    expect(calibrated([]).all).toEqual({ closed: 0, told: null })
    expect(calibrated(closed(29, () => ({}))).all).toEqual({ closed: 29, told: null })
    expect(calibrated(closed(30, () => ({}))).all.told?.lasted).toMatchObject({ count: 30, of: 30 })
  })

  test('leaves out what still runs and what was made by mistake', () => {
    const running = closed(40, (n) => ({ closure: n < 30 ? ended('planned') : null }))
    expect(calibrated(running).all.closed).toBe(30)
    const wrong = closed(40, (n) => ({ closure: ended('early', n < 30 ? 'moved' : 'wronglyMade') }))
    expect(calibrated(wrong).all.closed).toBe(30)
  })

  test('counts what lasted and what reached its goal', () => {
    const some = closed(40, (n) => ({ closure: n < 10 ? ended('early') : ended('planned', 'goalReached') }))
    expect(calibrated(some).all.told).toMatchObject({
      lasted: { count: 30, of: 40 },
      reached: { count: 30, of: 40 },
      worthIt: null,
    })
  })

  test('every match with advice is in one band, and every match is one kind of choice', () => {
    const some = closed(90, (n) => ({ advice: n < 10 ? null : advice(n) }))
    const { bands, choices } = calibrated(some)
    expect(bands.map(({ outcomes }) => outcomes.closed)).toEqual([24, 33, 23])
    expect(choices.map(({ outcomes }) => outcomes.closed)).toEqual([80, 0, 10])
    const pinned = judged({ kind: 'pin', on: '2025-09-01' }).judgements ?? []
    expect(calibrated(some, pinned).choices.map(({ outcomes }) => outcomes.closed)).toEqual([0, 80, 10])
  })
})
