import type { Office } from '../../domain/office'
import type { Day } from '../../domain/records/calendar'
import type { Mapping, SheetField } from '../../domain/records/intake'
import { inTurns } from '../in-turns'
import { rowAt, rowsBelow } from '../mapping/header'
import { readHeading } from '../mapping/headings'
import { textOf, type Cell, type Sheet } from '../sheet'
import { ownListsOf } from '../../domain/rules/own-lists'
import { ownWordsOf } from '../../domain/rules/own-words'
import { isCompact } from '../values/days'
import { termWordsOf } from '../values/terms'
import { wordsFor } from '../values/words'
import { decide, notAPerson, type PlannedRow } from './decide'
import { TAKE_NOTHING, type Taking } from './taking'
import type { FieldReader, Finding, Surroundings } from './finding'
import { Acquaintances } from './known'
import { meaningsOf } from './meanings'
import { interlude } from './not-a-person'
import { readerOf } from './readers'
import { readRow, type Column } from './row'

/** What a sheet is planned against. */
export type PlanInput = {
  readonly sheet: Sheet
  readonly mapping: Mapping
  readonly office: Office
  readonly today: Day
  readonly newId: () => string
  /** Lines whose woman is to be brought in although she looks like one already known. */
  readonly addAnyway?: ReadonlySet<number>
  /** Of lines whose woman is on file: the fields in which the sheet is to count. */
  readonly take?: Taking
}

export type Plan = { readonly mapping: Mapping; readonly rows: readonly PlannedRow[] }

/** Decides for every row below the headings, blank ones apart, what will happen to it. Nothing is changed yet. */
export function planImport(input: PlanInput): Plan {
  return { mapping: input.mapping, rows: [...plannedRows(input)] }
}

/** As {@link planImport}, but lets others in between. @throws the signal's reason */
export async function planImportInTurns(input: PlanInput, signal?: AbortSignal): Promise<Plan> {
  return { mapping: input.mapping, rows: await inTurns(plannedRows(input), signal) }
}

function* plannedRows(input: PlanInput): Generator<PlannedRow, void> {
  const { sheet, mapping, office, today, newId } = input
  const around = surroundings(input)
  const columns = columnsOf(sheet, mapping)
  const headings = rowAt(sheet, mapping.headingLine)
  const known = new Acquaintances(office)
  let { role } = mapping
  for (const row of rowsBelow(sheet, mapping.headingLine)) {
    const between = interlude(row, headings)
    if (between !== null) {
      role = between.role ?? role
      yield notAPerson(row)
    } else {
      const addAnyway = input.addAnyway?.has(row.line) ?? false
      yield decide(readRow(row, columns, around), {
        row,
        known,
        role,
        today,
        newId,
        addAnyway,
        signedUpOn: mapping.signedUpOn,
        knownBy: mapping.knownBy,
        take: input.take ?? TAKE_NOTHING,
      })
    }
  }
}

/** What the rows of a sheet are read against. */
export function surroundings({
  sheet,
  mapping,
  office,
  today,
}: Pick<PlanInput, 'sheet' | 'mapping' | 'office' | 'today'>): Surroundings {
  const staff = [...office.staff.values()]
  return {
    mapping,
    today,
    epoch: sheet.epoch,
    staff: wordsFor(staff.map(({ id, name, initials }) => [id, [name, initials]] as const)),
    divisionName: office.division.get('division')?.name ?? null,
    meanings: meaningsOf(mapping.meanings),
    terms: termWordsOf(ownListsOf(office)),
    ownFields: new Map(ownWordsOf(office).fields.map((field) => [field.code, field])),
  }
}

/** What stands in a column of notes needs no heading; words from any other say where they came from. */
function labelOf(field: SheetField, heading: string): string {
  return field === 'note' && readHeading(heading)?.share === 1 ? '' : heading
}

function columnsOf(sheet: Sheet, mapping: Mapping): Column[] {
  const headings = rowAt(sheet, mapping.headingLine)?.cells ?? []
  const below = rowsBelow(sheet, mapping.headingLine)
  return mapping.columns.flatMap((field, at) => {
    if (field === null) return []
    const label = labelOf(field, textOf(headings[at]))
    const compactDates = below.some(({ cells }) => isCompact(cells[at] ?? null))
    return [{ at, field, label, compactDates, read: remembering(readerOf(field)) }]
  })
}

/** Most columns say few things, again and again: each is read once. */
function remembering(read: FieldReader): FieldReader {
  const findings = new Map<Cell, Finding>()
  return (entry, around) => {
    const known = findings.get(entry.cell)
    if (known !== undefined) return known
    const finding = read(entry, around)
    findings.set(entry.cell, finding)
    return finding
  }
}
