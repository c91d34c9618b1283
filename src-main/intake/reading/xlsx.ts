import readWorkbook, { type Sheet as ReadSheet } from 'read-excel-file/universal'
import { addDays, Day } from '../../domain/records/calendar'
import { Refusal } from '../../domain/refusal'
import { cellOfText, LONGEST_CELL, isBlank, type Cell, type Sheet, type SheetRow } from '../sheet'

/**
 * One sheet of an .xlsx workbook: the one named, else the first with anything in it. Of a formula its result is taken.
 * @param workbook its own description, `xl/workbook.xml`
 * @throws Refusal `sheet-empty`; `sheet-damaged`; `sheet-cell-too-long`
 */
export async function readXlsx(bytes: Uint8Array, workbook: string, name: string | null): Promise<Sheet> {
  const sheets = await sheetsOf(bytes)
  const shift = unseenShift(workbook)
  const filled = sheets.map(({ sheet, data }) => ({ name: sheet, rows: rowsOf(data, shift) }))
  const chosen = filled.find((sheet) => (name === null ? sheet.rows.length > 0 : sheet.name === name))
  if (chosen === undefined || chosen.rows.length === 0) throw new Refusal('sheet-empty')
  return {
    format: 'xlsx',
    name: chosen.name,
    names: sheets.map(({ sheet }) => sheet),
    epoch: countsFrom1904(workbook) ? 1904 : 1900,
    rows: chosen.rows,
  }
}

async function sheetsOf(bytes: Uint8Array): Promise<ReadSheet[]> {
  try {
    return await readWorkbook(Uint8Array.from(bytes).buffer)
  } catch {
    // Whatever the reader says about a workbook that the guard let through, its parts do not fit together.
    throw new Refusal('sheet-damaged')
  }
}

function countsFrom1904(workbook: string): boolean {
  return /date1904\s*=\s*["'](?:1|true)["']/.test(workbook)
}

/** The days by which dates come out too early: the reader knows `date1904="1"` but not `"true"`, which LibreOffice writes. */
function unseenShift(workbook: string): number {
  return /date1904\s*=\s*["']true["']/.test(workbook) ? 1462 : 0
}

function rowsOf(data: ReadSheet['data'], shift: number): SheetRow[] {
  return data.flatMap((values, at) => {
    const cells = values.map((value) => cellOf(value, at + 1, shift))
    return cells.every(isBlank) ? [] : [{ line: at + 1, cells }]
  })
}

function cellOf(value: unknown, line: number, shift: number): Cell {
  if (value instanceof Date) return dayCell(value, shift)
  if (typeof value === 'number' || typeof value === 'boolean') return value
  if (typeof value !== 'string') return null
  if (value.length > LONGEST_CELL) throw new Refusal('sheet-cell-too-long', { line, most: LONGEST_CELL })
  return cellOfText(value)
}

/** The time of day, if any, is left out. A day outside our calendar is none. */
function dayCell(moment: Date, shift: number): Cell {
  if (Number.isNaN(moment.valueOf())) return null
  const day = Day.safeParse(moment.toISOString().slice(0, 10)).data
  return day === undefined ? null : { day: addDays(day, shift) }
}
