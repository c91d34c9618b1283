import type { Waiting } from '@contract/matching'
import type { ParticipantId } from '@contract/ids'
import { useLocation } from 'wouter'
import { useKeysWithin } from '../../parts/use-own-keys'

type Props = { waiting: readonly Waiting[]; id: ParticipantId | undefined; onVeil: () => void }

/** Next and previous woman, and names hidden or shown, while the focus is on the page and not in a field. */
export function useWomanKeys({ waiting, id, onVeil }: Props) {
  const [, go] = useLocation()
  const step = (by: number) => {
    const at = Math.max(0, waiting.findIndex((woman) => woman.id === id) + by)
    const next = waiting[at]
    if (next === undefined) return
    go(`/matching/${next.id}`)
    // The mentors of the woman before her leave the page, and the focus would go with them.
    document.querySelectorAll<HTMLElement>('.matching-list a')[at]?.focus()
  }
  return useKeysWithin({ n: () => step(1), p: () => step(-1), h: onVeil })
}
