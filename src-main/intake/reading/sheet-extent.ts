import { columnNumber } from '../../domain/cell-places'
import { Refusal } from '../../domain/refusal'
import { LONGEST_ROW, MOST_COLUMNS, MOST_ROWS } from '../sheet'

/** The grid of Excel itself; a cell outside it was written by nobody's spreadsheet. */
const LAST_ROW = 1_048_576
const LAST_COLUMN = 16_384

/** A row begins, a cell begins, a place is named, a value begins. Places are looked for everywhere: markup may be malformed on purpose. */
const TOKEN = /<(?:[\w.-]+:)?(row|c|v|is)(?=[\s/>])|(?<=[\s"']|(?<!xmlns):)r\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/**
 * Follows the markup of a worksheet as it is unpacked and refuses a grid that would not fit in memory: three cells are
 * enough to name the far corner of one.
 */
export class SheetExtent {
  #rest = ''
  #row = 0
  #column = 0

  /** @throws Refusal `sheet-too-many-rows`, `sheet-too-many-columns`, `sheet-cell-too-long`, `sheet-damaged` */
  add(markup: string): void {
    const text = this.#rest + markup
    const cut = Math.max(0, text.lastIndexOf('<'))
    for (const [, tag, one, other] of text.slice(0, cut).matchAll(TOKEN)) this.#take(tag, one ?? other ?? '')
    this.#rest = text.slice(cut)
    if (this.#rest.length > LONGEST_ROW) throw new Refusal('sheet-cell-too-long', { line: this.#row })
  }

  #take(tag: string | undefined, place: string): void {
    if (tag === undefined) this.#moveTo(place)
    else if (tag === 'row') {
      this.#row += 1
      this.#column = 0
    } else if (tag === 'c') this.#column += 1
    else this.#refuseFilledBeyond()
  }

  /** `B7` on a cell, `7` on a row. */
  #moveTo(place: string): void {
    const [, letters, digits] = /^([A-Z]{0,3})(\d{1,7})$/.exec(place) ?? []
    if (letters === undefined || digits === undefined) throw new Refusal('sheet-damaged')
    this.#row = Number(digits)
    if (letters !== '') this.#column = columnNumber(letters)
    if (this.#row > LAST_ROW || this.#column > LAST_COLUMN) throw new Refusal('sheet-damaged')
  }

  #refuseFilledBeyond(): void {
    if (this.#row > MOST_ROWS) throw new Refusal('sheet-too-many-rows', { most: MOST_ROWS })
    if (this.#column > MOST_COLUMNS) throw new Refusal('sheet-too-many-columns', { most: MOST_COLUMNS })
  }
}
