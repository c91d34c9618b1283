import type { Particulars } from '../../../src-main/domain/records/ground'
import { both, common, every, namesThose, type Claims } from './claims'
import type { Facts, Woman } from './facts'

const enjoys = ({ answers }: Woman) => answers.interests
const children = ({ record }: Woman): readonly string[] => record.children

export const interests: Claims<'interests'> = {
  'interests.shared': (facts, said) =>
    every(said, (code) => both(facts, ({ answers }) => answers.interests.includes(code))),
  'interests.dislikes': (facts, said) =>
    every(said, (code) => both(facts, ({ answers }) => answers.dislikes.includes(code))),
  'interests.few': (facts, { count, terms }) =>
    count === common(facts, enjoys).length && (count === 1 || count === 2) && count === terms?.codes.length,
  'interests.none': (facts) => common(facts, enjoys).length === 0,
  'interests.clash': ({ she, other }, said) =>
    every(said, (code) => she.answers.dislikes.includes(code) && other.answers.interests.includes(code)),
  'interests.unknown': (facts, said) =>
    namesThose(facts, said, ({ answers }) => answers.interests.length === 0),
}

export const family: Claims<'family'> = {
  'family.asWished': (facts) => facts.she.answers.family === 'alike' && alike(facts),
  'family.differentAsWished': (facts) => facts.she.answers.family === 'different' && unlike(facts),
  'family.alike': (facts, said) =>
    every(said, (band) => band !== 'none' && both(facts, (woman) => children(woman).includes(band))),
  'family.withoutChildren': (facts) => both(facts, (woman) => children(woman).includes('none')),
  'family.notAlike': (facts) => facts.she.answers.family === 'alike' && unlike(facts),
  'family.notDifferent': (facts) => facts.she.answers.family === 'different' && alike(facts),
  'family.different': (facts) => facts.she.answers.family === null && unlike(facts),
  'family.unknown': (facts, said) => namesThose(facts, said, (woman) => children(woman).length === 0),
}

export const education: Claims<'education'> = {
  'education.same': (facts) => steps(facts) === 0,
  'education.near': (facts) => steps(facts) === 1,
  'education.apart': (facts, { count }) => count === steps(facts) && count > 1,
  'education.unknown': (facts, said) => namesThose(facts, said, ({ record }) => record.education === null),
}

export const rhythm: Claims<'rhythm'> = {
  'rhythm.same': (facts, { count }) => both(facts, ({ answers }) => answers.meetingsPerMonth === count),
  'rhythm.apart': ({ mentee, mentor }, { count, of }) =>
    mentee.answers.meetingsPerMonth === count && mentor.answers.meetingsPerMonth === of && count !== of,
  'rhythm.unknown': (facts, said) =>
    namesThose(facts, said, ({ answers }) => answers.meetingsPerMonth === null),
}

export const times: Claims<'times'> = {
  'times.shared': (facts, said) =>
    every(said, (code) => both(facts, ({ answers }) => answers.times.includes(code))),
  'times.few': (facts, { count, terms }) => {
    const slots = common(facts, ({ answers }) => answers.times).length
    return slots > 0 && slots < 4 && count === slots && terms?.codes.length === slots
  },
  'times.none': (facts) =>
    both(facts, ({ answers }) => answers.times.length > 0) &&
    common(facts, ({ answers }) => answers.times).length === 0,
  'times.unknown': (facts, said) => namesThose(facts, said, ({ answers }) => answers.times.length === 0),
}

export const distance: Claims<'distance'> = {
  'distance.sameArea': ({ km, hidden }) => km === 0 && !hidden,
  'distance.near': ({ km, hidden }, { count }) => km === count && !hidden,
  'distance.within': (facts) => facts.km !== null && 2 * facts.km <= shortest(facts),
  'distance.long': (facts, said) =>
    facts.km === said.count &&
    said.of === shortest(facts) &&
    2 * facts.km > shortest(facts) &&
    !facts.hidden &&
    atLimit(facts, said),
  'distance.longHidden': (facts, said) =>
    facts.km !== null && 2 * facts.km > shortest(facts) && facts.hidden && atLimit(facts, said),
  'distance.unknown': (facts, said) =>
    namesThose(
      facts,
      said,
      ({ record, answers }) => record.address.postcode === null || answers.travelKm === null,
    ),
}

const LEVELS = ['none', 'a1', 'a2', 'b1', 'b2', 'c1', 'native']
const level = ({ record }: Woman) => (record.danish === null ? NaN : LEVELS.indexOf(record.danish))

export const language: Claims<'language'> = {
  'language.danish': (facts, said) =>
    spoken(facts, said) && both(facts, (woman) => level(woman) >= LEVELS.indexOf('b1')),
  'language.fallback': (facts, said) =>
    every(said, (code) => both(facts, ({ speaksWell }) => speaksWell.includes(code))),
  'language.early': (facts, said) =>
    spoken(facts, said) && !both(facts, (woman) => level(woman) >= LEVELS.indexOf('b1')),
  'language.unknown': (facts, said) => namesThose(facts, said, ({ record }) => record.danish === null),
}

/** Danish is known of both, too little of it in one, and of neither's other languages do both speak any well. */
export function noLanguage(facts: Facts): boolean {
  const tooLittle = Math.min(level(facts.mentee), level(facts.mentor)) < LEVELS.indexOf('a2')
  const asked = both(facts, ({ record }) => record.languages.length > 0)
  return tooLittle && asked && common(facts, ({ speaksWell }) => speaksWell).length === 0
}

/** The shorter of the distances they would travel. */
export function shortest({ mentee, mentor }: Facts): number {
  return Math.min(mentee.answers.travelKm ?? Infinity, mentor.answers.travelKm ?? Infinity)
}

export function atLimit(facts: Facts, said: Particulars): boolean {
  return namesThose(facts, said, ({ answers }) => answers.travelKm === shortest(facts))
}

function spoken(facts: Facts, said: Particulars): boolean {
  const lower = Math.min(level(facts.mentee), level(facts.mentor))
  return (
    said.terms?.codes.join() === LEVELS[lower] && namesThose(facts, said, (woman) => level(woman) === lower)
  )
}

function steps({ mentee, mentor }: Facts): number {
  return Math.abs((mentee.record.education ?? NaN) - (mentor.record.education ?? NaN))
}

function alike(facts: Facts): boolean {
  return common(facts, children).length > 0
}

function unlike(facts: Facts): boolean {
  return both(facts, (woman) => children(woman).length > 0) && !alike(facts)
}
