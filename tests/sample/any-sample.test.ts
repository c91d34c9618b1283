import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyChanges, type Change } from '../../src-main/domain/change'
import type { Office } from '../../src-main/domain/office'
import { ageOn, Day, dayFromNumber, dayNumber } from '../../src-main/domain/records/calendar'
import type { Match } from '../../src-main/domain/records/match'
import type { Participant, RoleSpell } from '../../src-main/domain/records/participant'
import { looksLikeCpr } from '../../src-main/domain/records/text'
import { confirmMatch, recordFollowUp, recordMeeting } from '../../src-main/domain/rules/matches'
import { TABLES, type TableName } from '../../src-main/domain/tables'
import { sampleOffice } from '../../src-main/sample'
import places from '../../src-main/sample/material/places.json'
import { officeFrom } from './office-from'

const anyDay = fc
  .integer({ min: dayNumber(Day.parse('2019-01-01')), max: dayNumber(Day.parse('2040-12-31')) })
  .map(dayFromNumber)
const drawn = fc.sample(fc.record({ seed: fc.integer(), today: anyDay }), 5)
const edges = ['2024-02-29', '2025-12-31', '2026-01-01'].map((text, seed) => ({
  seed,
  today: Day.parse(text),
}))
const samples = [...edges, ...drawn].map((options) => {
  const changes = sampleOffice(options)
  return { ...options, changes, office: officeFrom(changes) }
})

describe.each(samples)('the sample of seed $seed on $today', ({ changes, office, today }) => {
  const women = [...office.participants.values()]
  const matches = [...office.matches.values()]

  test('holds only records that parse, each once', () => {
    expect(changes.map(({ table, value }) => TABLES[table].parse(value))).toEqual(
      changes.map(({ value }) => value),
    )
    expect(new Set(changes.map(({ table, id }) => `${table} ${id}`)).size).toBe(changes.length)
  })

  test('refers only to records that are there', () => {
    const missing = changes
      // In these the names of the two stand before her words, in a match before an evaluation.
      .filter(({ table }) => !['drafts', 'agreements', 'differences'].includes(table))
      .flatMap(({ value }) => textsIn(value))
      .filter(({ field, text }) => {
        const table = REFERENCES[field]
        return table !== undefined && !office[table].has(text)
      })
    expect(missing).toEqual([])
  })

  test('keeps each role in the order of its days, none after today', () => {
    for (const woman of women) {
      for (const spell of woman.roles) {
        const days = stepsOf(office, woman, spell)
        expect([...days, today]).toSatisfy(inOrder)
        for (const { from, until } of spell.holds) expect([from, until ?? from]).toSatisfy(inOrder)
        expect(spell.holds.every(({ from }) => from <= today)).toBe(true)
      }
    }
  })

  test('has grown women only', () => {
    const births = women.flatMap(({ birthDate }) => birthDate ?? [])
    expect(births.filter((birth) => ageOn(birth, today) < 18)).toEqual([])
  })

  test('is one that the rules of the office would have allowed', () => {
    let growing = officeFrom(changes.filter((change) => !isOfAMatch(change)).map(beforeLeaving))
    const later = officeFrom(changes.filter(isOfAMatch))
    for (const match of matches.toSorted((a, b) => (a.confirmedOn < b.confirmedOn ? -1 : 1)))
      growing = applyChanges(growing, confirmMatch(growing, match).changes)
    for (const meeting of later.meetings.values()) recordMeeting(growing, meeting)
    for (const followUp of later.followUps.values()) recordFollowUp(growing, followUp)
    expect(growing.matches).toEqual(later.matches)
  })

  test('has matches whose own days are in order', () => {
    for (const match of matches) expect(daysOf(match)).toSatisfy((rows: string[][]) => rows.every(inOrder))
  })

  test('has nothing that happened after today', () => {
    const days = [
      ...matches.flatMap(({ confirmedOn, closure }) => [confirmedOn, closure?.on ?? confirmedOn]),
      ...[...office.meetings.values()].map(({ heldOn }) => heldOn),
      ...[office.followUps, office.looks, office.judgements].flatMap((table) =>
        [...table.values()].map(({ on }) => on),
      ),
      ...[...office.copies.values()].map(({ madeOn }) => madeOn),
      ...[...office.consents.values()].map(({ givenOn, withdrawnOn }) => withdrawnOn ?? givenOn),
    ]
    expect(days.filter((day) => day > today)).toEqual([])
  })

  test('plans every talk after the last one, and takes back no consent before it was given', () => {
    for (const { on, nextOn } of office.followUps.values()) expect([on, nextOn ?? on]).toSatisfy(inOrder)
    for (const { givenOn, withdrawnOn } of office.consents.values())
      expect([givenOn, withdrawnOn ?? givenOn]).toSatisfy(inOrder)
  })

  test('lets no woman leave before her last match has ended', () => {
    const tooEarly = matches.filter(({ menteeId, mentorId, closure }) => {
      const leavings = [leaving(office, menteeId, 'mentee'), leaving(office, mentorId, 'mentor')]
      return leavings.some((left) => left < (closure?.on ?? NEVER))
    })
    expect(tooEarly).toEqual([])
  })

  test('has texts without gaps and without CPR numbers', () => {
    const texts = changes.flatMap(({ value }) => textsIn(value).filter(({ field }) => field !== 'sha256'))
    expect(texts.filter(({ text }) => looksLikeCpr(text))).toEqual([])
    expect(texts.filter(({ text }) => /[{}]|undefined|null|NaN| {2}|^ | $|\.\.|^\./.test(text))).toEqual([])
  })

  test('does not let a protected woman tell where she lives', () => {
    const townOf = new Map(women.map(({ id, protection, address }) => [id, protection && address.town]))
    const telling = [...office.interviews.values()].filter(({ participantId, answers }) =>
      answers.introduction.includes(townOf.get(participantId) ?? '(nowhere)'),
    )
    expect(telling).toEqual([])
  })

  test('can be reached by nobody: numbers, mail and streets that do not exist, postcodes that do', () => {
    const towns = new Map(places.towns.map(({ postcode, town }) => [postcode, town]))
    const phones = women.flatMap(({ phone }) => phone ?? [])
    const emails = women.flatMap(({ email }) => email ?? [])
    expect(phones.filter((phone) => !/^00 00 \d\d \d\d$/.test(phone))).toEqual([])
    expect(emails.filter((email) => !/^[a-z]+\.[a-z]+\d+@example\.(org|com|net)$/.test(email))).toEqual([])
    expect(phones.length - new Set(phones).size, 'women who are written down twice').toBe(2)
    expect(new Set(emails).size).toBe(emails.length)
    for (const { address } of women) expect(towns.get(address.postcode ?? '') ?? null).toBe(address.town)
    expect(office.division.get('division')?.sample).toBe(true)
  })
})

