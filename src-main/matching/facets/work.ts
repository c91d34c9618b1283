import type { Half } from '../../domain/records/match'
import type { Pair } from '../pool'
import type { Profile } from '../profile'
import { lacking, quoted, say, shared, terms, type Facet, type Said } from './facet'

/** Whether the mentor works in the field the mentee is heading for, or knows the one she comes from. */
export const profession: Facet = {
  sided: false,
  points: (pair) => {
    if (withoutField(pair).length > 0) return null
    if (fieldAhead(pair).length > 0) return 100
    return fieldBehind(pair).length > 0 ? 40 : 0
  },
  neutral: 10,
  reason: (pair) => {
    if (fieldAhead(pair).length > 0) return sameField(pair)
    const behind = fieldBehind(pair)
    return behind.length > 0 ? say('profession.background', terms('sectors', behind)) : null
  },
  concern: (pair) => {
    const who = withoutField(pair)
    if (who.length > 0) return say('profession.unknown', { who })
    return fieldAhead(pair).length > 0 ? null : say('profession.other', terms('sectors', aim(pair.mentee)))
  },
}

/** Whether the mentor can introduce the mentee to somebody in the field she is heading for. */
export const network: Facet = {
  sided: false,
  points: (pair) => {
    if (withoutContacts(pair).length > 0) return null
    return opened(pair).length > 0 ? 100 : 0
  },
  neutral: 10,
  reason: (pair, side) => {
    const [first] = opened(pair)
    if (first === undefined) return null
    const sectors = terms('sectors', [...new Set(opened(pair).map(({ sector }) => sector))])
    if (side === 'mentor') return say('network.useful', sectors)
    const who = quoted(first.who)
    return who === ''
      ? say('network.opens', sectors)
      : say('network.words', { ...terms('sectors', [first.sector]), words: who })
  },
  concern: (pair) => {
    const who = withoutContacts(pair)
    if (who.length > 0) return say('network.unknown', { who })
    return opened(pair).length > 0 ? null : say('network.closed', terms('sectors', aim(pair.mentee)))
  },
}

/** Sectors the mentee is heading for: those she wants, or else those she has worked in. */
export function aim({ had, wanted }: Profile): readonly string[] {
  return wanted.sectors.length > 0 ? wanted.sectors : had.sectors
}

/** What the mentor has worked in and the mentee is heading for. */
function fieldAhead({ mentee, mentor }: Pair): readonly string[] {
  return shared(mentor.had.sectors, aim(mentee))
}

/** What the mentee has worked in and the mentor knows, from her own work or through somebody. */
function fieldBehind({ mentee, mentor }: Pair): readonly string[] {
  const known = [...mentor.had.sectors, ...mentor.answers.contacts.map(({ sector }) => sector)]
  return shared(mentee.had.sectors, known)
}

function opened({ mentee, mentor }: Pair): Profile['answers']['contacts'] {
  const goal = aim(mentee)
  return mentor.answers.contacts.filter(({ sector }) => goal.includes(sector))
}

function sameField(pair: Pair): Said {
  const fields = terms('sectors', fieldAhead(pair))
  if (pair.mentee.wanted.sectors.length === 0) return say('profession.same', fields)
  const [words, otherWords] = [pair.mentor.had.title, pair.mentee.wanted.title]
  if (words === null || otherWords === null) return say('profession.wanted', fields)
  return say('profession.titles', { ...fields, words: quoted(words), otherWords: quoted(otherWords) })
}

function withoutField({ mentee, mentor }: Pair): readonly Half[] {
  return lacking({ mentee: aim(mentee).length === 0, mentor: mentor.had.sectors.length === 0 })
}

function withoutContacts({ mentee, mentor }: Pair): readonly Half[] {
  return lacking({ mentee: aim(mentee).length === 0, mentor: mentor.answers.contacts.length === 0 })
}
