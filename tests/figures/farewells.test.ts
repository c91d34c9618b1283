import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { namelessLedger } from '../../src-main/domain/nameless/nameless-ledger'
import type { Ledger } from '../../src-main/domain/ledger'
import type { Office } from '../../src-main/domain/office'
import { Day } from '../../src-main/domain/records/calendar'
import { Farewell } from '../../src-main/domain/records/farewell'
import { TABLE_NAMES, TABLES } from '../../src-main/domain/tables'
import { CATALOGUE } from '../../src-main/figures/catalogue'
import { factsOf } from '../../src-main/figures/facts'
import { halfYear, quarter, wholeYear } from '../../src-main/figures/period'
import { recruitmentIn } from '../../src-main/figures/recruitment'
import { sampleOffice } from '../../src-main/sample'
import { officeFrom } from '../sample/office-from'
import { history } from './histories'

const PERIODS = [2024, 2025, 2026].flatMap((year) => [
  wholeYear(year),
  ...[1, 2].map((half) => halfYear(year, half)),
  ...[1, 2, 3, 4].map((number) => quarter(year, number)),
])

test('every figure of every quarter, half-year and year is what it was, whoever was made anonymous', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 3 }), (seed, every) => {
      const office = history(seed, 40)
      const { office: nameless } = namelessLedger(farewellTo(office, (place) => place % every === 0))
      expect(figuresOf(nameless)).toEqual(figuresOf(office))
    }),
    { numRuns: 5 },
  )
})

test('of the sample office nothing is left to tell who its women were, and every figure stays', () => {
  const office = officeFrom(sampleOffice({ today: Day.parse('2026-03-15'), seed: 2003 }))
  const { office: nameless } = namelessLedger(farewellTo(office, () => true))
  expect(figuresOf(nameless)).toEqual(figuresOf(office))
  // What is left of these are enquiries of women who are not on file yet.
  expect([...nameless.drafts.values()].filter(({ participantId }) => participantId !== null)).toEqual([])
  const tables = TABLE_NAMES.filter((table) => table !== 'drafts')
  const kept = JSON.stringify(tables.map((table) => [...nameless[table].values()]))
  const told = [...wordsAbout(office)].filter((words) => kept.includes(JSON.stringify(words).slice(1, -1)))
  expect(told).toEqual([])
  for (const table of TABLE_NAMES)
    for (const record of nameless[table].values())
      expect(TABLES[table].safeParse(record).error).toBeUndefined()
})

function farewellTo(office: Office, isOne: (place: number) => boolean): Ledger {
  const said = { on: Day.parse('2026-12-31'), by: 'inger', reason: 'timeIsUp' }
  const women = [...office.participants.keys()].filter((_, place) => isOne(place))
  const farewells = new Map(women.map((id) => [id, Farewell.parse({ id, ...said })]))
  return { office: { ...office, farewells }, entries: [] }
}

function figuresOf(office: Office) {
  const facts = factsOf(office)
  return PERIODS.map((period) => [
    CATALOGUE.map((indicator) => indicator.compute(facts, period)),
    recruitmentIn(office, period),
  ])
}

/** Names, ways to reach them, and whatever was written about them or in their own words. */
function wordsAbout(office: Office): ReadonlySet<string> {
  const about = [
    ...[...office.participants.values()].flatMap(
      ({ firstName, lastName, ownScriptName, phone, email, address, note }) => [
        lastName === null ? null : `${firstName} ${lastName}`,
        ownScriptName,
        phone,
        email,
        address.street,
        note,
      ],
    ),
    ...WRITTEN.flatMap((table) => [...office[table].values()].flatMap(sentencesIn)),
  ]
  return new Set(about.filter((words): words is string => words !== null && words.length > 4))
}

const WRITTEN = [
  'interviews',
  'evaluations',
  'matches',
  'meetings',
  'followUps',
  'surveys',
  'agreements',
  'goals',
  'proposals',
  'judgements',
  'introductions',
  'concerns',
  'differences',
  'stories',
  'milestones',
  'outcomes',
  'closings',
  'consents',
  'thanks',
  'approvals',
] as const

function sentencesIn(value: unknown): string[] {
  if (typeof value === 'string') return value.includes(' ') ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentencesIn) : []
}
