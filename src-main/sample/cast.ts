import { allotted, likely, seededFor, type Chance } from './chance'
import type { Making } from './making'

/** How far a woman has come with the office. `returning` women were mentees once and are mentors now. */
type Fate =
  | 'unanswered'
  | 'enquired'
  | 'signedUp'
  | 'interviewed'
  | 'notReady'
  | 'contactPerson'
  | 'returning'
  | 'ready'

/** The part one woman plays in the sample. */
export type Part = {
  readonly index: number
  readonly role: 'mentee' | 'mentor' | 'contactPerson'
  readonly fate: Fate
  /** Her name and address are protected in the civil registration system. */
  readonly isProtected: boolean
  /** She left a good part of the questions unanswered. */
  readonly hasGaps: boolean
}

/** Who is in the office: a little more than half mentees, the rest mentors and a few contact persons. */
export function castOf(making: Making): Part[] {
  const chance = seededFor(making.seed, 'cast')
  const mentors = Math.round(making.women * 0.44)
  const contactPersons = Math.round(making.women * 0.03)
  const mentees = making.women - mentors - contactPersons
  const parts = [
    ...allotted(chance, mentees, MENTEE_FATES).map((fate) => ({ role: 'mentee' as const, fate })),
    ...allotted(chance, mentors, MENTOR_FATES).map((fate) => ({ role: 'mentor' as const, fate })),
    ...Array.from({ length: contactPersons }, () => ({
      role: 'contactPerson' as const,
      fate: 'contactPerson' as const,
    })),
  ]
  return withTroubles(chance, parts)
}

const MENTEE_FATES = [
  ['unanswered', 0.035],
  ['enquired', 0.045],
  ['signedUp', 0.05],
  ['interviewed', 0.045],
  ['notReady', 0.035],
  ['returning', 0.04],
  ['ready', 0.75],
] as const satisfies readonly (readonly [Fate, number])[]

const MENTOR_FATES = [
  ['unanswered', 0.03],
  ['enquired', 0.05],
  ['signedUp', 0.05],
  ['interviewed', 0.04],
  ['notReady', 0.02],
  ['ready', 0.81],
] as const satisfies readonly (readonly [Fate, number])[]

function withTroubles(chance: Chance, parts: readonly Pick<Part, 'role' | 'fate'>[]): Part[] {
  const protections = allotted(chance, parts.length, [
    ['protected', 0.025],
    ['open', 1],
  ])
  const gaps = allotted(chance, parts.length, [
    ['gaps', 0.12],
    ['whole', 1],
  ])
  return parts.map((part, index) => ({
    ...part,
    index,
    isProtected: protections[index] === 'protected' && isOnFile(part.fate),
    hasGaps: gaps[index] === 'gaps' || (part.fate === 'signedUp' && likely(chance, 0.3)),
  }))
}

function isOnFile(fate: Fate): boolean {
  return fate !== 'unanswered' && fate !== 'enquired'
}
