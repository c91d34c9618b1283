import { HALVES, type Half } from '../domain/records/match'
import type { Ground, Stop } from '../domain/records/ground'
import type { Criterion } from '../domain/records/interview'
import type { HardRule, Judgement } from '../domain/records/judgement'
import type { Proposal, Row } from '../domain/records/proposal'
import { judgementsIn } from './between'
import { FACETS } from './facets'
import { quoted, say, type Said } from './facets/facet'
import { unwanted } from './facets/wishes'
import type { Pair } from './pool'

/** What grounds are drawn from, besides the two women. */
type Weighed = Pick<Proposal, 'rows' | 'stops' | 'advice'>

/** For each side what the coordinator has decided, then the three criteria in which the pair is most above chance; where that is less than two, what holds for many pairs. */
export function reasonsFor(pair: Pair, weighed: Weighed): readonly Ground[] {
  const decided = decisions(pair, weighed).map(general)
  const common = commonReasons(pair, weighed).map(general)
  return HALVES.flatMap((side) => {
    const gain = (row: Row) => row[side].weight * (row[side].points - FACETS[row.criterion].neutral)
    const best = said(weighed.rows, gain, ({ criterion }) => FACETS[criterion].reason(pair, side))
    const own = [...decided, ...best.slice(0, 3)]
    return forSide(side, [...own, ...common.slice(0, Math.max(0, 2 - own.length))])
  })
}

/** The rules that were lifted, then for each side what gives pause about the pair and the two criteria that lack most. */
export function concernsFor(pair: Pair, weighed: Weighed): readonly Ground[] {
  const told = weighed.stops.map(({ rule }) => CRITERION_OF[rule])
  const open = weighed.rows.filter(({ criterion }) => !told.includes(criterion))
  const doubts = doubtsAbout(pair, weighed).map(general)
  const ofSides = HALVES.flatMap((side) => {
    const shortfall = (row: Row) => row[side].weight * (100 - row[side].points)
    const worst = said(open, shortfall, ({ criterion }) => FACETS[criterion].concern(pair, side))
    const own = [...doubts, ...worst.slice(0, 2)]
    return forSide(side, own.length > 0 ? own : [general(say('pair.firstMeeting'))])
  })
  return [...weighed.stops.filter(isLifted).map(asConcern), ...ofSides]
}

type SaidOf = Said & Pick<Ground, 'criterion'>

/** What can be said of the rows, the one with most of `amount` first. */
function said(
  rows: readonly Row[],
  amount: (row: Row) => number,
  saying: (row: Row) => Said | null,
): SaidOf[] {
  return rows
    .toSorted((a, b) => amount(b) - amount(a))
    .flatMap((row) => {
      const sentence = saying(row)
      return sentence === null ? [] : [{ ...sentence, criterion: row.criterion }]
    })
}

function general(sentence: Said): SaidOf {
  return { ...sentence, criterion: null }
}

function forSide(side: Half, sentences: readonly SaidOf[]): Ground[] {
  return sentences.map((sentence) => ({ ...sentence, side }))
}

function decisions({ between }: Pair, { stops }: Weighed): Said[] {
  const against = between.pin === null ? 0 : stops.length
  const inFavour = judgementsIn(between).flatMap((judgement) => {
    const key = keyInFavour(judgement)
    return key === null ? [] : [say(key, { words: quoted(judgement.reason) })]
  })
  return against > 0 ? [...inFavour, say('judgement.despite', { count: against })] : inFavour
}

function keyInFavour(judgement: Judgement): Said['key'] | null {
  if (judgement.kind === 'pin') return 'judgement.pinned'
  if (judgement.kind === 'override') return 'judgement.overridden'
  return judgement.kind === 'rating' && judgement.steps > 0 ? 'judgement.ratedUp' : null
}

/** What is true of many pairs, and good to know of this one. */
function commonReasons(pair: Pair, { advice }: Weighed): Said[] {
  const { mentee, mentor, between } = pair
  const nobodyObjects = unwanted(pair, 'mentee').length === 0 && unwanted(pair, 'mentor').length === 0
  const waited = mentee.standing.waitingDays ?? 0
  return [
    ...(mentor.standing.available ? [say('pair.place')] : []),
    ...(nobodyObjects ? [say('pair.noObjection')] : []),
    ...(waited > 0 ? [say('pair.waited', { count: waited })] : []),
    ...(Math.abs(advice.mentee - advice.mentor) <= 5 ? [say('pair.balanced')] : []),
    ...(between.match === null ? [say('pair.newToEachOther')] : []),
  ]
}

function doubtsAbout(pair: Pair, { advice }: Weighed): Said[] {
  const { between } = pair
  const { rating } = between
  const doubted = rating !== null && rating.steps < 0
  const better = advice.mentee > advice.mentor ? 'mentee' : 'mentor'
  const lopsided = Math.abs(advice.mentee - advice.mentor) > 10
  return [
    ...(doubted ? [say('judgement.ratedDown', { words: quoted(rating.reason) })] : []),
    ...(between.match === 'ended' ? [say('pair.metBefore')] : []),
    ...askedBefore(pair),
    ...(lopsided ? [say('pair.lopsided', { who: [better] })] : []),
  ]
}

/** That nothing came of an earlier question, once it may be asked again. */
function askedBefore({ between: { decline }, today }: Pair): Said[] {
  if (decline === null || decline.never) return []
  const mayAsk = decline.restUntil === null || decline.restUntil <= today
  return mayAsk ? [say('pair.askedBefore', { words: quoted(decline.words) })] : []
}

function isLifted({ lifted }: Stop): boolean {
  return lifted !== null
}

function asConcern({ key, side, params, rule }: Stop): Ground {
  return { key, side, params, criterion: CRITERION_OF[rule] }
}

/** The criterion that tells of the same matter as the rule. */
const CRITERION_OF: { readonly [R in HardRule]: Criterion | null } = {
  language: 'language',
  times: 'times',
  distance: 'distance',
  noGo: 'wishes',
  place: null,
  age: 'age',
  veto: null,
}
