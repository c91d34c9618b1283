import type { Found, RegisterFilter, SortKeys } from '@contract/register'
import type { WomanRow } from '@contract/women'
import { useCallback, useMemo, useState } from 'react'
import { useSpoken } from '../../language'
import { useAnswer } from '../../office/answers'
import { useLatest } from '../../parts/use-latest'
import type { Named } from './columns'
import { FilterBar } from './FilterBar'
import { Order } from './order'
import { SelectionBar } from './SelectionBar'
import { NO_FILTER, sifted } from './sift'
import { ToolBar } from './ToolBar'
import type { ViewOf } from './useView'
import { useSelection } from './useSelection'
import { WomanList } from './WomanList'
import { WomanTable } from './WomanTable'

const NOTHING: Found['excerpts'] = {}

type Props = ViewOf & {
  women: readonly WomanRow[]
  named: Named
  chosen: string | null
  onChoose: (woman: WomanRow) => void
}

/** What she looks for and who is found; typing draws nothing else anew. */
export function Finder({ women, named, view, onView, chosen, onChoose }: Props) {
  const [filter, setFilter] = useState(NO_FILTER)
  const narrow = useCallback(
    (change: Partial<RegisterFilter>) => setFilter((now) => ({ ...now, ...change })),
    [],
  )
  const openList = useCallback(
    (kept: RegisterFilter, sort: SortKeys) => {
      setFilter(kept)
      onView({ sort })
    },
    [onView],
  )
  const listNow = useLatest({ filter, sort: view.sort })
  const spoken = useSpoken()
  // oxlint-disable-next-line react/exhaustive-deps -- words stand in another order in another language.
  const order = useMemo(() => new Order(women, named), [women, named, spoken])
  const hits = useHits(filter.words, women.length > 0)
  const { chosen: wanted } = filter
  const found = useMemo(
    () => sifted({ order, sort: view.sort, chosen: wanted, hits }),
    [order, view.sort, wanted, hits],
  )
  const selection = useSelection(found)
  const list = { women: found, chosen, onChoose }
  return (
    <div className="register-list">
      <FilterBar filter={filter} onChange={narrow} women={women} named={named}>
        <ToolBar
          listNow={listNow}
          columns={view.columns}
          shape={view.shape}
          onView={onView}
          onOpen={openList}
        />
      </FilterBar>
      <SelectionBar
        women={found}
        named={named}
        columns={view.columns}
        selection={selection}
        of={women.length}
      />
      {view.shape === 'table' ? (
        <WomanTable {...list} named={named} view={view} onView={onView} selection={selection} />
      ) : (
        <WomanList {...list} excerpts={hits?.excerpts ?? NOTHING} />
      )}
    </div>
  )
}

/** Who was found for these words; null while nothing is searched for. Asking without words makes the search ready, once the women are here. */
function useHits(words: string, areHere: boolean): Found | null {
  const hits = useAnswer('searchWomen', { words: words.trim() }, areHere).data
  return words.trim() === '' ? null : (hits ?? null)
}
