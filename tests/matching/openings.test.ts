import { describe, expect, test } from 'vitest'
import { applyChanges } from '../../src-main/domain/change'
import { find, type Office } from '../../src-main/domain/office'
import { addDays } from '../../src-main/domain/records/calendar'
import type { ParticipantId } from '../../src-main/domain/records/ids'
import { InterviewId } from '../../src-main/domain/records/ids'
import { NO_ANSWERS, type Answers } from '../../src-main/domain/records/interview'
import type { Loosening } from '../../src-main/domain/records/loosening'
import { recordInterview } from '../../src-main/domain/rules/interviews'
import { correct } from '../../src-main/domain/rules/participants'
import { standingOf } from '../../src-main/domain/rules/standing'
import { openingsFor } from '../../src-main/matching/openings'
import { poolOf } from '../../src-main/matching/pool'
import { openMentors } from '../../src-main/matching/propose'
import { needierFor, possibleMentors } from '../../src-main/matching/rivals'
import { wantedMentors } from '../../src-main/matching/wanted'
import type { Wanted } from '../../src-main/matching/wanted-mentor'
import { evaluation, INGER, interview, mentor, officeHolding, TODAY } from '../builders'
import { generatedOffice } from './generator'
import { twoWomen } from './pair'

const offices = [
  ...[31, 62, 93].map((seed) => generatedOffice({ seed, mentees: 14, mentors: 16, judged: 20 })),
  twoWomen({ answers: { ageWish: { from: 25, to: 35, must: true } } }),
  twoWomen({ answers: { notWith: ['smokes'] } }, { answers: { traits: ['smokes'] } }),
]

/** The office after she has agreed to it and it was written into her record in the usual way. */
function agreedTo(office: Office, id: ParticipantId, change: Loosening): Office {
  const { id: _id, roles: _roles, portrait: _portrait, ...facts } = find(office, 'participants', id)
  if (change.field === 'danish')
    return applyChanges(office, correct(office, id, { ...facts, danish: change.to }).changes)
  const answers = standingOf(office, id, 'mentee', TODAY)?.interview?.answers ?? NO_ANSWERS
  const again = {
    id: InterviewId.parse(`again-${id}`),
    participantId: id,
    role: 'mentee' as const,
    by: INGER,
  }
  const talk = { ...again, heldOn: TODAY, answers: { ...answers, ...otherwise(answers, change) } }
  return applyChanges(office, recordInterview(office, talk).changes)
}

function otherwise(answers: Answers, change: Exclude<Loosening, { field: 'danish' }>): Partial<Answers> {
  const { field } = change
  if (field === 'times') return { times: answers.times.concat(change.code) }
  if (field === 'notWith') return { notWith: answers.notWith.filter((code) => code !== change.code) }
  if (field === 'ageWish') return { ageWish: null }
  return field === 'online' ? { online: true } : { travelKm: change.to }
}

describe('what would open a mentor', () => {
  const promised = offices.flatMap((office) => {
    const pool = poolOf(office, TODAY)
    return [...possibleMentors(pool).keys()].map((id) => ({ office, id, ...openingsFor(pool, id) }))
  })

  test('keeps every promise: written into her record, it opens exactly those mentors', () => {
    for (const { office, id, open, changes } of promised) {
      for (const { change, opens } of changes) {
        const after = openingsFor(poolOf(agreedTo(office, id, change), TODAY), id)
        expect(new Set(after.open)).toEqual(new Set([...open, ...opens]))
        expect(openMentors(poolOf(agreedTo(office, id, change), TODAY), id)).toBe(open.length + opens.length)
      }
    }
  })

  test('has promises of every kind, so that the test above tests them', () => {
    const kinds = promised.flatMap(({ changes }) => changes.map(({ change }) => change.field))
    expect([...new Set(kinds)].toSorted()).toEqual([
      'ageWish',
      'danish',
      'notWith',
      'online',
      'times',
      'travelKm',
    ])
  })

  test('says the most helpful first, and a longer way only where it opens more', () => {
    for (const { changes } of promised) {
      const counts = changes.map(({ opens }) => opens.length)
      expect(counts).toEqual(counts.toSorted((a, b) => b - a))
      const ways = changes.flatMap(({ change, opens }) =>
        change.field === 'travelKm' ? [{ to: change.to, opens: opens.length }] : [],
      )
      const byWay = ways.toSorted((a, b) => a.to - b.to).map(({ opens }) => opens)
      expect(byWay).toEqual([...new Set(byWay)].toSorted((a, b) => a - b))
    }
  })
})

