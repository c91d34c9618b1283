import { count } from '../indicator'

import { participants } from './participation'

const UNDER = [...participants.sourceFields, 'grants.from', 'grants.until', 'grants.label', 'labels.women']

/** Each woman once, however many grants she is under. */
export const fundedParticipants = underGrants('fundedParticipants', 1)
export const fundedBySeveral = underGrants('fundedBySeveral', 2)

export const FUNDING = [fundedParticipants, fundedBySeveral]

function underGrants(code: string, least: number) {
  return count({
    code,
    unit: 'women',
    timing: 'present',
    sourceFields: UNDER,
    list: (facts, period) => {
      const running = facts.grants.filter(({ from, until }) => from <= period.to && until >= period.from)
      if (running.length < least) return []
      return participants
        .compute(facts, period)
        .list.filter((id) => running.filter(({ women }) => women === null || women.has(id)).length >= least)
    },
  })
}
