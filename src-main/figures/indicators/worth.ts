import { groupedBy } from '../../domain/grouping'
import { newest } from '../../domain/office'
import type { FollowUp } from '../../domain/records/match'
import type { Facts } from '../facts'
import { count, measure, type Count, type Measure } from '../indicator'
import { isWithin, type Period } from '../period'

const ASKED = ['followUps.on', 'followUps.with', 'followUps.matchId', 'followUps.worthIt']

export const worthItAnswersMentees = answers('worthItAnswersMentees', 'mentee')
export const worthItMentees = mean('worthItMentees', worthItAnswersMentees)
export const worthItAnswersMentors = answers('worthItAnswersMentors', 'mentor')
export const worthItMentors = mean('worthItMentors', worthItAnswersMentors)

export const WORTH = [worthItAnswersMentees, worthItMentees, worthItAnswersMentors, worthItMentors]

/** One answer of each pair's side, the newest of the period, so that nobody who is asked more often weighs more. */
function answers(code: string, side: FollowUp['with']): Count {
  return count({
    code,
    unit: 'followUps',
    timing: 'present',
    sourceFields: ASKED,
    list: (facts, period) => newestOfEach(answered(facts, side, period)),
  })
}

function answered({ followUps }: Facts, side: FollowUp['with'], period: Period): FollowUp[] {
  return [...followUps.values()].filter(
    (followUp) => followUp.with === side && followUp.worthIt !== null && isWithin(followUp.on, period),
  )
}

function newestOfEach(given: readonly FollowUp[]): string[] {
  const ofPair = groupedBy(given, ({ matchId }) => matchId)
  return [...ofPair.values()].flatMap((all) => newest(all, ({ on }) => on)?.id ?? [])
}

function mean(code: string, base: Count): Measure {
  return measure({
    code,
    kind: 'mean',
    unit: 'points',
    base,
    sourceFields: [],
    of: ({ followUps }, id) => followUps.get(id)?.worthIt ?? 0,
  })
}
