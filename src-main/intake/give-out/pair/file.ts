import type { Office } from '../../../domain/office'
import type { Day } from '../../../domain/records/calendar'
import { isBlank, textOf, type Cell } from '../../sheet'
import { sheetsBytes, type Table } from '../../writing'
import type { Telling } from '../columns'
import { covering, type Hidden } from '../cover'
import { closingParts } from './of-closing'
import { courseParts } from './of-course'
import { matchPart, turningPoints, womenTable } from './of-match'
import { planParts } from './of-plan'
import { supportParts } from './of-support'
import { pairOnFile } from './on-file'
import type { Part } from './part'

/** One pair, seen from one day. */
export type PairSeen = { readonly office: Office; readonly id: string; readonly on: Day }

/**
 * All that is on file about a pair as a workbook: the two, the match, everything in one line of time, and a sheet for each
 * kind there is something of. Where a protected woman lives and how she is reached is left out.
 * @throws Refusal `not-found`
 */
export async function pairFile(seen: PairSeen, hidden: Hidden, telling: Telling): Promise<Uint8Array> {
  const { say } = telling
  const pair = pairOnFile(seen.office, seen.id, seen.on, covering(hidden, say('settings.leaving.covered')))
  const match = matchPart(pair, telling)
  const kinds = [courseParts, planParts, supportParts, closingParts]
    .flatMap((parts) => parts(pair, telling))
    .filter(({ rows }) => rows.length > 0)
    .map((one) => ({ ...one, rows: one.rows.toSorted(byDay) }))
  const sheets = [
    { name: say('documents.field.pair'), table: womenTable(pair, telling) },
    { name: match.name, table: tableOf(match) },
    {
      name: say('pair.tab.log'),
      table: lineOfTime([match, ...turningPoints(pair, telling), ...kinds], telling),
    },
    ...kinds.map((kind) => ({ name: kind.name, table: tableOf(kind) })),
  ]
  return sheetsBytes(sheets.map((sheet) => ({ ...sheet, widths: widthsOf(sheet.table), wrap: true })))
}

function tableOf({ headings, rows }: Part): Table {
  return [headings, ...rows]
}

/** Everything dated, oldest first, as it would be read aloud. */
function lineOfTime(parts: readonly Part[], { say }: Telling): Table {
  const rows = parts.flatMap((part) =>
    part.rows.map((row): Cell[] => [row[0] ?? null, part.one, inOneLine(part, row)]),
  )
  return [
    ['documents.field.on', 'documents.field.kind', 'documents.field.words'].map((heading) => say(heading)),
    ...rows.toSorted(byDay),
  ]
}

function inOneLine({ headings, told }: Part, row: readonly Cell[]): string {
  return row
    .flatMap((cell, at) =>
      at === 0 || told[at] !== true || isBlank(cell) ? [] : [`${headings[at] ?? ''}: ${textOf(cell)}`],
    )
    .join(' · ')
}

function byDay([one]: readonly Cell[], [other]: readonly Cell[]): number {
  return dayIn(one).localeCompare(dayIn(other))
}

function dayIn(cell: Cell | undefined): string {
  return typeof cell === 'object' && cell !== null ? cell.day : ''
}

/** In letters: wide enough for most of a column, and not so wide that one story fills the window. */
function widthsOf([headings = [], ...rows]: Table): number[] {
  return headings.map((heading, at) => {
    const longest = Math.max(...[heading, ...rows.map((row) => row[at])].map((cell) => textOf(cell).length))
    return Math.min(60, Math.max(10, longest + 2))
  })
}
