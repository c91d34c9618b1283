import type { LeftWaiting, PlannedPair, RoundView } from '@contract/rounds'
import type { RefCallback } from 'react'
import { useOwnKeys } from '../../parts/use-own-keys'
import { useLeftOut, useRoundDeeds } from './use-round-deeds'

/** One key for each judgement while a pair has the focus. The reason for a veto is written in its field. */
export function useRoundKeys(round: RoundView, pair: PlannedPair): RefCallback<HTMLElement> {
  const { pin, rate } = useRoundDeeds(round, pair)
  const { leaveOut } = useLeftOut(round)
  return useOwnKeys({
    o: () => (pair.underWay ? undefined : leaveOut(pair.mentee.id)),
    p: () => pin(),
    v: () => document.querySelector<HTMLElement>('[data-round-reason]')?.focus(),
    '+': () => rate(Math.min(2, pair.rating + 1), ''),
    '-': () => rate(Math.max(-2, pair.rating - 1), ''),
  })
}

/** The key for a woman whom the plan leaves waiting. */
export function useWaitingKeys(round: RoundView, { id }: LeftWaiting): RefCallback<HTMLElement> {
  const { leaveOut } = useLeftOut(round)
  return useOwnKeys({ o: () => leaveOut(id) })
}
