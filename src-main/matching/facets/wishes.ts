import type { Half } from '../../domain/records/match'
import type { Answers } from '../../domain/records/interview'
import type { Pair } from '../pool'
import { facing, quoted, say, shared, terms, those, type Facet, type Said } from './facet'

/** Life with or without children, as she wishes it in the other. Without a wish, likeness counts for something and a difference for nothing. */
export const family: Facet = {
  sided: true,
  points: (pair, side) => {
    if (withoutFamily(pair).length > 0) return null
    const alike = sameStage(pair).length > 0
    const wish = facing(pair, side).she.answers.family
    if (wish !== null) return alike === (wish === 'alike') ? 100 : 0
    return alike ? 70 : family.neutral
  },
  neutral: 50,
  reason: (pair, side) => {
    if (withoutFamily(pair).length > 0) return null
    const wish = facing(pair, side).she.answers.family
    const alike = sameStage(pair).length > 0
    if (!alike) return wish === 'different' ? say('family.differentAsWished') : null
    if (wish === 'different') return null
    return wish === 'alike' ? say('family.asWished') : livesAlike(pair)
  },
  concern: (pair, side) => {
    const who = withoutFamily(pair)
    if (who.length > 0) return say('family.unknown', { who })
    const wish = facing(pair, side).she.answers.family
    if (sameStage(pair).length > 0) return wish === 'different' ? say('family.notDifferent') : null
    if (wish === 'different') return null
    return wish === 'alike' ? say('family.notAlike') : say('family.different')
  },
}

/** Her wish about the other's age. */
export const age: Facet = {
  sided: true,
  points: (pair, side) => {
    const { she, other } = facing(pair, side)
    if (she.answers.ageWish === null || other.age === null) return null
    return suits(she.answers.ageWish, other.age) ? 100 : 0
  },
  neutral: 70,
  reason: (pair, side) => (age.points(pair, side) === 100 ? say('age.asWished') : null),
  concern: (pair, side) => {
    if (facing(pair, side).she.answers.ageWish === null) return null
    const points = age.points(pair, side)
    if (points === null) return say('age.unknown')
    return points === 100 ? null : say('age.notAsWished')
  },
}

/** What she hopes for in the other, as far as it can be told from what the other says of herself. */
export const wishes: Facet = {
  sided: true,
  points: (pair, side) => {
    if (unwanted(pair, side).length > 0) return 0
    const { she, other } = facing(pair, side)
    if (she.answers.hopesFor.length === 0 || other.traits.length === 0) return null
    const met = shared(she.answers.hopesFor, other.traits).length
    if (met === she.answers.hopesFor.length) return 100
    return met > 0 ? 50 : 0
  },
  neutral: 20,
  reason: (pair, side) => {
    const { she, other } = facing(pair, side)
    const met = shared(she.answers.hopesFor, other.traits)
    return met.length > 0 ? say('wishes.met', terms('traits', met)) : null
  },
  concern: (pair, side) => {
    const against = unwanted(pair, side)
    if (against.length > 0) return say('stop.trait', terms('traits', against))
    return hopesLeft(pair, side) ?? inWords(facing(pair, side).she.answers)
  },
}

/** Whether an age is within her wish; a side left open has no limit. */
export function suits({ from, to }: NonNullable<Answers['ageWish']>, years: number): boolean {
  return (from === null || years >= from) && (to === null || years <= to)
}

/** Traits of the other that she does not want. */
export function unwanted(pair: Pair, side: Half): readonly string[] {
  const { she, other } = facing(pair, side)
  return shared(she.answers.notWith, other.traits)
}

/** Bands of children that both have at home. */
export function sameStage({ mentee, mentor }: Pair): readonly string[] {
  return shared(mentee.children, mentor.children)
}

function livesAlike(pair: Pair): Said {
  const children = sameStage(pair).filter((band) => band !== 'none')
  return children.length > 0
    ? say('family.alike', terms('children', children))
    : say('family.withoutChildren')
}

function withoutFamily(pair: Pair): readonly Half[] {
  return those(pair, ({ children }) => children.length === 0)
}

function hopesLeft(pair: Pair, side: Half): Said | null {
  const { she, other } = facing(pair, side)
  const left = she.answers.hopesFor.filter((trait) => !other.traits.includes(trait))
  if (left.length === 0) return null
  return say(other.traits.length === 0 ? 'wishes.unknown' : 'wishes.unmet', terms('traits', left))
}

/** A wish in her own words, which only a person can weigh. */
function inWords({ wishes: words }: Answers): Said | null {
  return words.trim() === '' ? null : say('wishes.words', { words: quoted(words) })
}
