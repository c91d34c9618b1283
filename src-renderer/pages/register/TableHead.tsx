import type { Column } from '@contract/register'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { memo, useCallback, type KeyboardEvent, type PointerEvent } from 'react'
import { useText } from '../../language'
import { useLatest } from '../../parts/use-latest'
import { columnName, type Named } from './columns'
import { keysAfter } from './order'
import type { View } from './useView'
import type { Selection } from './useSelection'

const NARROWEST = 60
const WIDEST = 800
const KEY_STEP = 20

type Props = {
  view: View
  named: Named
  onView: (change: Partial<View>) => void
  selection: Selection
  of: number
}

/** The headings of the table: a click sorts, with Shift by one more; their edges are drawn wider and narrower. */
export function TableHead({ view, named, onView, selection, of }: Props) {
  const t = useText()
  const everyone = of > 0 && selection.ids.size === of
  const viewNow = useLatest(view)
  const sort = useCallback(
    (column: Column, also: boolean) => onView({ sort: keysAfter(viewNow().sort, column, also) }),
    [viewNow, onView],
  )
  const widen = useCallback(
    (column: Column, width: number) => {
      const widened = { column, width: kept(width) }
      onView({ columns: viewNow().columns.map((one) => (one.column === column ? widened : one)) })
    },
    [viewNow, onView],
  )
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
        {view.columns.map(({ column, width }) => {
          const place = view.sort.findIndex((key) => key.column === column)
          return (
            <Heading
              key={column}
              column={column}
              name={columnName(column, named)}
              width={width}
              down={view.sort[place]?.down}
              place={view.sort.length > 1 && place >= 0 ? place + 1 : null}
              onSort={sort}
              onWidth={widen}
            />
          )
        })}
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
  name: string
  width: number
  /** Whether it is sorted downwards; undefined while it is not sorted by. */
  down: boolean | undefined
  /** Its place among the columns sorted by, from 1; null while it is not one of several. */
  place: number | null
  onSort: (column: Column, also: boolean) => void
  onWidth: (column: Column, width: number) => void
}

const Heading = memo(function Heading(props: HeadingProps) {
  const { column, name, width, down, place, onSort, onWidth } = props
  const t = useText()
  const Arrow = down === true ? IconArrowDown : IconArrowUp
  return (
    <span role="columnheader" aria-sort={SORTED[String(down)]} className="table-heading">
      <button type="button" onClick={(event) => onSort(column, event.shiftKey)}>
        {name}
        {down === undefined ? null : <Arrow size={14} aria-hidden />}
        {place === null ? null : <sup>{place}</sup>}
      </button>
      <Edge label={t('register.width', { name })} width={width} onWidth={(next) => onWidth(column, next)} />
    </span>
  )
})

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
