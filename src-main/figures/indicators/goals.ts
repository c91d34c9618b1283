import type { Goal } from '../../domain/records/goal'
import type { Facts } from '../facts'
import { happenings } from '../happenings'
import { count, share, type Count } from '../indicator'

/** A need the match should take into account is no goal. */
const goalsOf = ({ goals }: Facts) => [...goals.values()].filter(({ kind }) => kind === 'goal')
const begun = happenings(goalsOf, ({ on }) => on)
const over = happenings(goalsOf, ({ ended: end }) => end?.on)

export const goalsSet = count({
  code: 'goalsSet',
  unit: 'goals',
  timing: 'during',
  sourceFields: ['goals.on', 'goals.kind'],
  list: (facts, period) => begun(facts, period).map(({ id }) => id),
})

/** A goal that was changed lives on in the next one, so it is not ended. */
export const goalsEnded = ended('goalsEnded', ['reached', 'dropped'])
export const goalsReached = ended('goalsReached', ['reached'])

export const goalsReachedShare = share({ code: 'goalsReachedShare', part: goalsReached, base: goalsEnded })

export const GOALS = [goalsSet, goalsEnded, goalsReached, goalsReachedShare]

function ended(code: string, ways: readonly NonNullable<Goal['ended']>['how'][]): Count {
  return count({
    code,
    unit: 'goals',
    timing: 'during',
    sourceFields: ['goals.ended.on', 'goals.ended.how', 'goals.kind'],
    list: (facts, period) =>
      over(facts, period)
        .filter(({ ended: end }) => end !== null && ways.includes(end.how))
        .map(({ id }) => id),
  })
}
