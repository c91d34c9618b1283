import type { Match } from '../../domain/records/match'
import { recordOf } from '../facts'
import { count, type Count } from '../indicator'
import { closedMatches } from './matches'

type Reason = NonNullable<Match['closure']>['reasons'][number]['reason']

const TOLD = ['goalReached', 'agreedTimeOver', 'jobOrStudy'] as const

/** What closed matches ended of, by the most important reason. */
export const ENDINGS = [
  ofReason('endingsGoalReached', (reason) => reason === 'goalReached'),
  ofReason('endingsTimeOver', (reason) => reason === 'agreedTimeOver'),
  ofReason('endingsJobOrStudy', (reason) => reason === 'jobOrStudy'),
  ofReason('endingsOtherReason', (reason) => !TOLD.some((told) => told === reason)),
]

function ofReason(code: string, wanted: (reason: Reason | undefined) => boolean): Count {
  return count({
    code,
    unit: 'pairs',
    timing: 'during',
    sourceFields: ['matches.closure.on', 'matches.closure.reasons'],
    list: (facts, period) =>
      closedMatches
        .compute(facts, period)
        .list.filter((id) => wanted(recordOf(facts.pairs, id).closure?.reasons[0]?.reason)),
  })
}
