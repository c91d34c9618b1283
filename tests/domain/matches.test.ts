import { describe, expect, test } from 'vitest'
import { applyChanges, put } from '../../src-main/domain/change'
import { MatchId, MeetingId } from '../../src-main/domain/records/ids'
import type { Closure } from '../../src-main/domain/records/match'
import {
  closeMatch,
  confirmMatch,
  pauseMatch,
  recordMeeting,
  reopenMatch,
  resumeMatch,
} from '../../src-main/domain/rules/matches'
import {
  day,
  evaluation,
  INGER,
  interview,
  match,
  meeting,
  mentee,
  mentor,
  officeHolding,
  ready,
} from '../builders'

const amina = mentee()
const hanne = mentor()
const closure: Closure = {
  on: day('2026-02-01'),
  kind: 'planned',
  reasons: [{ reason: 'goalReached', side: 'both' }],
  words: '',
}

describe('confirming', () => {
  const { evaluations: _evaluations, ...wished } = {
    ...match(amina, hanne),
    confirmedOn: day('2025-10-01'),
    confirmedBy: INGER,
  }

  test('rests on the newest evaluation of both', () => {
    const office = officeHolding(ready(amina), ready(hanne))
    expect(confirmMatch(office, wished).result.evaluations).toEqual({
      mentee: 'evaluation-amina',
      mentor: 'evaluation-hanne',
    })
  })

  test('a woman without an evaluation is refused, and one not found ready too', () => {
    const without = officeHolding(ready(amina), { participants: [hanne] })
    expect(() => confirmMatch(without, wished)).toThrow(expect.objectContaining({ code: 'no-evaluation' }))
    const notReady = officeHolding(ready(amina), ready(hanne), {
      evaluations: [evaluation(hanne, { ready: false })],
    })
    expect(() => confirmMatch(notReady, wished)).toThrow(expect.objectContaining({ code: 'not-ready' }))
  })

  test('a mentee has one match at a time, a mentor as many as she has room for', () => {
    const taken = officeHolding(ready(amina), ready(hanne), { matches: [match(amina, hanne)] })
    const another = { ...wished, id: MatchId.parse('another') }
    expect(() => confirmMatch(taken, another)).toThrow(expect.objectContaining({ code: 'already-matched' }))

    const sara = mentee({ id: 'sara' })
    const withSara = { ...another, menteeId: sara.id }
    const full = officeHolding(ready(amina), ready(sara), ready(hanne), { matches: [match(amina, hanne)] })
    expect(() => confirmMatch(full, withSara)).toThrow(expect.objectContaining({ code: 'no-place' }))
    const roomy = officeHolding(ready(amina), ready(sara), ready(hanne), {
      matches: [match(amina, hanne)],
      interviews: [interview(hanne, { capacity: 2 })],
    })
    expect(confirmMatch(roomy, withSara).result.menteeId).toBe('sara')
  })
})

describe('the days of a match', () => {
  const { evaluations: _evaluations, ...wished } = match(amina, hanne)
  const pair = match(amina, hanne, {
    pauses: [{ from: day('2025-12-01'), until: day('2026-03-01'), reason: '' }],
  })

  test('it is not to end before it begins', () => {
    const office = officeHolding(ready(amina), ready(hanne))
    const backwards = { ...wished, agreedUntil: day('2025-09-30') }
    expect(() => confirmMatch(office, backwards)).toThrow(expect.objectContaining({ code: 'date-order' }))
  })

  test('it does not end before they last met, nor before a pause', () => {
    const office = officeHolding({ participants: [amina, hanne], matches: [pair] })
    const met = applyChanges(office, recordMeeting(office, meeting(pair, '2026-01-10')).changes)
    const ended = (on: string) => closeMatch(met, pair.id, { ...closure, on: day(on) }).result.closure?.on
    expect(() => ended('2026-01-09')).toThrow(expect.objectContaining({ code: 'date-order' }))
    expect(ended('2026-01-10')).toBe('2026-01-10')
    expect(() => closeMatch(office, pair.id, { ...closure, on: day('2025-11-30') })).toThrow('date-order')
  })
})

describe('a match', () => {
  const office = officeHolding({ participants: [amina, hanne], matches: [match(amina, hanne)] })
  const { id } = match(amina, hanne)
  const closed = applyChanges(office, closeMatch(office, id, closure).changes)

  test('is not paused twice at once, and goes on before the pause was to end', () => {
    const pause = (from: string, until: string | null) => ({
      from: day(from),
      until: until === null ? null : day(until),
      reason: '',
    })
    const planned = applyChanges(office, pauseMatch(office, id, pause('2026-01-01', '2026-02-01')).changes)
    for (const over of [pause('2025-12-01', null), pause('2026-01-31', null)])
      expect(() => pauseMatch(planned, id, over)).toThrow('pauses-overlap')
    expect(() => pauseMatch(planned, id, pause('2026-03-01', '2026-02-28'))).toThrow('date-order')
    expect(pauseMatch(planned, id, pause('2026-02-01', null)).result.pauses).toHaveLength(2)
    expect(resumeMatch(planned, id, day('2026-01-15')).result.pauses).toEqual([
      pause('2026-01-01', '2026-01-15'),
    ])
  })

  test('is not opened again beside another that one of them has had since', () => {
    const later = match(amina, mentor({ id: 'rita' }), { confirmedOn: '2026-03-01' })
    const anew = applyChanges(closed, [put('participants', mentor({ id: 'rita' })), put('matches', later)])
    expect(() => reopenMatch(anew, id)).toThrow('already-matched')
  })

  test('any closing can be taken back', () => {
    const reopened = applyChanges(closed, reopenMatch(closed, id).changes)
    expect(reopened.matches.get(id)).toEqual(office.matches.get(id))
  })

  test('closing ends the pause it is in', () => {
    const paused = applyChanges(
      office,
      pauseMatch(office, id, { from: day('2026-01-01'), until: null, reason: '' }).changes,
    )
    expect(closeMatch(paused, id, closure).result.pauses).toEqual([
      { from: '2026-01-01', until: '2026-02-01', reason: '' },
    ])
    expect(resumeMatch(paused, id, day('2026-01-15')).result.pauses[0]?.until).toBe('2026-01-15')
  })

  test('a closed match takes no more pauses and is not closed twice', () => {
    expect(() => closeMatch(closed, id, closure)).toThrow(expect.objectContaining({ code: 'match-closed' }))
    expect(() => resumeMatch(closed, id, day('2026-03-01'))).toThrow(
      expect.objectContaining({ code: 'match-closed' }),
    )
  })

  test.each(['2025-09-30', '2026-02-02'])('a meeting on %s, outside it, is refused', (heldOn) => {
    const outside = {
      id: MeetingId.parse('one'),
      matchId: id,
      heldOn: day(heldOn),
      minutes: 60,
      way: 'inPerson' as const,
      topics: [],
      note: '',
    }
    expect(() => recordMeeting(closed, outside)).toThrow(
      expect.objectContaining({ code: 'meeting-outside-match' }),
    )
  })
})