const NEVER = '9999-12-31'

/** The fields that hold the id of another record, with its table. */
const REFERENCES: Readonly<Record<string, TableName>> = {
  participantId: 'participants',
  menteeId: 'participants',
  mentorId: 'participants',
  matchId: 'matches',
  by: 'staff',
  confirmedBy: 'staff',
  coordinator: 'staff',
  mentee: 'evaluations',
  mentor: 'evaluations',
}

/** Every text anywhere in a value, with the name of the field it stands in. */
function textsIn(value: unknown, field = ''): { field: string; text: string }[] {
  if (typeof value === 'string') return [{ field, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, Array.isArray(value) ? field : key))
}

/** The days of one spell that are known, from the enquiry to her leaving. */
function stepsOf(
  office: Office,
  woman: Participant,
  { role, enquiry, signedUpOn, left }: RoleSpell,
): string[] {
  const isHers = (one: { participantId: string; role: string }) =>
    one.participantId === woman.id && one.role === role
  const interviews = [...office.interviews.values()].filter(isHers).map(({ heldOn }) => heldOn)
  const evaluations = [...office.evaluations.values()].filter(isHers).map(({ on }) => on)
  const days = [enquiry?.on, enquiry?.answeredOn, signedUpOn, ...interviews, ...evaluations, left?.on]
  return days.filter((day) => typeof day === 'string')
}

/** The day she left that role; never when she has not. */
function leaving(office: Office, id: string, role: string): string {
  return office.participants.get(id)?.roles.find((spell) => spell.role === role)?.left?.on ?? NEVER
}

/** Rows of days of a match, each of which must be in order; an open pause in a closed match never ends. */
function daysOf({ confirmedOn, firstMeeting, closure, pauses, agreedUntil }: Match): string[][] {
  const end = closure?.on ?? NEVER
  return [
    [confirmedOn, firstMeeting?.on ?? confirmedOn, end],
    [confirmedOn, agreedUntil ?? NEVER],
    ...pauses.map(({ from, until }) => [confirmedOn, from, until ?? NEVER, closure?.on ?? NEVER]),
  ]
}

function inOrder(days: readonly string[]): boolean {
  return days.every((day, at) => at === 0 || (days[at - 1] ?? '') <= day)
}

function isOfAMatch({ table }: Change): boolean {
  return ['matches', 'meetings', 'followUps'].includes(table)
}

/** The change as it was before anybody left. */
function beforeLeaving(change: Change): Change {
  if (change.table !== 'participants' || change.value === null) return change
  const roles = change.value.roles.map((spell) => ({ ...spell, left: null }))
  return { ...change, value: { ...change.value, roles } }
}
