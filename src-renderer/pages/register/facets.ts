import { DANISH_LEVELS, EDUCATION_LEVELS } from '@contract/facts'
import type { Facet, RegisterFilter } from '@contract/register'
import type { WomanRow } from '@contract/women'

export type Chosen = RegisterFilter['chosen']

/** From so many days or years on a woman is in the band of that name. */
const WAITING = [0, 31, 91, 181] as const
const AGES = [0, 25, 30, 40, 50, 60] as const

/** What a woman has of each facet. Role and status speak of the same standing, so that "ready mentor" never means two roles. */
const VALUES: Readonly<Record<Facet, (woman: WomanRow, chosen: Chosen) => readonly string[]>> = {
  role: ({ standings }, { status }) =>
    standings.filter((standing) => isAmong(status, statusesOf(standing))).map(({ role }) => role),
  status: ({ standings }, { role }) =>
    standings.filter((standing) => isAmong(role, [standing.role])).flatMap(statusesOf),
  waiting: ({ waitingDays }) => bandOf(waitingDays, WAITING),
  age: ({ age }) => bandOf(age, AGES),
  town: ({ town }) => told(town),
  danish: ({ danish }) => told(danish),
  sectors: ({ sectors }) => sectors,
  education: ({ education }) => (education === null ? [] : [String(education)]),
  labourMarket: ({ labourMarket }) => told(labourMarket),
  languages: ({ languages }) => languages,
  originCountry: ({ originCountry }) => told(originCountry),
  interests: ({ interests }) => interests,
  times: ({ times }) => times,
  coordinator: ({ coordinator }) => told(coordinator),
  labels: ({ labels }) => labels,
  address: (woman) => [woman.protected ? 'protected' : 'open'],
  own: ({ own }) => Object.entries(own).map(([code, value]) => ownValue(code, value)),
}

/** A value of one of the division's own fields, as a value of the facet that holds them all. */
function ownValue(code: string, value: string | number): string {
  return `${code}=${value}`.slice(0, 200)
}

/** The values of a facet that have an order of their own. */
export const ORDERED: { readonly [F in Facet]?: readonly string[] } = {
  waiting: WAITING.map(String),
  age: AGES.map(String),
  danish: DANISH_LEVELS,
  education: EDUCATION_LEVELS.map(String),
}

/** Where a band ends, or null for the last one. */
export function bandEnd(facet: 'waiting' | 'age', from: number): number | null {
  const starts: readonly number[] = facet === 'age' ? AGES : WAITING
  const next = starts.find((start) => start > from)
  return next === undefined ? null : next - 1
}

/** Tells of a woman whether she has, of every facet that is narrowed, one of the values chosen. */
export function fitting(chosen: Chosen): (woman: WomanRow) => boolean {
  const wanted = narrowed(chosen)
  return (woman) => wanted.every(([facet, values]) => isAmong(values, VALUES[facet](woman, chosen)))
}

/** How many women each value of a facet would leave, all the other facets staying as they are. */
export function countsOf(women: readonly WomanRow[], facet: Facet, chosen: Chosen): Map<string, number> {
  const others: Chosen = { ...chosen, [facet]: [] }
  const counts = new Map<string, number>()
  for (const woman of women.filter(fitting(others))) {
    for (const value of new Set(VALUES[facet](woman, others))) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}

/** The facets that are narrowed, with their values. */
export function narrowed(chosen: Chosen): (readonly [Facet, readonly string[]])[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a checked filter are facets.
  const entries = Object.entries(chosen) as [Facet, readonly string[]][]
  return entries.filter(([, values]) => values.length > 0)
}

function statusesOf({ status, onHold }: WomanRow['standings'][number]): string[] {
  return onHold ? [status, 'onHold'] : [status]
}

function isAmong(wanted: readonly string[] | undefined, values: readonly string[]): boolean {
  return wanted === undefined || wanted.length === 0 || values.some((value) => wanted.includes(value))
}

function bandOf(value: number | null, starts: readonly number[]): string[] {
  const start = value === null ? undefined : starts.findLast((from) => value >= from)
  return start === undefined ? [] : [String(start)]
}

function told(value: string | null): string[] {
  return value === null ? [] : [value]
}
