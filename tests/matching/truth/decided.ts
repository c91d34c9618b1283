import type { Judgement } from '../../../src-main/domain/records/judgement'
import type { Claims } from './claims'
import type { Facts } from './facts'
import { atLimit, noLanguage, shortest } from './shared-life'
import { fits, refused } from './wants'

export const judgement: Claims<'judgement'> = {
  'judgement.pinned': (facts, { words }) =>
    decided(facts, (one) => one.kind === 'pin' && one.reason === words),
  'judgement.ratedUp': (facts, { words }) =>
    decided(facts, (one) => one.kind === 'rating' && one.steps > 0 && one.reason === words),
  'judgement.ratedDown': (facts, { words }) =>
    decided(facts, (one) => one.kind === 'rating' && one.steps < 0 && one.reason === words),
  'judgement.overridden': (facts, { words }) =>
    decided(facts, (one) => one.kind === 'override' && one.reason === words),
  'judgement.despite': (facts, { count }) =>
    decided(facts, ({ kind }) => kind === 'pin') && count !== undefined && count > 0,
}

export const pair: Claims<'pair'> = {
  'pair.waited': ({ mentee }, { count }) => count === mentee.standing.waitingDays && count !== 0,
  'pair.place': ({ mentor }) => mentor.standing.available,
  'pair.noObjection': ({ mentee, mentor }) =>
    !mentee.answers.notWith.some((trait) => mentor.traits.includes(trait)) &&
    !mentor.answers.notWith.some((trait) => mentee.traits.includes(trait)),
  'pair.balanced': ({ advice }) => Math.abs(advice.mentee - advice.mentor) <= 5,
  'pair.newToEachOther': ({ matches }) => matches.length === 0,
  'pair.lopsided': ({ advice }, { who }) =>
    who?.join() === (advice.mentee > advice.mentor ? 'mentee' : 'mentor') &&
    Math.abs(advice.mentee - advice.mentor) > 10,
  'pair.metBefore': ({ matches }) => matches.some(({ closure }) => closure?.kind === 'planned'),
  'pair.askedBefore': ({ declines, today }, { words }) =>
    declines.some(
      (one) => one.words === words && !one.never && (one.restUntil === null || one.restUntil <= today),
    ),
  'pair.firstMeeting': () => true,
}

export const stop: Claims<'stop'> = {
  'stop.language': noLanguage,
  'stop.times': ({ mentee, mentor }) =>
    !mentee.answers.times.some((slot) => mentor.answers.times.includes(slot)) &&
    !(mentee.answers.online === true && mentor.answers.online === true),
  'stop.distance': (facts, said) =>
    tooFar(facts) &&
    !facts.hidden &&
    said.count === facts.km &&
    said.of === shortest(facts) &&
    atLimit(facts, said),
  'stop.distanceHidden': (facts, said) => tooFar(facts) && facts.hidden && atLimit(facts, said),
  'stop.trait': refused,
  'stop.earlierPair': ({ matches }) => matches.some(({ closure }) => closure?.kind === 'early'),
  'stop.samePair': ({ matches }) => matches.some(({ closure }) => closure === null),
  'stop.never': ({ declines }) => declines.some(({ never }) => never),
  'stop.resting': ({ declines, today }) =>
    declines.some(({ restUntil }) => restUntil !== null && today < restUntil),
  'stop.full': ({ mentor }) => mentor.standing.openPlaces === 0,
  'stop.onHold': ({ mentor }) => mentor.standing.hold !== null,
  'stop.notReady': ({ mentor }) => mentor.standing.evaluation?.ready !== true,
  'stop.notPrepared': ({ she }) => she.standing.lacks.length > 0,
  'stop.left': ({ mentor }) => mentor.standing.status === 'left',
  'stop.age': ({ she, other }) =>
    she.answers.ageWish?.must === true && fits(she.answers.ageWish, other.age) === false,
  'stop.veto': (facts, { words }) => decided(facts, (one) => one.kind === 'veto' && one.reason === words),
}

function decided({ judgements }: Facts, is: (judgement: Judgement) => boolean): boolean {
  return judgements.some(is)
}

function tooFar(facts: Facts): boolean {
  return facts.km !== null && facts.km > shortest(facts)
}
