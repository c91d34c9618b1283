import { describe, expect, test } from 'vitest'
import { applyChanges, put } from '../../src-main/domain/change'
import type { Office } from '../../src-main/domain/office'
import { Country } from '../../src-main/domain/records/text'
import { Answers } from '../../src-main/domain/records/interview'
import { Participant } from '../../src-main/domain/records/participant'
import { FACETS } from '../../src-main/matching/facets'
import { poolOf } from '../../src-main/matching/pool'
import { propose, proposeFrom } from '../../src-main/matching/propose'
import { CRITERIA } from '../../src-main/matching/weights'
import { evaluation, interview, mentor, TODAY } from '../builders'
import { generatedOffice } from './generator'
import { aPair, type Told } from './pair'

const some = generatedOffice({ seed: 248, mentees: 25, mentors: 30 })

describe('what is never an input', () => {
  test('the records have no field for religion, politics, ethnicity or residence', () => {
    const fields = [...Object.keys(Participant.shape), ...Object.keys(Answers.shape), ...CRITERIA]
    expect(
      fields.filter((field) => /relig|faith|politi|party|ethni|race|residen|citizen|visa/i.test(field)),
    ).toEqual([])
  })

  test('a profile holds nothing of her origin', () => {
    const [profile] = poolOf(some, TODAY).mentees.values()
    const fields = Object.keys(profile ?? {})
    expect(fields.length).toBeGreaterThan(10)
    expect(fields.filter((field) => /origin|arriv|country|nation|name/i.test(field))).toEqual([])
  })

  test('another country of origin, year of arrival or name changes no proposal', () => {
    const elsewhere = [...some.participants.values()].map((woman, n) =>
      put('participants', {
        ...woman,
        originCountry: Country.parse(['SO', 'UA', 'DK'][n % 3]),
        arrivalYear: 1990 + (n % 30),
        lastName: `Nr. ${n}`,
        ownScriptName: 'Олена',
      }),
    )
    expect(allProposals(applyChanges(some, elsewhere))).toEqual(allProposals(some))
  })
})

describe('difference never lowers by itself', () => {
  const likeness: [string, Told, Told][] = [
    ['education', { facts: { education: 1 } }, { facts: { education: 5 } }],
    ['family', { facts: { children: ['small'] } }, { facts: { children: ['none'] } }],
    ['age', { facts: { birthDate: '2003-01-01' } }, { facts: { birthDate: '1950-01-01' } }],
  ]
  test.each(likeness)(
    '%s apart, and no wish about it, is never worse than not knowing',
    (criterion, amina, hanne) => {
      const facet = FACETS[CRITERIA.find((one) => one === criterion) ?? 'age']
      for (const side of ['mentee', 'mentor'] as const)
        expect(facet.points(aPair(amina, hanne), side) ?? facet.neutral).toBeGreaterThanOrEqual(facet.neutral)
    },
  )

  test('a higher education is not rewarded', () => {
    expect([1, 2, 3, 4, 5].map(pointsBeside)).toEqual([50, 75, 100, 75, 50])
  })
})

test('saying nothing is no way to come first', () => {
  const silent = mentor({ id: 'silent', ...NOTHING_TOLD })
  const office = generatedOffice({ seed: 279, mentees: 60, mentors: 60, missing: 0, judged: 0 })
  const withHer = applyChanges(office, [
    put('participants', silent),
    put('interviews', interview(silent)),
    put('evaluations', evaluation(silent)),
  ])
  const pool = poolOf(withHer, TODAY)
  const lists = [...pool.mentees.keys()]
    .map((id) => proposeFrom(pool, id, { atMost: 60 }).best.map(({ mentorId }) => mentorId))
    .filter((list) => list.length >= 5 && list.includes(silent.id))
  expect(lists.length).toBeGreaterThan(20)
  expect(lists.filter(([first]) => first === silent.id).length).toBeLessThanOrEqual(lists.length / 20)
})

const NOTHING_TOLD = {
  occupationHad: { sectors: [], title: null },
  education: null,
  birthDate: null,
  children: [],
  labourMarket: null,
}

/** What every mentee present would be proposed. */
function allProposals(from: Office) {
  return [...from.participants.values()]
    .filter(({ roles }) => roles[0]?.role === 'mentee' && roles[0].left === null)
    .map(({ id }) => propose(from, id, TODAY))
}

/** What a middling education gets beside another. */
function pointsBeside(education: number): number | null {
  return FACETS.education.points(aPair({ facts: { education: 3 } }, { facts: { education } }), 'mentee')
}
