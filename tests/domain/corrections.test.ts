import { describe, expect, test } from 'vitest'
import { applyChanges } from '../../src-main/domain/change'
import { Closure, Match } from '../../src-main/domain/records/match'
import {
  correctClosure,
  correctFollowUp,
  correctMatch,
  correctMeeting,
  correctPause,
} from '../../src-main/domain/rules/corrections'
import { setFirstMeeting } from '../../src-main/domain/rules/matches'
import { day, followUp, match, meeting, mentee, mentor, officeHolding } from '../builders'

const [amina, hanne] = [mentee(), mentor()]
const closure = Closure.parse({
  on: '2026-02-01',
  kind: 'early',
  reasons: [{ reason: 'moved', side: 'mentor' }],
  words: 'Hun flyttede.',
})
const pause = { from: day('2025-12-01'), until: day('2025-12-20'), reason: 'Ferie' }
const pair = match(amina, hanne, { pauses: [pause], closure })
const met = meeting(pair, '2025-11-10', { id: 'met' })
const talked = followUp(pair, 'mentee', '2025-11-12', { id: 'talked' })
const office = officeHolding({
  participants: [amina, hanne],
  matches: [pair],
  meetings: [met],
  followUps: [talked],
})
const refused = (code: string) => expect.objectContaining({ code })

describe('what was written about a match is put right', () => {
  test('a meeting keeps its pair, whatever else is told anew', () => {
    const { matchId, ...words } = {
      ...met,
      heldOn: day('2025-11-20'),
      minutes: 45,
      note: 'Det var en torsdag.',
    }
    expect(correctMeeting(office, words).result).toEqual({ ...words, matchId })
    expect(() => correctMeeting(office, { ...words, heldOn: day('2026-02-02') })).toThrow(
      refused('meeting-outside-match'),
    )
  })

  test('a talk stays with whoever had it', () => {
    const { matchId, by, ...words } = { ...talked, with: 'mentor' as const, worthIt: 2 }
    expect(correctFollowUp(office, words).result).toEqual({ ...words, matchId, by })
  })

  test('a pause that was longer, or never was, also after the match has ended', () => {
    const longer = { ...pause, until: day('2026-01-10') }
    expect(correctPause(office, pair.id, 0, longer).result.pauses).toEqual([longer])
    expect(correctPause(office, pair.id, 0, null).result.pauses).toEqual([])
    expect(() => correctPause(office, pair.id, 1, null)).toThrow(refused('not-found'))
    expect(() =>
      correctPause(office, pair.id, 0, { ...pause, from: day('2026-03-01'), until: null }),
    ).toThrow(refused('date-order'))
  })

  test('how and when it ended, as long as it has ended', () => {
    const planned = Closure.parse({ ...closure, kind: 'planned', on: '2026-03-01' })
    expect(correctClosure(office, pair.id, planned).result.closure).toEqual(planned)
    const open = applyChanges(office, [
      { table: 'matches', id: pair.id, value: Match.parse({ ...pair, closure: null }) },
    ])
    expect(() => correctClosure(open, pair.id, planned)).toThrow(refused('not-found'))
    const tooEarly = { ...closure, on: day('2025-11-09') }
    const unpaused = applyChanges(office, correctPause(office, pair.id, 0, null).changes)
    expect(() => correctClosure(unpaused, pair.id, tooEarly)).toThrow(refused('date-order'))
  })

  test('when it began, but not after something has happened to the pair', () => {
    const words = { confirmedOn: day('2025-11-10'), agreedUntil: day('2026-09-01'), grounds: 'Begge bager.' }
    expect(correctMatch(office, pair.id, words).result).toMatchObject(words)
    for (const wrong of [{ confirmedOn: day('2025-11-11') }, { agreedUntil: day('2025-11-09') }])
      expect(() => correctMatch(office, pair.id, { ...words, ...wrong })).toThrow(refused('date-order'))
  })

  test('the first meeting of a match that is over, but not to a day after its end', () => {
    const first = { on: day('2025-10-20'), place: 'Biblioteket', present: [] }
    expect(setFirstMeeting(office, pair.id, first).result.firstMeeting).toEqual(first)
    expect(() => setFirstMeeting(office, pair.id, { ...first, on: day('2026-02-02') })).toThrow(
      refused('date-order'),
    )
  })
})

describe('what stands beside it', () => {
  const [sara, earlier] = [mentee({ id: 'sara' }), Closure.parse({ ...closure, on: '2025-09-20' })]
  const moved = (first: Match, confirmedOn: string) =>
    correctMatch(officeHolding({ participants: [amina, hanne, sara], matches: [first, pair] }), pair.id, {
      confirmedOn: day(confirmedOn),
      agreedUntil: null,
      grounds: '',
    }).result.confirmedOn

  test('a match does not begin while the mentee had another', () => {
    const first = match(amina, mentor({ id: 'rita' }), { confirmedOn: '2025-09-01', closure: earlier })
    expect(moved(first, '2025-09-20')).toBe('2025-09-20')
    for (const on of ['2025-09-19', '2025-08-01'])
      expect(() => moved(first, on)).toThrow(refused('already-matched'))
  })

  test('nor while the mentor had no room', () => {
    const first = match(sara, hanne, { confirmedOn: '2025-09-01', closure: earlier })
    expect(moved(first, '2025-09-20')).toBe('2025-09-20')
    for (const on of ['2025-09-19', '2025-08-01']) expect(() => moved(first, on)).toThrow(refused('no-place'))
  })

  test('two pauses do not overlap, but one may follow on the other', () => {
    const second = { from: day('2026-01-05'), until: day('2026-01-20'), reason: '' }
    const twice = officeHolding({
      participants: [amina, hanne],
      matches: [match(amina, hanne, { pauses: [pause, second] })],
    })
    const longer = (until: string | null) =>
      correctPause(twice, pair.id, 0, { ...pause, until: until === null ? null : day(until) }).result.pauses
    expect(longer('2026-01-05')).toHaveLength(2)
    for (const until of ['2026-01-06', null]) expect(() => longer(until)).toThrow(refused('pauses-overlap'))
  })
})
