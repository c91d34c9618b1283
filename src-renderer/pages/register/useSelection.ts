import type { ParticipantId } from '@contract/ids'
import type { WomanRow } from '@contract/women'
import { useCallback, useMemo, useRef, useState } from 'react'

/** The women she has picked out of the register. */
export type Selection = {
  readonly ids: ReadonlySet<ParticipantId>
  /** Picks or drops one; with `through` everyone between her and the one picked before. */
  readonly pick: (id: ParticipantId, through: boolean) => void
  readonly all: () => void
  readonly none: () => void
}

const NOBODY: ReadonlySet<ParticipantId> = new Set()

/** Women picked from those shown; who is no longer shown is no longer picked. */
export function useSelection(shown: readonly WomanRow[]): Selection {
  const [picked, setPicked] = useState(NOBODY)
  const before = useRef<ParticipantId | null>(null)
  const ids = useMemo(() => {
    if (picked.size === 0) return NOBODY
    return new Set(shown.filter(({ id }) => picked.has(id)).map(({ id }) => id))
  }, [picked, shown])
  const pick = useCallback(
    (id: ParticipantId, through: boolean) => {
      const range = through ? between(shown, before.current, id) : [id]
      before.current = id
      setPicked((now) => {
        const on = through || !now.has(id)
        const next = new Set(now)
        for (const one of range) {
          if (on) next.add(one)
          else next.delete(one)
        }
        return next
      })
    },
    [shown],
  )
  const all = useCallback(() => setPicked(new Set(shown.map(({ id }) => id))), [shown])
  const none = useCallback(() => setPicked(NOBODY), [])
  return useMemo(() => ({ ids, pick, all, none }), [ids, pick, all, none])
}

function between(
  shown: readonly WomanRow[],
  one: ParticipantId | null,
  other: ParticipantId,
): ParticipantId[] {
  const [from = 0, to = 0] = [one ?? other, other]
    .map((id) => shown.findIndex((woman) => woman.id === id))
    .toSorted((a, b) => a - b)
  return shown.slice(Math.max(0, from), to + 1).map(({ id }) => id)
}
