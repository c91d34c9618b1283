import type { Half } from '../../../src-main/domain/records/match'
import type { Particulars, SentenceKey } from '../../../src-main/domain/records/ground'
import type { Facts, Woman } from './facts'

/** Whether what a sentence claims is so, and whole: nothing is named in it that does not hold. */
export type Claim = (facts: Facts, said: Particulars) => boolean
export type Claims<Area extends string> = { readonly [K in Extract<SentenceKey, `${Area}.${string}`>]: Claim }

/** Every code named holds, and at least one is named. */
export function every({ terms }: Particulars, holds: (code: string) => boolean): boolean {
  return terms !== undefined && terms.codes.length > 0 && terms.codes.every(holds)
}

export function both({ mentee, mentor }: Facts, holds: (woman: Woman) => boolean): boolean {
  return holds(mentee) && holds(mentor)
}

/** The sentence names exactly those of the two for whom it holds, and somebody. */
export function names({ who = [] }: Particulars, holds: Record<Half, boolean>): boolean {
  return who.length > 0 && who.includes('mentee') === holds.mentee && who.includes('mentor') === holds.mentor
}

/** The same, asked of each. */
export function namesThose(facts: Facts, said: Particulars, holds: (woman: Woman) => boolean): boolean {
  return names(said, { mentee: holds(facts.mentee), mentor: holds(facts.mentor) })
}

export function common(
  { mentee, mentor }: Facts,
  of: (woman: Woman) => readonly string[],
): readonly string[] {
  return of(mentee).filter((code) => of(mentor).includes(code))
}
