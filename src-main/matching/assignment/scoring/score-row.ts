import { NOT_ALLOWED, type Scores } from '../scores'
import type { Columns } from './columns'
import { addDistance, addLanguage, addRhythm, addTimes, type Map } from './everyday'
import { addAge, addFamily, addInterests, addWishes } from './persons'
import { Row } from './row'
import { addEducation, addHelp, addNetwork, addProfession } from './work'

/** Everything scoring a round needs to know. */
export type Matter = {
  readonly mentees: Columns
  readonly mentors: Columns
  readonly map: Map
  /** What a missing answer counts as, by criterion. */
  readonly neutral: Int32Array
  /** 1 for mentors who cannot take anyone today. */
  readonly closed: Uint8Array
  /** Each mentee's weights by criterion, and which of the sets of mentors' weights goes with hers. */
  readonly weights: readonly Int32Array[]
  readonly goalOf: Int32Array
  /** By set and criterion, each mentor's weight. */
  readonly mentorWeights: readonly (readonly Int32Array[])[]
}

/** Scores one woman beside every mentor: exactly what scoring the pairs one by one gives, many times faster. */
export function scoreRow(
  scores: Pick<Scores, 'pair' | 'forRow' | 'forMentor'>,
  matter: Matter,
  one: number,
): void {
  const { mentees: she, mentors: others, neutral, map } = matter
  const mentorWeights = matter.mentorWeights[matter.goalOf[one]]
  const row = new Row(others.count, matter.weights[one], mentorWeights)
  const beside = { others, neutral, map }
  addInterests(row, she, one, beside)
  addProfession(row, she, one, beside)
  addEducation(row, she, one, beside)
  addHelp(row, she, one, beside)
  addNetwork(row, she, one, beside)
  addLanguage(row, she, one, beside)
  addDistance(row, she, one, beside)
  addTimes(row, she, one, beside)
  addFamily(row, she, one, beside)
  addAge(row, she, one, beside)
  addWishes(row, she, one, beside)
  addRhythm(row, she, one, beside)
  settle(scores, row, matter, one)
}

function settle(
  { pair, forRow, forMentor }: Pick<Scores, 'pair' | 'forRow' | 'forMentor'>,
  row: Row,
  { mentors: { count }, closed }: Matter,
  one: number,
): void {
  const hers = row.weights.reduce((sum, weight) => sum + weight, 0)
  const theirs = totals(row.mentorWeights, count)
  for (let other = 0, at = one * count; other < count; other++, at++) {
    const a = Math.floor((2 * row.forRow[other] + hers) / (2 * hers))
    const b = Math.floor((2 * row.forMentor[other] + theirs[other]) / (2 * theirs[other]))
    forRow[at] = a
    forMentor[at] = b
    const stopped = row.stopped[other] + closed[other] > 0
    pair[at] = stopped ? NOT_ALLOWED : (a + b + 2 * Math.min(a, b) + 2) >> 2
  }
}

function totals(weights: readonly Int32Array[], count: number): Int32Array {
  const sum = new Int32Array(count)
  for (const each of weights) for (let other = 0; other < count; other++) sum[other] += each[other]
  return sum
}
