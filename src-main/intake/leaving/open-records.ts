import type { Office } from '../../domain/office'
import type { Copy } from '../../domain/records/office-papers'
import { covering, type Hidden } from '../give-out/cover'
import { isFields } from '../../domain/same-value'
import { TABLE_NAMES, type TableName } from '../../domain/tables'

/** What the app only needs for its own work: keys, what is half done, how each likes to see things, what was printed. */
const OWN_WORK: ReadonlySet<TableName> = new Set([
  'headOffice',
  'memberships',
  'divisionFiles',
  'drafts',
  'looks',
  'leavings',
  'texts',
  'registerViews',
  'sheetHabits',
])

/** The tables that leave the office in open files. */
export const OPEN_TABLES: readonly TableName[] = TABLE_NAMES.filter((table) => !OWN_WORK.has(table))

/** Records as they may be read by anyone who finds the file, by table. */
export type OpenRecords = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>

/**
 * Every record that may leave the office. Where a protected woman lives and how she is reached is covered wherever it was
 * written, in notes too.
 * @param covered what stands in its place
 */
export function openRecords(office: Office, hidden: Hidden, covered: string): OpenRecords {
  const cover = covering(hidden, covered)
  const hers = new Set<string>(hidden.now.map(({ id }) => id))
  return Object.fromEntries(
    OPEN_TABLES.map((table) => [
      table,
      [...office[table].values()].map((record) => {
        const told = cover('kept' in record ? unkept(record) : record)
        const isHerPaper =
          table === 'attachments' && 'participantId' in record && hers.has(String(record.participantId))
        return fieldsOf(isHerPaper ? { ...told, name: covered } : told)
      }),
    ]),
  )
}

/** Of a printed copy not what stood in it: that may be where a woman lived before she was protected, or is told of her no longer. */
function unkept(copy: Copy): Copy {
  return { ...copy, kept: null }
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return isFields(value) ? value : {}
}
