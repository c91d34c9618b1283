import { Refusal } from '../../domain/refusal'
import { cellOfText, LONGEST_CELL, MOST_ROWS, type SheetRow } from '../sheet'
import { readRoles } from '../values/choices'
import { decode } from './decode'

export function isVCard(text: string): boolean {
  return /^\s*BEGIN:VCARD\s*$/im.test(text.slice(0, 200))
}

/**
 * The cards of an address book, versions 2.1 to 4.0, as rows below a row of headings. Sources: RFC 2426, RFC 6350, and
 * vCard 2.1 for quoted-printable, in which Outlook still writes.
 * @throws Refusal `sheet-too-many-rows`, `sheet-cell-too-long`, `sheet-empty`
 */
export function readVCards(text: string): SheetRow[] {
  const cards = linesOf(text).reduce<Line[][]>((so, line) => {
    if (line.name === 'BEGIN') so.push([])
    else so.at(-1)?.push(line)
    return so
  }, [])
  if (cards.length === 0) throw new Refusal('sheet-empty')
  if (cards.length >= MOST_ROWS) throw new Refusal('sheet-too-many-rows', { most: MOST_ROWS })
  const rows = cards.map((card, at) => ({
    line: at + 2,
    cells: COLUMNS.map(([, told]) => cellOf(told(card))),
  }))
  return [{ line: 1, cells: COLUMNS.map(([heading]) => heading) }, ...rows]
}

/** One line of a card: its name without a group, and its value as written, with the parts of a list still apart. */
type Line = { readonly name: string; readonly value: string }

type Told = (card: readonly Line[]) => string

/** The headings are of those the app understands by itself. */
const COLUMNS: readonly (readonly [string, Told])[] = [
  ['Fornavn', (card) => partOf(card, 'N', 1) || (partOf(card, 'N', 0) === '' ? whole(card, 'FN') : '')],
  ['Efternavn', (card) => partOf(card, 'N', 0)],
  ['Født', (card) => whole(card, 'BDAY').replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')],
  ['Tlf.', (card) => whole(card, 'TEL').replace(/^tel:/i, '')],
  ['E-mail', (card) => whole(card, 'EMAIL')],
  ['Adresse', (card) => partOf(card, 'ADR', 2)],
  ['Postnr', (card) => partOf(card, 'ADR', 5)],
  ['By', (card) => partOf(card, 'ADR', 3)],
  ['Rolle', (card) => listed(card, 'CATEGORIES')],
  ['Stilling', (card) => whole(card, 'TITLE')],
  ['Noter', (card) => whole(card, 'NOTE')],
]

function linesOf(text: string): Line[] {
  const joined = text.replaceAll(SOFT_BREAKS, (found) => found.replaceAll(/=\r?\n/g, ''))
  const unfolded = joined.replaceAll(/\r?\n[ \t]/g, '')
  return unfolded.split(/\r?\n/).flatMap((line) => {
    const [, name, parameters = '', value = ''] = /^(?:[\w-]+\.)?([\w-]+)((?:;[^:]*)?):(.*)$/.exec(line) ?? []
    if (name === undefined) return []
    const plain = /QUOTED-PRINTABLE/i.test(parameters) ? fromQuotedPrintable(value) : value
    return [{ name: name.toUpperCase(), value: plain }]
  })
}

/** In quoted-printable a line goes on below when it ends in `=`; in a picture in base64 that is only its end. */
const SOFT_BREAKS = /^[^:\n]*QUOTED-PRINTABLE[^:\n]*:(?:.*=\r?\n)+/gim

function fromQuotedPrintable(value: string): string {
  const bytes = value.replaceAll(/=([0-9A-F]{2})/gi, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  )
  return decode(Buffer.from(bytes, 'latin1'))
}

function valueOf(card: readonly Line[], name: string): string {
  return card.find((line) => line.name === name)?.value ?? ''
}

function whole(card: readonly Line[], name: string): string {
  return unescaped(valueOf(card, name))
}

/** One part of a value of several, `Sørensen;Åse;;;`. */
function partOf(card: readonly Line[], name: string, at: number): string {
  return unescaped(valueOf(card, name).split(/(?<!\\);/)[at] ?? '')
}

/** The words of a list that are roles; other words of an address book say nothing here. */
function listed(card: readonly Line[], name: string): string {
  return valueOf(card, name)
    .split(/(?<!\\),/)
    .map(unescaped)
    .filter((word) => readRoles(word) !== null)
    .join(', ')
}

function unescaped(text: string): string {
  return text.replaceAll(/\\(?:([nN])|(.))/g, (_, newline: string | undefined, sign: string | undefined) =>
    newline === undefined ? (sign ?? '') : '\n',
  )
}

function cellOf(text: string): string | null {
  if (text.length > LONGEST_CELL) throw new Refusal('sheet-cell-too-long', { line: 1, most: LONGEST_CELL })
  return cellOfText(text)
}
