import { HALVES, type Half } from '../../domain/records/match'
import type { Particulars, Sentence, Terms } from '../../domain/records/ground'
import type { Pair } from '../pool'
import type { Profile } from '../profile'

/** One criterion: how it is measured, and what can truly be said about it. */
export type Facet = {
  /** Whether the two may have different points; otherwise those of either side are those of both. */
  readonly sided: boolean
  /** 0 to 100 for the woman on that side; null when an answer it needs is missing. */
  readonly points: (pair: Pair, side: Half) => number | null
  /** What a missing answer counts as: about what two women drawn at random would get, so that saying nothing neither helps nor harms. */
  readonly neutral: number
  /** The best that can be said for the pair on her side, null when there is nothing. */
  readonly reason: (pair: Pair, side: Half) => Said | null
  /** What speaks against it on her side, or is not known; null when all is well. */
  readonly concern: (pair: Pair, side: Half) => Said | null
}

/** A sentence before it is known whom it is said for. */
export type Said = Pick<Sentence, 'key' | 'params'>

export function say(key: Sentence['key'], params: Particulars = {}): Said {
  return { key, params }
}

/** Codes to be put into words: the first five, so that a sentence stays a sentence. */
export function terms(taxonomy: Terms['taxonomy'], codes: readonly string[]): { readonly terms: Terms } {
  return { terms: { taxonomy, codes: codes.slice(0, 5) } }
}

/** What is in both lists, in the order of the first. */
export function shared<T>(some: readonly T[], others: readonly T[]): readonly T[] {
  return some.filter((one) => others.includes(one))
}

export function facing({ mentee, mentor }: Pair, side: Half): { she: Profile; other: Profile } {
  return side === 'mentee' ? { she: mentee, other: mentor } : { she: mentor, other: mentee }
}

/** Which of the two it holds for. */
export function those(pair: Pair, holds: (woman: Profile) => boolean): readonly Half[] {
  return HALVES.filter((side) => holds(pair[side]))
}

/** The sides that are marked. */
export function lacking(sides: Readonly<Record<Half, boolean>>): readonly Half[] {
  return HALVES.filter((side) => sides[side])
}

/** Somebody's words on one line, cut after a whole word when they are longer than 160 characters. */
export function quoted(words: string): string {
  const line = words.trim().replace(/\s+/g, ' ')
  if (line.length <= 160) return line
  const cut = line.slice(0, 160)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 100))}…`
}
