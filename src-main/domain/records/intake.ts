import { z } from 'zod'
import { Day } from './calendar'
import { HabitId, type ParticipantId } from './ids'
import { Role } from './participant'
import { Code } from './text'

/** What a column of an office's own list may hold. `isMentee` and its sisters are columns of crosses. */
export const IntakeField = z.enum([
  'fullName',
  'firstName',
  'lastName',
  'ownScriptName',
  'birthDate',
  'birthYear',
  'phone',
  'email',
  'street',
  'postcode',
  'town',
  'protection',
  'role',
  'isMentee',
  'isMentor',
  'isContactPerson',
  'enquiryOn',
  'enquirySource',
  'signedUpOn',
  'leftOn',
  'originCountry',
  'arrivalYear',
  'motherTongue',
  'languages',
  'danish',
  'danishCourse',
  'education',
  'occupationHad',
  'groupHad',
  'occupationWanted',
  'groupWanted',
  'labourMarket',
  'interests',
  'motive',
  'needs',
  'wishes',
  'coordinator',
  'division',
  'note',
  'key',
])
export type IntakeField = z.infer<typeof IntakeField>

/** What a column may hold: something every office has, or `own:` and the code of a field of the division's own. */
export const SheetField = z.union([IntakeField, z.templateLiteral(['own:', Code])])
export type SheetField = z.infer<typeof SheetField>

/** The code of a field of the division's own; null for what every office has. */
export function ownCodeOf(field: SheetField): string | null {
  return field.startsWith('own:') ? field.slice('own:'.length) : null
}

/** A word of the sheet that the app did not understand, and the words it is to be read as instead. */
export const Meaning = z.strictObject({
  field: SheetField,
  word: z.string().min(1).max(80),
  readAs: z.string().min(1).max(400),
})
export type Meaning = Readonly<z.infer<typeof Meaning>>

/** How one sheet is to be read: guessed first, then as she corrected it. */
export const Mapping = z.strictObject({
  /** The line of the file with the headings, from 1; null when it has none. */
  headingLine: z.int().min(1).nullable(),
  /** What each column holds, from the left; null is not brought in. */
  columns: z.array(SheetField.nullable()).max(200),
  /** Which name comes first where one cell holds both without a comma. */
  nameOrder: z.enum(['firstLast', 'lastFirst']),
  dateOrder: z.enum(['dayFirst', 'monthFirst']),
  /** The role of rows that name none. */
  role: Role.nullable(),
  /** The sign-up day of rows that tell neither an enquiry nor a sign-up. */
  signedUpOn: Day.nullable(),
  /** By what a woman on file is recognised: all that is told of her, weighed with care, or one thing alone. */
  knownBy: z.enum(['all', 'phone', 'email']),
  meanings: z.array(Meaning).max(500),
})
export type Mapping = Readonly<z.infer<typeof Mapping>>

/**
 * How sheets of one shape are read, so that next month's list needs no correcting. The shape is known by a digest of its
 * headings; of its rows nothing is kept but the words she explained.
 */
export const SheetHabit = Mapping.pick({
  columns: true,
  nameOrder: true,
  dateOrder: true,
  role: true,
  knownBy: true,
  meanings: true,
}).extend({ id: HabitId, usedOn: Day })
export type SheetHabit = Readonly<z.infer<typeof SheetHabit>>

/** Why a row cannot be brought in; each has a text, `intake.reason.<code>`. */
export type RowReason =
  | 'no-name'
  | 'no-role'
  | 'role-unknown'
  | 'date-unreadable'
  | 'date-in-future'
  | 'birth-date-unlikely'
  | 'date-order'
  | 'not-a-person'
  | 'too-long'

/** What she should know about a row that is brought in; each has a text, `intake.remark.<code>`. */
export type RowRemark =
  | 'cpr-shortened'
  | 'birth-year-only'
  | 'kept-in-words'
  | 'protection-assumed'
  | 'other-division'
  | 'same-name'

/** One remark or reason: the column it concerns and what stood there, never a civil registration number. */
export type RowNote<Code extends string> = {
  readonly code: Code
  readonly field: SheetField | null
  readonly value: string | null
}

export type RowOutcome = 'new' | 'same' | 'rejected'

/** Something the sheet tells otherwise than the woman already known. `known` is null when it is blank or covered. */
export type RowDifference = {
  readonly field: SheetField
  readonly inSheet: string
  readonly known: string | null
  /** The office has it, but shows it to nobody while she is protected. */
  readonly covered: boolean
}

/** The woman a row is about when she is known already: on file, or from an earlier line of the same sheet. */
export type KnownAs =
  | { readonly kind: 'onFile'; readonly id: ParticipantId; readonly name: string }
  | { readonly kind: 'line'; readonly line: number; readonly name: string }

/** One line of the preview; what is not told is null. A protected woman shows neither town nor phone. */
export type RowPreview = {
  /** The line of the file, as a spreadsheet program numbers it. */
  readonly line: number
  readonly outcome: RowOutcome
  readonly name: string | null
  readonly roles: readonly Role[]
  readonly birthDate: Day | null
  readonly town: string | null
  readonly phone: string | null
  readonly knownAs: KnownAs | null
  readonly differences: readonly RowDifference[]
  /** The differences in which the sheet is to count. */
  readonly taken: readonly SheetField[]
  readonly remarks: readonly RowNote<RowRemark>[]
  readonly reasons: readonly RowNote<RowReason>[]
}

/** The whole plan in numbers. `rows` is every line below the headings that is not blank: new + same + rejected. */
export type PlanSummary = Readonly<Record<'rows' | RowOutcome | 'updated' | 'remarked', number>>

/** A word the app did not understand, in how many rows, and what it may stand for, the likeliest first. */
export type UnknownWord = {
  readonly field: SheetField
  readonly word: string
  readonly rows: number
  readonly suggestions: readonly string[]
}

/** What is told of a column so that she can choose what it holds. */
export type ColumnSample = {
  /** Its heading, or null when there is none. */
  readonly heading: string | null
  /** The first different values in it, at most five. */
  readonly samples: readonly string[]
}
