import { applyChanges, put, type Change } from '../domain/change'
import { emptyOffice } from '../domain/office'
import { addDays, type Day } from '../domain/records/calendar'
import { RoundId, type StaffId } from '../domain/records/ids'
import { openProposals } from '../domain/rules/proposals'
import { poolOf } from '../matching/pool'
import { makeRound, type RoundWish } from '../matching/round/make'
import { inTurns } from './in-turns'
import { underWayIn } from './round-desk'

const DAYS_AGO = 14
const WISH: RoundWish = { policy: 'longestWaiting', floor: 0, leftOut: [] }

/** The sample office with a round in it: begun two weeks ago, the newest questions asked of its plan. */
export async function withRound(
  changes: readonly Change[],
  { by, today }: { readonly by: StaffId; readonly today: Day },
): Promise<readonly Change[]> {
  const office = applyChanges(emptyOffice(), changes)
  const underWay = underWayIn(office)
  const asked = { wish: WISH, looked: null, underWay }
  const { plan, weights } = await inTurns(makeRound(poolOf(office, today), asked, today))
  const startedOn = addDays(today, -DAYS_AGO)
  const id = RoundId.parse('round-1')
  return [
    ...changes,
    put('rounds', { ...WISH, id, startedOn, by, weights, plan: { ...plan, madeOn: startedOn } }),
    ...openProposals(office)
      .filter(({ draftedOn }) => draftedOn >= startedOn)
      .map((proposal) => put('proposals', { ...proposal, roundId: id })),
  ]
}
