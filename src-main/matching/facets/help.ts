import type { Half } from '../../domain/records/match'
import type { Pair } from '../pool'
import { lacking, say, shared, terms, type Facet, type Said } from './facet'

/** Help asked for and offered. The mentor too gets something out of it: her offers are used, and her own wishes may be met. */
export const help: Facet = {
  sided: true,
  points: (pair, side) => {
    const forMentee = covered(pair.mentee.answers.seeks, pair.mentor.answers.offers)
    if (side === 'mentee') return forMentee
    const forMentor = covered(pair.mentor.answers.seeks, pair.mentee.answers.offers)
    if (forMentee === null || forMentor === null) return forMentee ?? forMentor
    return Math.floor((forMentee + forMentor + 1) / 2)
  },
  neutral: 30,
  reason: (pair, side) => (side === 'mentee' ? menteeGets(pair) : mentorGets(pair)),
  concern: (pair, side) => {
    const who = unanswered(pair)
    if (who.length > 0) return say('help.unknown', { who })
    return side === 'mentee' ? menteeLacks(pair) : mentorLacks(pair)
  },
}

/** How much of a ranked list of wishes is offered, 0 to 100: of three, the first counts 3, the second 2, the last 1. Null when either list is empty. */
export function covered(seeks: readonly string[], offers: readonly string[]): number | null {
  if (seeks.length === 0 || offers.length === 0) return null
  const weighed = seeks.map((topic, place) => ({ topic, weight: seeks.length - place }))
  const met = weighed.filter(({ topic }) => offers.includes(topic))
  return Math.round((100 * sum(met)) / sum(weighed))
}

function sum(weighed: readonly { weight: number }[]): number {
  return weighed.reduce((total, { weight }) => total + weight, 0)
}

function menteeGets({ mentee, mentor }: Pair): Said | null {
  const met = shared(mentee.answers.seeks, mentor.answers.offers)
  const [count, of] = [met.length, mentee.answers.seeks.length]
  if (count === 0) return null
  return count === of ? say('help.all', topics(met)) : say('help.some', { count, of, ...topics(met) })
}

function mentorGets({ mentee, mentor }: Pair): Said | null {
  const returned = shared(mentor.answers.seeks, mentee.answers.offers)
  if (returned.length > 0) return say('help.returned', topics(returned))
  const used = shared(mentee.answers.seeks, mentor.answers.offers)
  return used.length > 0 ? say('help.welcome', topics(used)) : null
}

function menteeLacks({ mentee, mentor }: Pair): Said | null {
  const unmet = mentee.answers.seeks.filter((topic) => !mentor.answers.offers.includes(topic))
  if (unmet.length === 0) return null
  const first = unmet[0] === mentee.answers.seeks[0]
  return first ? say('help.firstMissing', topics(unmet.slice(0, 1))) : say('help.missing', topics(unmet))
}

function mentorLacks({ mentee, mentor }: Pair): Said | null {
  return shared(mentee.answers.seeks, mentor.answers.offers).length === 0 ? say('help.unused') : null
}

function topics(codes: readonly string[]) {
  return terms('helpTopics', codes)
}

function unanswered({ mentee, mentor }: Pair): readonly Half[] {
  return lacking({ mentee: mentee.answers.seeks.length === 0, mentor: mentor.answers.offers.length === 0 })
}
