import { fullName } from '../../domain/office'
import type { SheetField } from '../../domain/records/intake'
import { pastedInto, type PastedCell, type PastePlan } from '../../domain/records/pasting'
import type { Participant } from '../../domain/records/participant'
import type { Column } from '../../domain/records/register'
import { isBlank, textOf, type Cell, type SheetRow } from '../sheet'
import { folded } from '../values/words'
import { differences, withTaken } from './differences'
import type { Surroundings } from './finding'
import { NOBODY } from './person'
import { readerOf } from './readers'
import { participantOf } from './records'

/** What is pasted: the rows without their headings, and whom and what they are laid on. */
export type Pasting = {
  readonly women: readonly Participant[]
  readonly columns: readonly Column[]
  readonly rows: readonly SheetRow[]
  readonly around: Surroundings
}

/** What comes of it, and the women as they would be. */
export type Pasted = PastePlan & { readonly changed: readonly Participant[] }

/** Lays the cells on the women, a row each; one row alone goes onto every one of them. */
export function pasted({ women, columns, rows, around }: Pasting): Pasted {
  const [only] = rows
  const isSpread = rows.length === 1
  const laid = women.flatMap((woman, at) => {
    const row = isSpread ? only : rows[at]
    return row === undefined ? [] : [onWoman(woman, columns, row, around)]
  })
  return {
    cells: laid.flatMap(({ cells }) => cells),
    changed: laid.flatMap(({ woman, before }) => (woman === before ? [] : [woman])),
    beyond: isSpread ? 0 : Math.max(0, rows.length - women.length),
  }
}

type Laid = {
  readonly before: Participant
  readonly woman: Participant
  readonly cells: readonly PastedCell[]
}

function onWoman(
  before: Participant,
  columns: readonly Column[],
  { cells }: SheetRow,
  around: Surroundings,
): Laid {
  return columns.reduce<Laid>(
    (laid, column, at) => {
      const cell = cells[at] ?? null
      return isBlank(cell) ? laid : withCell(laid, column, cell, around)
    },
    { before, woman: before, cells: [] },
  )
}

function withCell(laid: Laid, column: Column, cell: Cell, around: Surroundings): Laid {
  const { woman } = laid
  const text = textOf(cell)
  const field = fieldUnder(column, woman)
  const about = { woman: woman.id, name: fullName(woman), column, field, becomes: text }
  const refused = (refusal: PastedCell['refusal']) => ({
    ...laid,
    cells: [...laid.cells, { ...about, was: null, refusal }],
  })
  if (column === 'name') return folded(text) === folded(fullName(woman)) ? laid : refused('other-name')
  if (field === null) return refused('not-here')
  if (text.startsWith('=')) return refused('formula')
  const told = toldBy(woman, field, cell, around)
  if (told === null) return refused('unread')
  const difference = differences(woman, told, around.today).find((one) => one.field === field)
  if (difference === undefined) return laid
  if (difference.covered) return refused('protected')
  const change = { ...about, was: difference.known, becomes: difference.inSheet, refusal: null }
  return { ...laid, woman: withTaken(woman, told, [field]), cells: [...laid.cells, change] }
}

/** She as the cell tells of her; null when it was not understood to the last word. */
function toldBy(woman: Participant, field: SheetField, cell: Cell, around: Surroundings): Participant | null {
  const read = readerOf(field)({ cell, text: textOf(cell), compactDates: false }, around)
  if (read.person === undefined || read.words !== undefined || read.reason !== undefined) return null
  const { id, firstName, lastName } = woman
  const roles = woman.roles.map(({ role }) => role)
  const person = { ...NOBODY, firstName, lastName, ...read.person }
  return participantOf(person, { id, roles, note: '', signedUpOn: null }).data ?? null
}

/** The fact that a column of the register tells of her; null where nothing may be pasted. */
function fieldUnder(column: Column, { occupationWanted }: Participant): SheetField | null {
  const field = pastedInto(column)
  if (field !== 'job') return field
  return occupationWanted.title === null ? 'occupationHad' : 'occupationWanted'
}
