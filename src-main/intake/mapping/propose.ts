import type { ColumnSample, IntakeField, Mapping, SheetField } from '../../domain/records/intake'
import type { OwnField } from '../../domain/records/own-words'
import type { Role } from '../../domain/records/participant'
import { textOf, type Sheet } from '../sheet'
import { readRoles } from '../values/choices'
import { folded } from '../values/words'
import { fieldsByValues, monthComesFirst, speaksAgainst } from './by-values'
import { columnsOf, type Column } from './columns'
import { findHeadings } from './header'
import { readHeading } from './headings'

/**
 * How the sheet is most likely to be read: by its headings, and by the values where the headings say nothing.
 * @param headingLine the line she says the headings are on, null for none; found when not given
 * @param ownFields the fields of the division's own, known by their names
 */
export function proposeMapping(
  sheet: Sheet,
  headingLine: number | null = findHeadings(sheet)?.line ?? null,
  ownFields: readonly OwnField[] = [],
): Mapping {
  const columns = columnsOf(sheet, headingLine)
  const own = columns.map(({ heading }) => ownByHeading(heading, ownFields))
  const byHeading = withoutRivals(
    columns.map((column, at) => (own[at] === undefined ? fieldByHeading(column) : null)),
  )
  const fields = fieldsByValues(
    columns.map(({ values }) => values),
    byHeading,
    headingLine !== null,
  )
  return {
    headingLine,
    columns: fields.map((field, at) => own[at] ?? field),
    nameOrder: familyNameFirst(columns[fields.indexOf('fullName')]) ? 'lastFirst' : 'firstLast',
    dateOrder: monthComesFirst(columns.flatMap(({ values }) => values)) ? 'monthFirst' : 'dayFirst',
    role: tellsRole(fields) ? null : roleOfTitles(sheet, headingLine),
    signedUpOn: null,
    knownBy: 'all',
    meanings: [],
  }
}

/** What she sees of each column when she chooses what it holds. */
export function columnSamples(sheet: Sheet, headingLine: number | null): ColumnSample[] {
  return columnsOf(sheet, headingLine).map(({ heading, values }) => ({
    heading: heading === '' ? null : heading,
    samples: [...new Set(values.map(textOf))].slice(0, 5),
  }))
}

type Claim = { readonly field: IntakeField; readonly share: number }

/** Less than this of a heading understood is chance. */
const LEAST_SHARE = 0.25

function fieldByHeading({ heading, values }: Column): Claim | null {
  const guess = readHeading(heading)
  if (guess === null || guess.share < LEAST_SHARE || speaksAgainst(guess.field, values)) return null
  return guess
}

function ownByHeading(heading: string, ownFields: readonly OwnField[]): SheetField | undefined {
  const field = ownFields.find(({ name }) => folded(name) === folded(heading))
  return field === undefined ? undefined : `own:${field.code}`
}

/** These may stand in several columns; of the others the heading that was understood best holds it. */
const MANY: ReadonlySet<IntakeField> = new Set<IntakeField>([
  'phone',
  'languages',
  'interests',
  'needs',
  'wishes',
  'note',
])

function withoutRivals(claims: readonly (Claim | null)[]): (IntakeField | null)[] {
  return claims.map((claim, at) => {
    if (claim === null) return null
    const beaten = claims.some((other, otherAt) => other !== null && beats(other, otherAt, claim, at))
    return beaten && !MANY.has(claim.field) ? null : claim.field
  })
}

function beats(other: Claim, otherAt: number, claim: Claim, at: number): boolean {
  if (other.field !== claim.field || otherAt === at) return false
  return other.share > claim.share || (other.share === claim.share && otherAt < at)
}

function familyNameFirst(column: Column | undefined): boolean {
  return /^(?:efternavn|last|surname)/.test(folded(column?.heading ?? ''))
}

const ROLE_FIELDS: readonly IntakeField[] = ['role', 'isMentee', 'isMentor', 'isContactPerson']

function tellsRole(fields: readonly (IntakeField | null)[]): boolean {
  return ROLE_FIELDS.some((field) => fields.includes(field))
}

/** A list of one role says so in its name or title, `Mentorer 2024`. */
function roleOfTitles(sheet: Sheet, headingLine: number | null): Role | null {
  const above = headingLine === null ? [] : sheet.rows.filter(({ line }) => line < headingLine)
  const titles = [sheet.name ?? '', ...above.flatMap(({ cells }) => cells.map(textOf))]
  const roles = titles.flatMap((title) => folded(title).split(' ')).flatMap((word) => readRoles(word) ?? [])
  const [role = null, ...others] = new Set(roles)
  return others.length === 0 ? role : null
}
