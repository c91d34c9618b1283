import type { CellContent } from '@contract/funder-templates'
import type { FigureRow, FigureSheet } from '@contract/report'
import { useText } from '../../../language'
import { shownNumber } from '../../../parts/shown-number'
import { figureText } from '../figure-text'

/** What a cell is filled with, and for a figure what it is in the quarter shown. */
export function useContentText({ tables, norms }: FigureSheet): (content: CellContent) => string {
  const t = useText()
  return (content) => {
    if (content.kind === 'words') return t(`funder.words.${content.words}`)
    const name = figureText(`${content.code}.name`, norms)
    if (content.part === 'base') return `${name} (${t('funder.part.base')})`
    const row = tables.flatMap(({ rows }) => rows).find(({ code }) => code === content.code)
    return `${valueIn(row, content.column)} · ${name}`
  }
}

function valueIn(row: FigureRow | undefined, column: 'now' | 'before' | 'toDate'): string {
  const [now = null, before = null, toDate = now] = row?.values ?? []
  const value = { now, before, toDate }[column]
  return value === null ? '–' : shownNumber(value, row?.unit === 'percent')
}
