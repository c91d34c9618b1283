import { likely, pick, type Chance } from '../chance'
import sheetWords from '../material/sheet-words.json'
import type { SheetCell } from './spelling'

type Row = readonly SheetCell[]

const COLUMN = {
  name: sheetWords.header.indexOf('Navn'),
  birth: sheetWords.header.indexOf('Fødselsdato'),
  email: sheetWords.header.indexOf('E-mail'),
  note: sheetWords.header.indexOf('Bemærkninger'),
}

/** What no import can take as it stands. The number ending in 0000 is of the shape of a civil registration number, and of nobody. */
const MISTAKES: readonly (readonly [number, SheetCell])[] = [
  [COLUMN.name, null],
  [COLUMN.birth, '31-02-1980'],
  [COLUMN.birth, 'sidst i 70erne'],
  [COLUMN.birth, '03-13-1985'],
  [COLUMN.email, 'har ingen mail'],
  [COLUMN.email, 'navn(at)example.org'],
  [COLUMN.note, 'Har sagt, at nummeret er 010180-0000'],
]

/** The row as it is, or, one time in forty, with a mistake in it. */
export function mistakeIn(chance: Chance, row: Row): Row {
  if (!likely(chance, 0.025)) return row
  const [column, cell] = pick(chance, MISTAKES)
  return row.with(column, cell)
}
