import type { WomanRow } from '@contract/women'
import { useVirtualizer } from '@tanstack/react-virtual'
import { memo, useCallback, useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useText } from '../../language'
import { readingOf, type Named } from './columns'
import { PasteInto } from './PasteInto'
import { stepOf } from './steps'
import { TableHead, templateOf } from './TableHead'
import type { View } from './useView'
import type { Selection } from './useSelection'
import './table.css'

const ROW_HEIGHT = 38

type Props = {
  women: readonly WomanRow[]
  named: Named
  view: View
  onView: (change: Partial<View>) => void
  chosen: string | null
  onChoose: (woman: WomanRow) => void
  selection: Selection
}

/** The register as a sheet: a row a woman, drawn only where she looks; walked by the arrows, picked by the space bar, opened by Enter. */
export function WomanTable({ women, named, view, onView, chosen, onChoose, selection }: Props) {
  const t = useText()
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: women.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    scrollPaddingStart: ROW_HEIGHT,
    overscan: 4,
  })
  const [walked, setWalked] = useState(chosen)
  const cursor = chosen ?? walked
  const at = women.findIndex(({ id }) => id === cursor)
  const lines = virtual.getVirtualItems()
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at)
  }, [virtual, at])
  const open = useCallback(
    (woman: WomanRow) => {
      setWalked(woman.id)
      onChoose(woman)
    },
    [onChoose],
  )
  const onWalk = (woman: WomanRow) => (chosen === null ? setWalked(woman.id) : open(woman))
  return (
    <div
      ref={scroller}
      className="woman-table card"
      role="grid"
      tabIndex={0}
      aria-label={t('page.register')}
      aria-rowcount={women.length + 1}
      aria-multiselectable
      aria-activedescendant={lines.some(({ index }) => index === at) ? `woman-${cursor}` : undefined}
      onKeyDown={(event) => walk(event, { women, at, onWalk, onChoose: open, selection })}
    >
      <PasteInto
        concerned={() =>
          selection.ids.size > 0
            ? women.filter(({ id }) => selection.ids.has(id))
            : women.slice(Math.max(0, at))
        }
        columns={view.columns.map(({ column }) => column)}
        named={named}
      />
      <TableHead view={view} named={named} onView={onView} selection={selection} of={women.length} />
      <div role="rowgroup" className="table-body" style={{ height: virtual.getTotalSize() }}>
        {lines.map(({ index, start }) => {
          const woman = women[index]
          return woman === undefined ? null : (
            <Row
              key={index}
              woman={woman}
              place={index + 2}
              top={start}
              columns={view.columns}
              named={named}
              chosen={index === at}
              picked={selection.ids.has(woman.id)}
              onChoose={open}
              onPick={selection.pick}
            />
          )
        })}
      </div>
    </div>
  )
}

type Walking = Pick<Props, 'women' | 'onChoose' | 'selection'> & {
  at: number
  onWalk: (woman: WomanRow) => void
}

function walk(event: KeyboardEvent, { women, at, onWalk, onChoose, selection }: Walking) {
  if (event.target !== event.currentTarget) return
  const here = women[at]
  const step = stepOf(event.key)
  const next = step === null ? undefined : women[Math.min(women.length - 1, Math.max(0, at + step))]
  if (next !== undefined) onWalk(next)
  else if (event.key === 'Enter' && here !== undefined) onChoose(here)
  else if (event.key === ' ' && here !== undefined) selection.pick(here.id, event.shiftKey)
  else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) selection.all()
  else if (event.key === 'Escape') selection.none()
  else return
  event.preventDefault()
}

type RowProps = {
  woman: WomanRow
  place: number
  top: number
  columns: View['columns']
  named: Named
  chosen: boolean
  picked: boolean
  onChoose: (woman: WomanRow) => void
  onPick: Selection['pick']
}

const Row = memo(function Row({
  woman,
  place,
  top,
  columns,
  named,
  chosen,
  picked,
  onChoose,
  onPick,
}: RowProps) {
  const t = useText()
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the table itself is walked by keyboard.
    <div
      id={`woman-${woman.id}`}
      role="row"
      tabIndex={-1}
      aria-rowindex={place}
      aria-selected={picked}
      className="table-row"
      data-chosen={chosen}
      style={{ top, height: ROW_HEIGHT, gridTemplateColumns: templateOf(columns) }}
      onClick={() => onChoose(woman)}
    >
      <span role="gridcell" className="table-pick">
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={t('register.pick', { name: woman.name })}
          checked={picked}
          onClick={(event) => {
            event.stopPropagation()
            onPick(woman.id, event.shiftKey)
          }}
          onChange={() => {}}
        />
      </span>
      {columns.map(({ column }) => {
        const text = readingOf(column, named).text(woman, named)
        return (
          <span key={column} role="gridcell" className="table-cell" data-column={column} title={text}>
            {text}
          </span>
        )
      })}
    </div>
  )
})
