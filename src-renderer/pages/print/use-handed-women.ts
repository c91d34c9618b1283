import type { ParticipantId } from '@contract/ids'
import { useHistoryState } from 'wouter/use-browser-location'

/** The women handed over from a list with the way here; null where nobody was. */
export function useHandedWomen(): ParticipantId[] | null {
  return useHistoryState<{ readonly women?: ParticipantId[] } | null>()?.women ?? null
}