test('how far she would have to travel to a protected address is told in the widest measure only', () => {
  const at = (postcode: string) => ({ address: { street: null, postcode, town: null } })
  const protection = { since: '2026-01-01', until: '2026-12-31' }
  const waysTo = (amina: object, hanne: object) => {
    const limit = { travelKm: 1, times: ['tue-evening'] }
    const office = twoWomen(
      { facts: { ...at('5000'), ...amina }, answers: limit },
      { facts: { ...at('5800'), ...hanne }, answers: { travelKm: 100, times: ['tue-evening'] } },
    )
    const [id] = possibleMentors(poolOf(office, TODAY)).keys()
    if (id === undefined) throw new Error('nobody waits')
    const { changes } = openingsFor(poolOf(office, TODAY), id)
    return changes.flatMap(({ change }) => (change.field === 'travelKm' ? [change.to] : []))
  }
  expect(waysTo({}, {})).toEqual([30])
  expect(waysTo({ protection }, {})).toEqual([100])
  expect(waysTo({}, { protection })).toEqual([100])
})

test('another needs a mentor more only when fewer are possible for her, two at most', () => {
  for (const office of offices) {
    const pool = poolOf(office, TODAY)
    const whoCan = possibleMentors(pool)
    const pairs = [...whoCan].flatMap(([menteeId, open]) =>
      open.map((mentorId) => ({ menteeId, mentorId, open })),
    )
    for (const { menteeId, mentorId, open } of pairs)
      for (const rival of needierFor(pool, whoCan, { menteeId, mentorId })) {
        expect(rival.open).toBe(openMentors(pool, rival.id))
        expect(rival.open).toBeLessThanOrEqual(Math.min(2, open.length - 1))
        expect(whoCan.get(rival.id)).toContain(mentorId)
      }
  }
})

describe('the wanted sheet', () => {
  function answering(wanted: Wanted) {
    const born = wanted.age === null ? null : addDays(TODAY, -366 * wanted.age.from)
    const sectors = wanted.sector === null ? [] : [wanted.sector]
    const woman = mentor({
      id: 'found',
      birthDate: born,
      languages: wanted.language === null ? [] : [{ code: wanted.language, level: 'good' }],
      occupationHad: { sectors, title: null },
      labourMarket: null,
      children: [],
      address: { street: null, postcode: wanted.place?.code ?? null, town: null },
    })
    const { times, online } = wanted
    const answers = { times: [...times], online, travelKm: wanted.place === null ? null : 20, traits: [] }
    return {
      participants: [woman],
      interviews: [interview(woman, answers)],
      evaluations: [evaluation(woman)],
    }
  }

  test('keeps every promise: such a mentor on file is possible for each woman she is wanted for', () => {
    const scarce = [311, 622, 933].map((seed) => generatedOffice({ seed, mentees: 30, mentors: 8 }))
    const calls = scarce.flatMap((office) =>
      wantedMentors(poolOf(office, TODAY)).calls.map((call) => ({ office, ...call })),
    )
    expect(calls.length).toBeGreaterThan(6)
    for (const { office, wanted, women } of calls) {
      const found = officeHolding(
        {
          participants: [...office.participants.values()],
          interviews: [...office.interviews.values()],
          evaluations: [...office.evaluations.values()],
          matches: [...office.matches.values()],
          judgements: [...office.judgements.values()],
          proposals: [...office.proposals.values()],
        },
        answering(wanted),
      )
      const [before, after] = [poolOf(office, TODAY), poolOf(found, TODAY)]
      for (const id of women) expect(openMentors(after, id)).toBe(openMentors(before, id) + 1)
    }
  })

  test('asks for nobody when nobody waits', () => {
    expect(wantedMentors(poolOf(officeHolding(), TODAY))).toEqual({ calls: [], seeking: [] })
  })
})
