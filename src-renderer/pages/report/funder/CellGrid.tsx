import { columnLetters } from '@contract/cell-places'
import type { TemplateSheet } from '@contract/funder-templates'
import { useMemo, type KeyboardEvent } from 'react'
import { useText } from '../../../language'
import { gridLines, stepFrom, type GridCell } from './grid'
import './funder.css'

type Props = {
  sheet: TemplateSheet
  chosen: string
  /** What goes into a cell, in words. */
  filled: ReadonlyMap<string, string>
  onChoose: (place: string) => void
}

/** The funder's sheet as it looks in a spreadsheet; one points at a cell, or walks to it with the arrows. */
export function CellGrid({ sheet, chosen, filled, onChoose }: Props) {
  const lines = useMemo(() => gridLines(sheet), [sheet])
  const columns = Math.max(...lines.map(({ cells }) => cells.length))
  return (
    <div className="funder-grid">
      <table aria-label={sheet.name}>
        <thead>
          <tr>
            <th aria-label={sheet.name} />
            {Array.from({ length: columns }, (_, at) => (
              <th key={columnLetters(at + 1)} scope="col">
                {columnLetters(at + 1)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ line, cells }) => (
            <tr key={line}>
              <th scope="row">{line}</th>
              {cells.map((cell) => (
                <td key={cell.place} colSpan={cell.columns} rowSpan={cell.lines}>
                  <CellButton
                    cell={cell}
                    isChosen={cell.place === chosen}
                    content={filled.get(cell.place)}
                    onChoose={onChoose}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

type CellProps = {
  cell: GridCell
  isChosen: boolean
  content: string | undefined
  onChoose: (place: string) => void
}

function CellButton({ cell: { place, text, isFormula }, isChosen, content, onChoose }: CellProps) {
  const t = useText()
  const shown = content ?? (isFormula ? `ƒ ${text}` : text)
  const said = isFormula ? `${t('funder.cell.formula')} ${text}` : shown
  return (
    <button
      type="button"
      className="funder-cell"
      data-place={place}
      data-filled={content !== undefined}
      data-formula={isFormula}
      aria-pressed={isChosen}
      aria-label={
        said === '' ? t('funder.cell.empty', { place }) : t('funder.cell', { place, content: said })
      }
      title={isFormula ? t('funder.cell.formula') : undefined}
      tabIndex={isChosen ? 0 : -1}
      onFocus={() => onChoose(place)}
      onKeyDown={walkCells}
      onClick={() => onChoose(place)}
    >
      {shown}
    </button>
  )
}

/** The arrows go to the cell beside this one. */
function walkCells(event: KeyboardEvent<HTMLElement>): void {
  const place = stepFrom(event.currentTarget.dataset['place'] ?? '', event.key)
  const cell = event.currentTarget.closest('table')?.querySelector<HTMLElement>(`[data-place="${place}"]`)
  if (cell === null || cell === undefined) return
  event.preventDefault()
  cell.focus()
}
