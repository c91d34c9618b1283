import type { RowNote, RowReason } from '../domain/records/intake'
import { rowAt } from './mapping/header'
import type { Plan } from './plan/plan'
import { columnCount, textOf, type Cell, type Sheet, type SheetRow } from './sheet'
import { csvBytes, xlsxBytes, type Table } from './writing'

const REASON_WIDTH = 60

/** Says a text of the app in the chosen language. */
export type Say = (key: string, details?: Readonly<Record<string, string | number>>) => string

/**
 * The rows that could not be brought in as a file of their own: the reasons in the first column, then every cell as it was,
 * so that she can mend them and bring in the same file. Civil registration numbers are gone already.
 */
export async function giveBack(sheet: Sheet, plan: Plan, options: Writing): Promise<Uint8Array> {
  const rejected = plan.rows.filter((row) => row.outcome === 'rejected')
  const lines = rejected.map(({ row, reasons }) => ({ row, why: sentence(reasons, options.say) }))
  return giveBackLines(sheet, { headingLine: plan.mapping.headingLine, lines }, options)
}

type Writing = { readonly format: 'xlsx' | 'csv'; readonly say: Say }

/** Lines that cannot be brought in, each with why. */
type Returned = {
  readonly headingLine: number | null
  readonly lines: readonly { readonly row: SheetRow; readonly why: string }[]
}

/** As {@link giveBack}, of any list. */
export async function giveBackLines(sheet: Sheet, returned: Returned, options: Writing): Promise<Uint8Array> {
  const table = tableOf(sheet, returned, options.say)
  return options.format === 'csv'
    ? csvBytes(table)
    : xlsxBytes(table, options.say('intake.giveBack.sheet'), REASON_WIDTH)
}

function tableOf(sheet: Sheet, { headingLine, lines }: Returned, say: Say): Table {
  const width = columnCount(sheet)
  const headings = rowAt(sheet, headingLine)?.cells ?? []
  return [
    [say('intake.giveBack.reason'), ...padded(headings.map(textOf), width)],
    ...lines.map(({ row, why }) => [why, ...padded(row.cells, width)]),
  ]
}

function sentence(reasons: readonly RowNote<RowReason>[], say: Say): string {
  return reasons
    .map(({ code, field, value }) =>
      say(`intake.reason.${code}`, {
        field: field === null ? '' : say(`intake.field.${field}`),
        value: value ?? '',
      }),
    )
    .join(' ')
}

function padded(cells: readonly Cell[], width: number): Cell[] {
  return Array.from({ length: width }, (_, at) => cells[at] ?? null)
}
