/** What may be wrong or missing before a period is reported, worst first; each has texts, `readiness.<code>`. */
export const GAP_CODES = {
  endsBeforeStart: 'wrong',
  inFuture: 'wrong',
  outsideMatch: 'wrong',
  matchedBeforeSignUp: 'wrong',
  ageUnlikely: 'wrong',
  arrivedBeforeBirth: 'wrong',
  longMeeting: 'odd',
  manyHours: 'odd',
  enteredTwice: 'odd',
  unanswered: 'missing',
  notInterviewed: 'missing',
  noFirstMeeting: 'missing',
  noMeetings: 'missing',
  notFollowedUp: 'missing',
  notAskedWorth: 'missing',
  birthDate: 'untold',
  labourMarket: 'untold',
  education: 'untold',
  danish: 'untold',
  originCountry: 'untold',
  arrivalYear: 'untold',
} as const satisfies Record<string, 'wrong' | 'odd' | 'missing' | 'untold'>
export type GapCode = keyof typeof GAP_CODES
export type GapRank = (typeof GAP_CODES)[GapCode]

/** The record a gap is mended in. */
export type About = { readonly kind: 'woman' | 'match'; readonly id: string }

/** One thing to mend, or to let stand, before the period is reported. */
export type Gap = {
  /** The same gap has the same id as long as it is there. */
  readonly id: string
  readonly code: GapCode
  readonly about: About
  /** The day it concerns, where there is one. */
  readonly on: string | null
  /** Hours for meetings, years for ages; null where nothing is measured. */
  readonly amount: number | null
}

type Told = { readonly on?: string | null; readonly amount?: number; readonly record?: string }

export function gap(code: GapCode, about: About, { on = null, amount, record = about.id }: Told = {}): Gap {
  const name = record.replaceAll(/[^0-9A-Za-z]/g, '-')
  return { id: `${code}-${name}`, code, about, on, amount: amount ?? null }
}
