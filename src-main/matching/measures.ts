import { levelsApart } from './facets/background'
import { covered } from './facets/help'
import { interests } from './facets/interests'
import { sameStage, wishes } from './facets/wishes'
import { network, profession } from './facets/work'
import { shared } from './facets/facet'
import type { Pair } from './pool'

/** How much the two share, 0 to 100: interests (twice), education, field of work, and life with or without children. */
export function commonGround(pair: Pair): number {
  const inInterests = interests.points(pair, 'mentee')
  return mean([inInterests, inInterests, inEducation(pair), inField(pair), inChildren(pair)])
}

/** How much one has of what the other looks for, 0 to 100: help both ways, a way into her field, and hopes both ways. */
export function complement(pair: Pair): number {
  const { mentee, mentor } = pair
  return mean([
    covered(mentee.answers.seeks, mentor.answers.offers),
    covered(mentor.answers.seeks, mentee.answers.offers),
    profession.points(pair, 'mentee'),
    network.points(pair, 'mentee'),
    wishes.points(pair, 'mentee'),
    wishes.points(pair, 'mentor'),
  ])
}

/** Halves up; a part that is not known counts as halfway. */
function mean(parts: readonly (number | null)[]): number {
  const total = parts.reduce<number>((sum, part) => sum + (part ?? 50), 0)
  return Math.floor((2 * total + parts.length) / (2 * parts.length))
}

function inEducation(pair: Pair): number | null {
  const apart = levelsApart(pair)
  return apart === null ? null : 100 - 25 * apart
}

function inField({ mentee, mentor }: Pair): number | null {
  if (mentee.had.sectors.length === 0 || mentor.had.sectors.length === 0) return null
  return shared(mentee.had.sectors, mentor.had.sectors).length > 0 ? 100 : 0
}

function inChildren(pair: Pair): number | null {
  if (pair.mentee.children.length === 0 || pair.mentor.children.length === 0) return null
  return sameStage(pair).length > 0 ? 100 : 0
}
