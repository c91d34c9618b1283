import { Refusal } from '../../domain/refusal'
import {
  isBlank,
  LONGEST_CELL,
  LONGEST_ROW,
  MOST_BYTES,
  MOST_COLUMNS,
  MOST_ROWS,
  type Cell,
  type SheetRow,
} from '../sheet'
import { OdsCell } from './ods-cell'

type Attributes = () => Readonly<Record<string, string>>
type Decode = (text: string) => string

/** What the markup of an OpenDocument workbook tells, tag by tag, put together to its sheets. */
export class OdsTables {
  readonly all: { readonly name: string; readonly rows: SheetRow[] }[] = []
  /** A sheet may hold another in a cell; only the outer ones are read. */
  #depth = 0
  #line = 0
  #row: { readonly repeated: number; readonly cells: Cell[]; blanks: number } | null = null
  #cell: OdsCell | null = null
  #letters = 0

  open(name: string, attributes: Attributes, decode: Decode): void {
    if (name === 'table:table') this.#openTable(attributes, decode)
    else if (this.#depth !== 1) return
    else if (name === 'table:table-row') {
      this.#row = { repeated: repeated(attributes()['table:number-rows-repeated']), cells: [], blanks: 0 }
    } else if (CELLS.has(name)) this.#cell = new OdsCell(attributes(), decode)
    else this.#cell?.open(name, attributes)
  }

  close(name: string): void {
    if (name === 'table:table') this.#depth -= 1
    else if (this.#depth !== 1) return
    else if (name === 'table:table-row') this.#closeRow()
    else if (CELLS.has(name)) this.#closeCell()
    else this.#cell?.close(name)
  }

  text(text: string, decode: Decode): void {
    if (this.#depth === 1) this.#cell?.text(text, decode)
  }

  #openTable(attributes: Attributes, decode: Decode): void {
    this.#depth += 1
    if (this.#depth > 1) return
    this.all.push({ name: decode(attributes()['table:name'] ?? ''), rows: [] })
    this.#line = 0
  }

  /** Cells that are blank are counted, and written down only when one that is not follows: a row may end in sixteen thousand of them. */
  #closeCell(): void {
    const [row, cell] = [this.#row, this.#cell]
    this.#cell = null
    if (row === null || cell === null) return
    if (cell.isTooLong) this.#refuseLength()
    const value = cell.value()
    const times = repeated(cell.attributes['table:number-columns-repeated'])
    if (isBlank(value)) {
      row.blanks += times
      return
    }
    if (row.cells.length + row.blanks + times > MOST_COLUMNS) {
      throw new Refusal('sheet-too-many-columns', { most: MOST_COLUMNS })
    }
    row.cells.push(...blank(row.blanks), ...Array.from({ length: times }, () => value))
    row.blanks = 0
  }

  #closeRow(): void {
    const row = this.#row
    this.#row = null
    if (row === null) return
    if (row.cells.length === 0) {
      this.#line += row.repeated
      return
    }
    if (this.#line + row.repeated > MOST_ROWS) throw new Refusal('sheet-too-many-rows', { most: MOST_ROWS })
    this.#count(row.cells, row.repeated)
    for (let time = 0; time < row.repeated; time += 1) {
      this.#line += 1
      this.all.at(-1)?.rows.push({ line: this.#line, cells: row.cells })
    }
  }

  /** A short file may name one long text a million times. */
  #count(cells: readonly Cell[], times: number): void {
    const letters = cells.reduce<number>((sum, cell) => sum + (typeof cell === 'string' ? cell.length : 0), 0)
    if (letters > LONGEST_ROW) this.#refuseLength()
    this.#letters += letters * times
    if (this.#letters > MOST_BYTES) throw new Refusal('sheet-bomb')
  }

  #refuseLength(): never {
    throw new Refusal('sheet-cell-too-long', { line: this.#line + 1, most: LONGEST_CELL })
  }
}

const CELLS: ReadonlySet<string> = new Set(['table:table-cell', 'table:covered-table-cell'])

function repeated(told: string | undefined): number {
  const times = Number(told ?? 1)
  return Number.isInteger(times) && times >= 1 ? times : 1
}

function blank(count: number): null[] {
  return Array.from({ length: count }, () => null)
}
