import type { Candidate, Proposal } from '../domain/records/proposal'
import { judgementsIn } from './between'
import { concernsFor, reasonsFor } from './grounds'
import { commonGround, complement } from './measures'
import type { Pair } from './pool'
import { stopsFor } from './rules'
import { pairScore, ratedScore, rowsFor, sideScores } from './score'
import type { WeightSet } from './weights'

/** A pair that has been scored. */
export type Weighed = { readonly pair: Pair; readonly weights: WeightSet; readonly candidate: Candidate }

/** Scores two women and asks the hard rules; explains nothing yet. */
export function weigh(pair: Pair, weights: WeightSet): Weighed {
  const { mentee, mentor, between } = pair
  const { mentee: forMentee, mentor: forMentor } = sideScores(pair, weights)
  const score = pairScore(forMentee, forMentor)
  const stops = stopsFor(pair)
  const candidate = {
    menteeId: mentee.id,
    mentorId: mentor.id,
    allowed: stops.every(({ lifted }) => lifted !== null),
    pinned: between.pin !== null,
    judgements: judgementsIn(between),
    score: ratedScore(score, between.rating?.steps ?? 0),
    advice: { mentee: forMentee, mentor: forMentor, pair: score, weights: weights.version },
    stops,
  }
  return { pair, weights, candidate }
}

/** Everything there is to say about two women as a pair. */
export function explain({ pair, weights, candidate }: Weighed): Proposal {
  const rows = rowsFor(pair, weights)
  const weighed = { rows, stops: candidate.stops, advice: candidate.advice }
  return {
    ...candidate,
    commonGround: commonGround(pair),
    complement: complement(pair),
    rows,
    known: rows.filter((row) => row.mentee.known || row.mentor.known).length,
    reasons: reasonsFor(pair, weighed),
    concerns: concernsFor(pair, weighed),
  }
}
