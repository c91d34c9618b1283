import type { PlannedPair, RoundView } from '@contract/rounds'
import type { RefCallback } from 'react'
import { useOwnKeys } from '../../parts/use-own-keys'
import { useRoundDeeds } from './use-round-deeds'

/** One key for each judgement while a pair has the focus. The reason for a veto is written in its field. */
export function useRoundKeys(round: RoundView, pair: PlannedPair): RefCallback<HTMLElement> {
  const { pin, rate } = useRoundDeeds(round, pair)
  return useOwnKeys({
    p: () => pin(),
    v: () => document.querySelector<HTMLElement>('[data-round-reason]')?.focus(),
    '+': () => rate(Math.min(2, pair.rating + 1), ''),
    '-': () => rate(Math.max(-2, pair.rating - 1), ''),
  })
}
