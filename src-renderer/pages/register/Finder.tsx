import type { WomanRow } from '@contract/women'
import { useCallback, useDeferredValue, useMemo, useState } from 'react'
import { FilterBar } from './FilterBar'
import { type Filter, NO_FILTER, searchable, sifted } from './sift'
import { WomanList } from './WomanList'

type Props = {
  women: readonly WomanRow[]
  chosen: string | null
  onChoose: (woman: WomanRow) => void
}

/** What she looks for and who is found; typing draws nothing else anew. */
export function Finder({ women, chosen, onChoose }: Props) {
  const [filter, setFilter] = useState(NO_FILTER)
  const narrow = useCallback((change: Partial<Filter>) => setFilter((now) => ({ ...now, ...change })), [])
  const wanted = useDeferredValue(filter)
  const all = useMemo(() => searchable(women), [women])
  const found = useMemo(() => sifted(all, wanted), [all, wanted])
  return (
    <div className="register-list">
      <FilterBar filter={filter} onChange={narrow} found={found.length} of={all.length} />
      <WomanList women={found} chosen={chosen} onChoose={onChoose} />
    </div>
  )
}
