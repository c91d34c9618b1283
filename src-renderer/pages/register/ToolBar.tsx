import { memo } from 'react'
import { ColumnsPicker } from './ColumnsPicker'
import { ListsMenu, type ListsMenuProps } from './ListsMenu'
import { ShapeChoice } from './ShapeChoice'
import type { View, ViewOf } from './useView'

type Props = ListsMenuProps & Pick<View, 'columns' | 'shape'> & Pick<ViewOf, 'onView'>

/** Saved lists, the columns of the table, and lines or table. */
export const ToolBar = memo(function ToolBar({ listNow, columns, shape, onView, onOpen }: Props) {
  return (
    <>
      <ListsMenu listNow={listNow} onOpen={onOpen} />
      {shape === 'table' ? (
        <ColumnsPicker columns={columns} onChange={(next) => onView({ columns: next })} />
      ) : null}
      <ShapeChoice shape={shape} onChange={(next) => onView({ shape: next })} />
    </>
  )
})
