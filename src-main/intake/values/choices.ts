import type { Role } from '../../domain/records/participant'
import { andParts, meaningOf, partsOf, wordsFor } from './words'

/** A cross, yes or no, in the ways lists have them; null when it is something else. */
export function readYesNo(text: string): boolean | null {
  return meaningOf(YES_NO, text === '-' ? 'nej' : text)
}

const YES_NO = wordsFor<boolean>([
  [true, 'ja, j, x, yes, y, true, sand, sandt, 1, ok, v'],
  [false, 'nej, n, no, false, falsk, 0, ingen, none'],
])

/** The roles in one cell, `mentor og mentee`; null when a word is none. */
export function readRoles(text: string): Role[] | null {
  const read = partsOf(text)
    .flatMap(andParts)
    .map((part) => meaningOf(ROLE_WORDS, part))
  const roles = read.filter((role) => role !== null)
  return roles.length === read.length && roles.length > 0 ? [...new Set(roles)] : null
}

const ROLE_WORDS = wordsFor<Role>([
  ['mentee', 'mentee, mentees, menti'],
  ['mentor', 'mentor, mentorer, mentors, frivillig mentor, frivillig'],
  ['contactPerson', 'kontaktperson, kontaktpersoner, contact person, contact persons'],
])
