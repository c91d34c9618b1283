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

/** The tables of a report, each with its indicators in the order they are read. */
export const TABLES = [
  { code: 'participants', indicators: PARTICIPATION },
  { code: 'mentors', indicators: MENTORS },
  { code: 'background', indicators: BACKGROUND },
  { code: 'enquiries', indicators: ENQUIRIES },
  { code: 'waiting', indicators: WAITING },
  { code: 'proposals', indicators: PROPOSALS },
  { code: 'matches', indicators: MATCHES },
  { code: 'endings', indicators: ENDINGS },
  { code: 'contact', indicators: CONTACT },
  { code: 'events', indicators: EVENTS },
  { code: 'introductions', indicators: INTRODUCTIONS },
  { code: 'goals', indicators: GOALS },
  { code: 'steps', indicators: STEPS },
  { code: 'outcomes', indicators: OUTCOMES },
  { code: 'worth', indicators: WORTH },
  { code: 'funding', indicators: FUNDING },
  { code: 'papers', indicators: PAPERS },
] as const satisfies readonly { readonly code: string; readonly indicators: readonly Indicator[] }[]
export type TableCode = (typeof TABLES)[number]['code']

/** Every indicator the office can report. */
export const CATALOGUE: readonly Indicator[] = TABLES.flatMap<Indicator>(({ indicators }) => indicators)

export const COUNTS: readonly Count[] = CATALOGUE.filter((indicator) => indicator.kind === 'count')

/** Undefined when there is no indicator of that name. */
export function indicatorOf(code: string): Indicator | undefined {
  return CATALOGUE.find((indicator) => indicator.code === code)
}
