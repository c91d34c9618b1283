import type { RoundPolicy } from '../../domain/records/round'
import type { Aims } from '../assignment/aims'

/** What each policy puts first. All of them keep pins and vetoes, and leave equals as the coordinator has seen them. */
export const POLICIES: { readonly [P in RoundPolicy]: Omit<Aims, 'floor'> } = {
  longestWaiting: { counts: 'waiting', raisesWorst: true },
  mostWomen: { counts: 'women', raisesWorst: false },
  raiseWorst: { counts: 'women', raisesWorst: true },
  bestPairs: { counts: 'points', raisesWorst: false },
}
