import { fullName } from '../../domain/office'
import type { Day } from '../../domain/records/calendar'
import type {
  KnownAs,
  Mapping,
  RowDifference,
  RowNote,
  RowReason,
  RowRemark,
  SheetField,
} from '../../domain/records/intake'
import type { Answers } from '../../domain/records/interview'
import type { Participant, Role } from '../../domain/records/participant'
import type { SheetRow } from '../sheet'
import { differences } from './differences'
import type { Acquaintances } from './known'
import type { Person } from './person'
import { participantOf, preparedAnswers } from './records'
import type { ReadRow, Unknown } from './row'
import { takenOf, type Taking } from './taking'

type Planned = {
  readonly row: SheetRow
  readonly remarks: readonly RowNote<RowRemark>[]
  readonly unknown: readonly Unknown[]
}

/** What will happen to one row. `woman` is she as the row tells of her. */
export type PlannedRow =
  | (Planned & {
      readonly outcome: 'new'
      readonly woman: Participant
      /** What the row tells beforehand of her interview. */
      readonly prepared: Partial<Answers> | null
      /** Whom she looks like, when somebody said that she is another. */
      readonly knownAs: KnownAs | null
    })
  | (Planned & {
      readonly outcome: 'same'
      readonly woman: Participant
      readonly knownAs: KnownAs
      readonly differences: readonly RowDifference[]
      /** The differences in which the sheet counts. */
      readonly taken: readonly SheetField[]
    })
  | (Planned & {
      readonly outcome: 'rejected'
      readonly name: string | null
      readonly reasons: readonly RowNote<RowReason>[]
    })

export type Deciding = {
  readonly row: SheetRow
  readonly known: Acquaintances
  /** The role of a row that names none. */
  readonly role: Role | null
  readonly signedUpOn: Day | null
  readonly today: Day
  readonly newId: () => string
  readonly addAnyway: boolean
  readonly knownBy: Mapping['knownBy']
  readonly take: Taking
}

/** What happens to a row that was read: a woman who is new becomes known to the rows after it. */
export function decide(read: ReadRow, deciding: Deciding): PlannedRow {
  const { newId, role, signedUpOn } = deciding
  const roles = rolesOf(read, role)
  const reasons = [...read.reasons, ...missing(read, roles), ...outOfOrder(read.person)]
  if (reasons.length > 0) return rejected(read, deciding.row, reasons)
  const woman = participantOf(read.person, { id: newId(), roles, note: read.note, signedUpOn })
  if (!woman.success) return rejected(read, deciding.row, [reason('too-long')])
  return newOrSame(woman.data, read, deciding)
}

function newOrSame(
  woman: Participant,
  read: ReadRow,
  { row, known, today, addAnyway, knownBy, take }: Deciding,
): PlannedRow {
  const { remarks, unknown } = read
  const recognised = known.recognise(woman, knownBy, read.person.key)
  if (recognised?.how === 'same' && !addAnyway) {
    const { woman: before, as } = recognised.acquaintance
    const told = differences(before, woman, today)
    const taken = as.kind === 'onFile' ? takenOf(take, row.line, told) : []
    return { outcome: 'same', row, remarks, unknown, woman, knownAs: as, differences: told, taken }
  }
  known.add({ woman, as: { kind: 'line', line: row.line, name: fullName(woman) } })
  const prepared = preparedAnswers(read.person)
  return {
    outcome: 'new',
    row,
    unknown,
    remarks: recognised === null ? remarks : [...remarks, sameName],
    woman,
    prepared,
    knownAs: recognised?.how === 'same' ? recognised.acquaintance.as : null,
  }
}

export function notAPerson(row: SheetRow): PlannedRow {
  return { outcome: 'rejected', row, remarks: [], unknown: [], name: null, reasons: [reason('not-a-person')] }
}

const sameName: RowNote<RowRemark> = { code: 'same-name', field: 'fullName', value: null }

function rejected(read: ReadRow, row: SheetRow, reasons: readonly RowNote<RowReason>[]): PlannedRow {
  const { firstName, lastName } = read.person
  const name = [firstName, lastName].filter((part) => part !== null).join(' ')
  const { remarks, unknown } = read
  return { outcome: 'rejected', row, remarks, unknown, name: name === '' ? null : name, reasons }
}

function reason(code: RowReason, field: SheetField | null = null): RowNote<RowReason> {
  return { code, field, value: null }
}

function rolesOf({ person }: ReadRow, usual: Role | null): readonly Role[] {
  if (person.roles.length > 0) return [...new Set(person.roles)]
  return usual === null ? [] : [usual]
}

/** A role that could not be read is not also missing. */
function missing({ person, reasons }: ReadRow, roles: readonly Role[]): RowNote<RowReason>[] {
  const hasName = person.firstName !== null || person.lastName !== null
  const hasRole = roles.length > 0 || reasons.some(({ code }) => code === 'role-unknown')
  return [...(hasName ? [] : [reason('no-name')]), ...(hasRole ? [] : [reason('no-role', 'role')])]
}

function outOfOrder({ birthDate, enquiryOn, signedUpOn, leftOn }: Person): RowNote<RowReason>[] {
  const days = [birthDate, enquiryOn, signedUpOn, leftOn].filter((day) => day !== null)
  return days.some((day, at) => day < (days[at - 1] ?? day)) ? [reason('date-order')] : []
}
