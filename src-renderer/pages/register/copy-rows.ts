import { harmless } from '@contract/formula'
import type { WomanRow } from '@contract/women'
import { columnName, readingOf, type Named } from './columns'
import type { View } from './useView'

/** Lays the women on the clipboard as cells, headings first, to be pasted into a spreadsheet. */
export function copyRows(women: readonly WomanRow[], columns: View['columns'], named: Named): void {
  const text = cellsOf(women, columns, named)
  const lay = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
  }
  document.addEventListener('copy', lay, { once: true })
  document.execCommand('copy')
  document.removeEventListener('copy', lay)
}

/** The cells as a spreadsheet program takes them: a tab between two, a row a line. */
export function cellsOf(women: readonly WomanRow[], columns: View['columns'], named: Named): string {
  const headings = columns.map(({ column }) => columnName(column, named))
  const rows = women.map((woman) =>
    columns.map(({ column }) => cell(readingOf(column, named).text(woman, named))),
  )
  return [headings, ...rows].map((row) => row.join('\t')).join('\r\n')
}

function cell(text: string): string {
  return harmless(text.replaceAll(/[\t\r\n]+/g, ' '))
}
