import type { IntakeField } from '../../domain/records/intake'
import type { Cell } from '../sheet'
import { textOf } from '../sheet'
import { readRoles, readYesNo } from '../values/choices'
import { readDay } from '../values/days'
import { readLanguages } from '../values/languages'
import { readCountry, readPlace } from '../values/places'

/** Whether the values deny what the heading says: a column "Mentor" of names in a list of mentees, a "Start" without dates. */
export function speaksAgainst(field: IntakeField, values: readonly Cell[]): boolean {
  const fits = MUST_FIT[field]
  return fits !== undefined && values.length > 0 && share(values, fits) < 0.5
}

/**
 * The fields, with those columns added that show by their values what they hold. Names and birth dates are taken for such
 * only in a sheet without headings.
 */
export function fieldsByValues(
  columns: readonly (readonly Cell[])[],
  known: readonly (IntakeField | null)[],
  hasHeadings: boolean,
): (IntakeField | null)[] {
  const fields = [...known]
  const tests = hasHeadings ? UNMISTAKABLE : [...UNMISTAKABLE, ...WITHOUT_HEADINGS]
  for (const [field, fits] of tests) {
    if (fields.includes(field)) continue
    const at = columns.findIndex(
      (values, column) => fields[column] === null && values.length > 0 && share(values, fits) >= 0.7,
    )
    if (at >= 0) fields[at] = field
  }
  return hasHeadings ? fields : withNames(columns, fields)
}

/** Whether dates in the sheet make sense only with the month before the day. */
export function monthComesFirst(values: readonly Cell[]): boolean {
  const pairs = values.flatMap((value) => {
    const [, first, second] = typeof value === 'string' ? (NUMERIC_DATE.exec(value) ?? []) : []
    return first === undefined ? [] : [[Number(first), Number(second)] as const]
  })
  return pairs.some(([, second]) => second > 12) && pairs.every(([first]) => first <= 12)
}

const NUMERIC_DATE = /^(\d{1,2})[-/.](\d{1,2})[-/.](?:\d{4}|\d{2})$/

type Fits = (value: Cell) => boolean

function share(values: readonly Cell[], fits: Fits): number {
  return values.filter(fits).length / values.length
}

const isDate: Fits = (value) =>
  readDay(value, { dateOrder: 'dayFirst', epoch: 1900, compact: false, lastYear: 2100 }) !== null ||
  (typeof value === 'string' && NUMERIC_DATE.test(value))
const isCross: Fits = (value) => readYesNo(textOf(value)) !== null
const isRole: Fits = (value) => readRoles(textOf(value)) !== null

const MUST_FIT: { readonly [F in IntakeField]?: Fits } = {
  isMentee: isCross,
  isMentor: isCross,
  isContactPerson: isCross,
  role: isRole,
  enquiryOn: isDate,
  signedUpOn: isDate,
  leftOn: isDate,
}

const isEmail: Fits = (value) => /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i.test(textOf(value))
const PHONE = /^(?:\+?45[\s-]?)?(?:\d{8}|\d{4} \d{4}|\d{2}([ -])\d{2}\1\d{2}\1\d{2})$/
const isPhone: Fits = (value) => PHONE.test(textOf(value))
const isCountry: Fits = (value) => readCountry(textOf(value)) !== null
const isLanguages: Fits = (value) => {
  const { languages, others } = readLanguages(textOf(value), 'good')
  return languages.length > 0 && others.length === 0
}
const isPlace: Fits = (value) => typeof value === 'string' && readPlace(value)?.town != null

/** What can hardly be anything else. */
const UNMISTAKABLE: readonly (readonly [IntakeField, Fits])[] = [
  ['email', isEmail],
  ['phone', isPhone],
  ['role', isRole],
]

const WITHOUT_HEADINGS: readonly (readonly [IntakeField, Fits])[] = [
  ['birthDate', isDate],
  ['postcode', isPlace],
  ['originCountry', isCountry],
  ['languages', isLanguages],
]

const isNameLike: Fits = (value) => typeof value === 'string' && /^\p{Lu}[\p{L}\s,.'’-]+$/u.test(value)
const isSeveralWords: Fits = (value) => /[\s,]/.test(textOf(value))

/** The first column that looks like names is the name, or the first name when the one beside it looks so too. */
function withNames(
  columns: readonly (readonly Cell[])[],
  known: readonly (IntakeField | null)[],
): (IntakeField | null)[] {
  const isName = (at: number) => {
    const values = columns[at] ?? []
    return known[at] === null && values.length > 0 && share(values, isNameLike) >= 0.8
  }
  const first = columns.findIndex((_, at) => isName(at))
  if (first < 0) return [...known]
  const isWhole = share(columns[first] ?? [], isSeveralWords) >= 0.7
  if (isWhole || !isName(first + 1)) return known.with(first, 'fullName')
  return known.with(first, 'firstName').with(first + 1, 'lastName')
}
