import type { RegisterFilter, SortKeys } from '@contract/register'
import { memo } from 'react'
import { ColumnsPicker } from './ColumnsPicker'
import { ListsMenu } from './ListsMenu'
import { ShapeChoice } from './ShapeChoice'
import type { ViewOf } from './useView'

type Props = ViewOf & {
  filterNow: () => RegisterFilter
  onOpen: (filter: RegisterFilter, sort: SortKeys) => void
}

/** Saved lists, the columns of the table, and lines or table. */
export const ToolBar = memo(function ToolBar({ filterNow, view, onView, onOpen }: Props) {
  return (
    <>
      <ListsMenu filterNow={filterNow} sort={view.sort} onOpen={onOpen} />
      {view.shape === 'table' ? (
        <ColumnsPicker columns={view.columns} onChange={(columns) => onView({ columns })} />
      ) : null}
      <ShapeChoice shape={view.shape} onChange={(shape) => onView({ shape })} />
    </>
  )
})
