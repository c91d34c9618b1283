import { Day } from '../../domain/records/calendar'
import { cellOfText, LONGEST_CELL, type Cell } from '../sheet'

type Attributes = Readonly<Record<string, string>>
type Decode = (text: string) => string

/** One cell of an OpenDocument sheet: its attributes, and the paragraphs a reader sees in it. */
export class OdsCell {
  readonly attributes: Attributes
  readonly #decode: Decode
  readonly #paragraphs: string[] = []
  /** How deep inside something that is not the cell's own text: a comment, a picture, a note. */
  #beside = 0
  #inParagraph = false
  #letters = 0

  constructor(attributes: Attributes, decode: Decode) {
    this.attributes = attributes
    this.#decode = decode
  }

  open(name: string, attributes: () => Attributes): void {
    if (this.#beside > 0 || BESIDE.test(name)) this.#beside += 1
    else if (PARAGRAPH.has(name)) {
      this.#inParagraph = true
      this.#paragraphs.push('')
    } else if (name === 'text:s') this.#add(' '.repeat(spaces(attributes()['text:c'])))
    else if (name === 'text:tab') this.#add('\t')
    else if (name === 'text:line-break') this.#add('\n')
  }

  close(name: string): void {
    if (this.#beside > 0) this.#beside -= 1
    else if (PARAGRAPH.has(name)) this.#inParagraph = false
  }

  text(text: string, decode: Decode): void {
    if (this.#beside === 0 && this.#inParagraph) this.#add(decode(text))
  }

  /** What stands in it by its type; the time of day of a date is left out. */
  value(): Cell {
    const { 'office:value-type': type, 'calcext:value-type': calculated } = this.attributes
    if (calculated === 'error') return null
    if (type !== undefined && NUMBERS.has(type)) return numberOf(this.attributes['office:value'])
    if (type === 'boolean') return this.attributes['office:boolean-value'] === 'true'
    if (type === 'date') return dayOf(this.attributes['office:date-value'] ?? '') ?? this.#shown()
    return this.#shown()
  }

  #shown(): string | null {
    const told = this.attributes['office:string-value']
    const isTold = this.#paragraphs.length === 0 && told !== undefined
    return cellOfText(isTold ? this.#decode(told) : this.#paragraphs.join('\n'))
  }

  /** Whether more stands in it than a cell may hold; the rest is not kept. */
  get isTooLong(): boolean {
    return this.#letters > LONGEST_CELL
  }

  #add(text: string): void {
    const last = this.#paragraphs.length - 1
    if (last < 0 || this.isTooLong) return
    this.#letters += text.length
    this.#paragraphs[last] += text
  }
}

const PARAGRAPH: ReadonlySet<string> = new Set(['text:p', 'text:h'])
const BESIDE =
  /^(?:office:annotation|drawing:|text:note$|text:ruby-text$|table:(?:shapes|detective|cell-range-source)$)/
const NUMBERS: ReadonlySet<string> = new Set(['float', 'percentage', 'currency'])

function spaces(told: string | undefined): number {
  return Math.min(Math.max(1, Math.trunc(Number(told ?? 1)) || 1), LONGEST_CELL)
}

function numberOf(told: string | undefined): number | null {
  const number = Number(told ?? Number.NaN)
  return Number.isFinite(number) ? number : null
}

function dayOf(told: string): Cell {
  const day = Day.safeParse(told.slice(0, 10)).data
  return day === undefined ? null : { day }
}
