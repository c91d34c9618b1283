import { Day, dayNumber, yearOf } from '../../domain/records/calendar'
import type { Participant } from '../../domain/records/participant'
import { castOf } from '../cast'
import { likely, pick, seededFor, type Chance } from '../chance'
import { spellOf } from '../course/spell'
import type { Making } from '../making'
import sheetWords from '../material/sheet-words.json'
import { participantOf } from '../people/record'
import { teller } from '../words'
import { mistakeIn } from './mistakes'
import { writtenDay, writtenName, writtenPhone, type SheetCell } from './spelling'

type Row = readonly SheetCell[]
type Spellings = Readonly<Record<string, readonly string[]>>

const SHEET_DAY = Day.parse('2026-03-15')

/**
 * A list of invented women as a Danish office keeps it: titles above the header, one woman a row, blank lines, dates and
 * names in many spellings, a few women twice, a few rows with mistakes, a sum below.
 * @param rows how many rows are about a woman.
 */
export function sampleSheet(seed: number, rows: number): readonly (readonly SheetCell[])[] {
  const chance = seededFor(seed, 'sheet')
  const women = womenOf(seed, rows)
  const lines = women.flatMap((woman, at) => {
    const again = likely(chance, 0.01) ? (women[at - 1] ?? woman) : woman
    const line = mistakeIn(chance, lineOf(chance, again, at + 1))
    return likely(chance, 0.02) ? [line, BLANK] : [line]
  })
  const titles = sheetWords.titles.map((title) => [title, ...BLANK.slice(1)])
  return [...titles, BLANK, sheetWords.header, ...lines, BLANK, [sheetWords.footer, rows, ...BLANK.slice(2)]]
}

const BLANK: Row = sheetWords.header.map(() => null)

function womenOf(seed: number, count: number): Participant[] {
  const today = dayNumber(SHEET_DAY)
  const making: Making = {
    seed,
    today,
    year: yearOf(SHEET_DAY),
    women: count,
    language: 'da',
    tell: teller(seed),
  }
  return castOf(making).map((part) => {
    const { sketch, role, path } = spellOf(making, part)
    return participantOf(making, sketch, [{ role, path, afterwards: { holds: [], left: null } }], ['staff-1'])
  })
}

function lineOf(chance: Chance, woman: Participant, number: number): Row {
  return [number, ...personCells(chance, woman), ...lifeCells(chance, woman), ...networkCells(chance, woman)]
}

/** From her name to her address; the role stands between. */
function personCells(chance: Chance, woman: Participant): Row {
  const { street, postcode, town } = woman.address
  return [
    writtenName(chance, woman.firstName, woman.lastName),
    spelled(chance, sheetWords.roles, woman.roles[0]?.role),
    writtenDay(chance, woman.birthDate),
    writtenPhone(chance, woman.phone),
    woman.email,
    street,
    likely(chance, 0.1) ? postcode : joinedOrNull([postcode, town]),
  ]
}

/** From her country to her children. */
function lifeCells(chance: Chance, woman: Participant): Row {
  const languages = woman.languages.map(({ code }) => LANGUAGES[code] ?? code)
  return [
    COUNTRIES[woman.originCountry ?? ''] ?? null,
    woman.arrivalYear,
    spelled(chance, sheetWords.danish, woman.danish),
    joinedOrNull(languages, pick(chance, [', ', ' + ', '/', ' og '])),
    woman.occupationHad.title,
    woman.occupationWanted.title,
    spelled(chance, sheetWords.children, woman.children[0]),
  ]
}

/** From the day she signed up to the remark. */
function networkCells(chance: Chance, { roles: [spell], note }: Participant): Row {
  return [
    writtenDay(chance, spell?.signedUpOn ?? null),
    spelled(chance, sheetWords.sources, spell?.enquiry?.source),
    note === '' ? null : note,
  ]
}

const COUNTRIES: Readonly<Record<string, string>> = sheetWords.countries
const LANGUAGES: Readonly<Record<string, string>> = sheetWords.languages

function spelled(chance: Chance, spellings: Spellings, code: string | null | undefined): string | null {
  return code === null || code === undefined ? null : pick(chance, spellings[code] ?? [code])
}

function joinedOrNull(parts: readonly (string | null)[], between = ' '): string | null {
  const known = parts.filter((part) => part !== null)
  return known.length === 0 ? null : known.join(between)
}
