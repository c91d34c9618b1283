import type { Half } from '../../domain/records/match'
import type { Pair } from '../pool'
import { facing, say, shared, terms, those, type Facet } from './facet'

/** What they both enjoy, and what neither cares for: a shared dislike binds like a shared interest, a clash takes one away. */
export const interests: Facet = {
  sided: false,
  points: (pair) => {
    if (unanswered(pair).length > 0) return null
    const inCommon = enjoyed(pair).length + disliked(pair).length - clashes(pair)
    return POINTS[Math.min(Math.max(inCommon, 0), 3)] ?? null
  },
  neutral: 10,
  reason: (pair) => {
    if (enjoyed(pair).length > 0) return say('interests.shared', terms('interests', enjoyed(pair)))
    const neither = disliked(pair)
    return neither.length > 0 ? say('interests.dislikes', terms('interests', neither)) : null
  },
  concern: (pair, side) => {
    const who = unanswered(pair)
    if (who.length > 0) return say('interests.unknown', { who })
    const { she, other } = facing(pair, side)
    const spoilt = shared(she.answers.dislikes, other.answers.interests)
    return spoilt.length > 0 ? say('interests.clash', terms('interests', spoilt)) : tooLittle(pair)
  },
}

/** What both enjoy. */
export function enjoyed({ mentee, mentor }: Pair): readonly string[] {
  return shared(mentee.answers.interests, mentor.answers.interests)
}

/** Points for none, one, two, and three or more things in common. */
const POINTS = [0, 33, 67, 100]

function tooLittle(pair: Pair) {
  const common = enjoyed(pair)
  if (common.length === 0) return say('interests.none')
  return common.length < 3
    ? say('interests.few', { count: common.length, ...terms('interests', common) })
    : null
}

function disliked({ mentee, mentor }: Pair): readonly string[] {
  return shared(mentee.answers.dislikes, mentor.answers.dislikes)
}

function clashes({ mentee: { answers: hers }, mentor: { answers: others } }: Pair): number {
  return shared(hers.dislikes, others.interests).length + shared(others.dislikes, hers.interests).length
}

function unanswered(pair: Pair): readonly Half[] {
  return those(pair, ({ answers }) => answers.interests.length === 0)
}
