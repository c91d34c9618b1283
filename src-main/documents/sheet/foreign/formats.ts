import { tagsIn, type Tag } from './markup'

/** How a cell shows a number. */
export type CellFormat = 'percent' | 'day' | 'plain'

/** How numbers are shown in the cells of each style, by the number of the style. */
export function cellFormats(styles: string): CellFormat[] {
  const tags = [...tagsIn(styles)]
  const own = new Map(tags.filter(({ name }) => name === 'numFmt').map(ownFormat))
  const first = tags.findIndex(({ name }) => name === 'cellXfs')
  const last = tags.findLastIndex(({ name }) => name === 'cellXfs')
  return tags
    .slice(first, last)
    .filter(({ name, kind }) => name === 'xf' && kind !== 'close')
    .map(({ attributes }) => {
      const id = attributes.get('numFmtId') ?? ''
      return own.get(id) ?? BUILT_IN[id] ?? 'plain'
    })
}

function ownFormat({ attributes }: Tag): [string, CellFormat] {
  return [attributes.get('numFmtId') ?? '', formatOf(attributes.get('formatCode') ?? '')]
}

/** Source: ECMA-376, part 1, 18.8.30. */
const BUILT_IN: Readonly<Record<string, CellFormat>> = {
  9: 'percent',
  10: 'percent',
  14: 'day',
  15: 'day',
  16: 'day',
  17: 'day',
  22: 'day',
}

/** What stands in quotes, in brackets or behind a backslash is text and colours. */
function formatOf(code: string): CellFormat {
  const signs = code.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, '')
  if (signs.includes('%')) return 'percent'
  return /[dy]/i.test(signs) ? 'day' : 'plain'
}
