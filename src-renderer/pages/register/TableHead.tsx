import type { Column } from '@contract/register'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import type { KeyboardEvent, PointerEvent } from 'react'
import { useText } from '../../language'
import { columnName } from './columns'
import { keysAfter } from './order'
import { useNamed, type View } from './useView'
import type { Selection } from './useSelection'

const NARROWEST = 60
const WIDEST = 800
const KEY_STEP = 20

type Props = {
  view: View
  onView: (change: Partial<View>) => void
  selection: Selection
  of: number
}

/** The headings of the table: a click sorts, with Shift by one more; their edges are drawn wider and narrower. */
export function TableHead({ view, onView, selection, of }: Props) {
  const t = useText()
  const everyone = of > 0 && selection.ids.size === of
  const widen = (column: Column, width: number) =>
    onView({
      columns: view.columns.map((one) => (one.column === column ? { column, width: kept(width) } : one)),
    })
  return (
    <div role="rowgroup" className="table-head">
      <div
        role="row"
        aria-rowindex={1}
        className="table-row"
        style={{ gridTemplateColumns: templateOf(view.columns) }}
      >
        <span role="columnheader" className="table-pick">
          <input
            type="checkbox"
            aria-label={t('register.pickAll')}
            checked={everyone}
            onChange={everyone ? selection.none : selection.all}
          />
        </span>
        {view.columns.map(({ column, width }) => (
          <Heading
            key={column}
            column={column}
            width={width}
            sort={view.sort}
            onSort={(also) => onView({ sort: keysAfter(view.sort, column, also) })}
            onWidth={(next) => widen(column, next)}
          />
        ))}
      </div>
    </div>
  )
}

/** How wide the columns of a row are, the picking box first. */
export function templateOf(columns: View['columns']): string {
  return `40px ${columns.map(({ width }) => `${width}px`).join(' ')}`
}

function kept(width: number): number {
  return Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)))
}

type HeadingProps = {
  column: Column
  width: number
  sort: View['sort']
  onSort: (also: boolean) => void
  onWidth: (width: number) => void
}

function Heading({ column, width, sort, onSort, onWidth }: HeadingProps) {
  const t = useText()
  const name = columnName(column, useNamed())
  const place = sort.findIndex((key) => key.column === column)
  const key = sort[place]
  const Arrow = key?.down === true ? IconArrowDown : IconArrowUp
  return (
    <span role="columnheader" aria-sort={SORTED[String(key?.down)]} className="table-heading">
      <button type="button" onClick={(event) => onSort(event.shiftKey)}>
        {name}
        {key === undefined ? null : <Arrow size={14} aria-hidden />}
        {key !== undefined && sort.length > 1 ? <sup>{place + 1}</sup> : null}
      </button>
      <Edge label={t('register.width', { name })} width={width} onWidth={onWidth} />
    </span>
  )
}

const SORTED: Readonly<Record<string, 'ascending' | 'descending'>> = {
  true: 'descending',
  false: 'ascending',
}

function Edge({ label, width, onWidth }: { label: string; width: number; onWidth: (width: number) => void }) {
  const drag = (event: PointerEvent<HTMLElement>) => {
    const edge = event.currentTarget
    const from = event.clientX - width
    edge.setPointerCapture(event.pointerId)
    edge.addEventListener('pointermove', move)
    edge.addEventListener('lostpointercapture', () => edge.removeEventListener('pointermove', move), {
      once: true,
    })
    function move(moved: globalThis.PointerEvent) {
      onWidth(moved.clientX - from)
    }
  }
  const press = (event: KeyboardEvent) => {
    const by = { ArrowLeft: -KEY_STEP, ArrowRight: KEY_STEP }[event.key]
    if (by === undefined) return
    event.preventDefault()
    event.stopPropagation()
    onWidth(width + by)
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a separator that moves is worked by pointer and arrows.
    <span
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      tabIndex={0}
      className="table-edge"
      onPointerDown={drag}
      onKeyDown={press}
    />
  )
}
