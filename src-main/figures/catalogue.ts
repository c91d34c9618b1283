import type { Count, Indicator } from './indicator'
import { BACKGROUND } from './indicators/background'
import { CONTACT } from './indicators/contact'
import { ENDINGS } from './indicators/endings'
import { ENQUIRIES } from './indicators/enquiries'
import { EVENTS } from './indicators/events'
import { FUNDING } from './indicators/funding'
import { GOALS } from './indicators/goals'
import { INTRODUCTIONS } from './indicators/introductions'
import { MATCHES } from './indicators/matches'
import { MENTORS } from './indicators/mentors'
import { OUTCOMES } from './indicators/outcomes'
import { PAPERS } from './indicators/papers'
import { PARTICIPATION } from './indicators/participation'
import { PROPOSALS } from './indicators/proposals'
import { STEPS } from './indicators/steps'
import { WAITING } from './indicators/waiting'
import { WORTH } from './indicators/worth'

/** Goes up whenever a definition changes, so that a sealed report tells by which definitions it counted. */
export const CATALOGUE_VERSION = '6'

/** Whose word a figure is: what the office noted, what each woman told of herself, or what both said at follow-up. */
export type Source = 'office' | 'women' | 'followUp'

type TableOf = { readonly code: string; readonly source: Source; readonly indicators: readonly Indicator[] }

/** The tables of a report, each with its indicators in the order they are read. */
export const TABLES = [
  { code: 'participants', source: 'office', indicators: PARTICIPATION },
  { code: 'mentors', source: 'women', indicators: MENTORS },
  { code: 'background', source: 'women', indicators: BACKGROUND },
  { code: 'enquiries', source: 'office', indicators: ENQUIRIES },
  { code: 'waiting', source: 'office', indicators: WAITING },
  { code: 'proposals', source: 'office', indicators: PROPOSALS },
  { code: 'matches', source: 'office', indicators: MATCHES },
  { code: 'endings', source: 'office', indicators: ENDINGS },
  { code: 'contact', source: 'office', indicators: CONTACT },
  { code: 'events', source: 'office', indicators: EVENTS },
  { code: 'introductions', source: 'followUp', indicators: INTRODUCTIONS },
  { code: 'goals', source: 'followUp', indicators: GOALS },
  { code: 'steps', source: 'followUp', indicators: STEPS },
  { code: 'outcomes', source: 'followUp', indicators: OUTCOMES },
  { code: 'worth', source: 'followUp', indicators: WORTH },
  { code: 'funding', source: 'office', indicators: FUNDING },
  { code: 'papers', source: 'office', indicators: PAPERS },
] as const satisfies readonly TableOf[]
export type TableCode = (typeof TABLES)[number]['code']

/** Every indicator the office can report. */
export const CATALOGUE: readonly Indicator[] = TABLES.flatMap<Indicator>(({ indicators }) => indicators)

export const COUNTS: readonly Count[] = CATALOGUE.filter((indicator) => indicator.kind === 'count')

/** Undefined when there is no indicator of that name. */
export function indicatorOf(code: string): Indicator | undefined {
  return CATALOGUE.find((indicator) => indicator.code === code)
}

export function sourceOf(indicator: Indicator): Source {
  const tables: readonly TableOf[] = TABLES
  return tables.find(({ indicators }) => indicators.includes(indicator))?.source ?? 'office'
}
