import type { LeftWaiting, PlannedPair, RoundView } from '@contract/rounds'
import type { RefCallback } from 'react'
import { useOwnKeys } from '../../parts/use-own-keys'
import { useLeftOut, useRoundDeeds } from './use-round-deeds'

/** One key for each judgement while a pair has the focus. The reason for a veto is written in its field. */
export function useRoundKeys(round: RoundView, pair: PlannedPair): RefCallback<HTMLElement> {
  const { pin, rate, ask } = useRoundDeeds(round, pair)
  const { leaveOut } = useLeftOut(round)
  return useOwnKeys({
    a: () => (pair.underWay ? undefined : ask()),
    c: () => focusOn('[data-round-alternative]'),
    f: () => pin(),
    o: () => (pair.underWay ? undefined : leaveOut(pair.mentee.id)),
    v: () => focusOn('[data-round-reason]'),
    '+': () => rate(Math.min(2, pair.rating + 1), ''),
    '-': () => rate(Math.max(-2, pair.rating - 1), ''),
  })
}

/** The key for a woman whom the plan leaves waiting. */
export function useWaitingKeys(round: RoundView, { id }: LeftWaiting): RefCallback<HTMLElement> {
  const { leaveOut } = useLeftOut(round)
  return useOwnKeys({ c: () => focusOn('[data-round-alternative]'), o: () => leaveOut(id) })
}

function focusOn(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus()
}
