import { DanishLevel } from '../../domain/records/participant'
import type { Pair } from '../pool'
import { say, shared, terms, those, type Facet } from './facet'

/** How far apart their educations are. Likeness counts for something; a difference is never worse than not knowing. */
export const education: Facet = {
  sided: false,
  points: (pair) => {
    const apart = levelsApart(pair)
    return apart === null ? null : Math.max(education.neutral, 100 - 25 * apart)
  },
  neutral: 50,
  reason: (pair) => {
    const apart = levelsApart(pair)
    if (apart === 0) return say('education.same')
    return apart === 1 ? say('education.near') : null
  },
  concern: (pair) => {
    const apart = levelsApart(pair)
    if (apart === null)
      return say('education.unknown', { who: those(pair, (woman) => woman.education === null) })
    return apart > 1 ? say('education.apart', { count: apart }) : null
  },
}

/** How easily they can talk: in Danish, or else by falling back on another language. */
export const language: Facet = {
  sided: false,
  points: (pair) => {
    const danish = commonDanish(pair)
    const easily = danish === null ? undefined : POINTS_IN_DANISH[danish]
    if (easily !== undefined) return easily
    if (otherLanguages(pair).length > 0) return 80
    if (danish === 'a2') return 40
    return canTalk(pair) === false ? 0 : null
  },
  neutral: 70,
  reason: (pair) => {
    const danish = commonDanish(pair)
    if (danish !== null && POINTS_IN_DANISH[danish] !== undefined)
      return say('language.danish', { ...terms('danish', [danish]), who: speakers(pair, danish) })
    const others = otherLanguages(pair)
    return others.length > 0 ? say('language.fallback', terms('languages', others)) : null
  },
  concern: (pair) => {
    if (canTalk(pair) === false) return say('stop.language')
    const danish = commonDanish(pair)
    if (danish === null)
      return say('language.unknown', { who: those(pair, (woman) => woman.danish === null) })
    if (POINTS_IN_DANISH[danish] !== undefined) return null
    return say('language.early', { ...terms('danish', [danish]), who: speakers(pair, danish) })
  },
}

/** Whether they share a working language: Danish from A2, or another both speak well. Null when that is not known. */
export function canTalk(pair: Pair): boolean | null {
  const danish = commonDanish(pair)
  if (danish !== null && rank(danish) >= rank('a2')) return true
  if (otherLanguages(pair).length > 0) return true
  const asked = danish !== null && pair.mentee.languages !== null && pair.mentor.languages !== null
  return asked ? false : null
}

/** Levels of education between them, 0 to 4; null when either is not known. */
export function levelsApart({ mentee, mentor }: Pair): number | null {
  if (mentee.education === null || mentor.education === null) return null
  return Math.abs(mentee.education - mentor.education)
}

const POINTS_IN_DANISH: { readonly [L in DanishLevel]?: number } = { b1: 90, b2: 100, c1: 100, native: 100 }

/** The Danish of the one who speaks less of it; null when either level is not known. */
function commonDanish({ mentee, mentor }: Pair): DanishLevel | null {
  if (mentee.danish === null || mentor.danish === null) return null
  return rank(mentee.danish) <= rank(mentor.danish) ? mentee.danish : mentor.danish
}

function rank(level: DanishLevel): number {
  return DanishLevel.options.indexOf(level)
}

function otherLanguages({ mentee, mentor }: Pair): readonly string[] {
  return shared(mentee.languages ?? [], mentor.languages ?? [])
}

function speakers(pair: Pair, level: DanishLevel) {
  return those(pair, ({ danish }) => danish === level)
}
