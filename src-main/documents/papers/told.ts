import { find, newestInterview, type Office } from '../../domain/office'
import type { Day } from '../../domain/records/calendar'
import type { Match } from '../../domain/records/match'
import type { Participant } from '../../domain/records/participant'
import { isProtected } from '../../domain/rules/standing'
import { termFor, type TaxonomyName } from '../../domain/taxonomies'
import type { Telling } from '../report-words'
import type { Entry, Value } from '../values'
import type { LeftOut } from './paper'

/** The pieces that several documents tell of a woman, in words. */

export function list(entries: readonly Entry[]): Value {
  return { kind: 'list', entries }
}

/** A list whose entries are a single text each. */
export function texts(entries: readonly string[]): Value {
  return list(entries.map((text) => ({ text })))
}

export function terms(taxonomy: TaxonomyName, codes: readonly string[], telling: Telling): string[] {
  return codes.map((code) => termFor(taxonomy, code, telling))
}

/** Several things in one line: "arabisk, engelsk og dansk". */
export function inOneLine(items: readonly string[], { language }: Telling): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(items)
}

/** The languages she speaks, with how well; Danish last. */
export function languagesOf({ languages, danish }: Participant, telling: Telling): string[] {
  const names = new Intl.DisplayNames(telling.language, { type: 'language' })
  const danishName = names.of('da') ?? 'da'
  return [
    ...languages.map(
      ({ code, level }) => `${names.of(code) ?? code} (${telling.words(`languageLevel.${level}`)})`,
    ),
    ...(danish === null ? [] : [`${danishName} (${telling.words(`danish.${danish}`)})`]),
  ]
}

export function countryOf({ originCountry }: Participant, { language }: Telling): string {
  if (originCountry === null) return ''
  return new Intl.DisplayNames(language, { type: 'region' }).of(originCountry) ?? originCountry
}

/** Her postal address, or null when it must not be written or is not whole. */
export function addressOf(woman: Participant, on: Day): readonly [street: string, town: string] | null {
  const { street, postcode, town } = woman.address
  if (isProtected(woman, on) || street === null || postcode === null) return null
  return [street, [postcode, town].filter(Boolean).join(' ')]
}

/** What is told of a woman whose address is not written on a paper that would have it. */
export function addressLeftOut(woman: Participant, on: Day): readonly LeftOut[] {
  if (addressOf(woman, on) !== null) return []
  return [{ who: woman.firstName, what: 'address', why: isProtected(woman, on) ? 'protected' : 'notOnFile' }]
}

/** Her course in one role: since when, with how much time together. Whoever she met is not in it. */
export type Course = {
  readonly role: 'mentee' | 'mentor'
  readonly from: Day
  /** Null while a match runs. */
  readonly until: Day | null
  readonly matches: number
  readonly meetings: number
  readonly minutes: number
  /** What they talked about most, most often first: codes of topics. */
  readonly topics: readonly string[]
}

/** The role she has had most time in; null when she has never been matched. */
export function courseOf(office: Office, woman: Participant): Course | null {
  const courses = (['mentor', 'mentee'] as const).flatMap((role) => courseIn(office, woman, role))
  return courses.toSorted((one, other) => other.minutes - one.minutes)[0] ?? null
}

function courseIn(office: Office, { id }: Participant, role: Course['role']): Course[] {
  const matches = [...office.matches.values()]
    .filter((match) => (role === 'mentor' ? match.mentorId : match.menteeId) === id)
    .toSorted((one, other) => (one.confirmedOn < other.confirmedOn ? -1 : 1))
  const [first] = matches
  if (first === undefined) return []
  const of = new Set<string>(matches.map((match) => match.id))
  const meetings = [...office.meetings.values()].filter(({ matchId }) => of.has(matchId))
  return [
    {
      role,
      from: first.confirmedOn,
      until: endOf(matches),
      matches: matches.length,
      meetings: meetings.length,
      minutes: meetings.reduce((sum, { minutes }) => sum + minutes, 0),
      topics: mostOften(meetings.flatMap(({ topics }) => topics)),
    },
  ]
}

function endOf(matches: readonly Match[]): Day | null {
  const ends = matches.map(({ closure }) => closure?.on ?? null)
  if (ends.includes(null)) return null
  return (
    ends
      .filter((end) => end !== null)
      .toSorted()
      .at(-1) ?? null
  )
}

function mostOften(codes: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1)
  return [...counts].toSorted((one, other) => other[1] - one[1]).map(([code]) => code)
}

/** What she said at her newest interview in the role she has had last. */
export function newestWords(office: Office, woman: Participant, on: Day) {
  const roles = woman.roles.map(({ role }) => role).toReversed()
  for (const role of roles) {
    const interview = newestInterview(office, woman.id, role, on)
    if (interview !== null) return interview
  }
  return null
}

export function womanOf(office: Office, id: string | null): Participant {
  return find(office, 'participants', id ?? '')
}
