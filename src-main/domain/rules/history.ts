import type { Actor, Ledger, Op } from '../ledger'
import type { Instant } from '../records/calendar'
import { isFields, sameValue } from '../same-value'
import type { TableName } from '../tables'

/** One field that was changed, by its path: `phone`, `answers.interests`, `roles.0.left`. */
export type FieldChange = { readonly field: string; readonly before: unknown; readonly after: unknown }

/** What one entry did to one record. */
export type HistoryLine = {
  readonly seq: number
  readonly by: Actor
  readonly at: Instant
  readonly why: string
  readonly rev: number
  readonly kind: 'added' | 'changed' | 'removed'
  readonly fields: readonly FieldChange[]
}

/** Who changed what in one record, when, and from what to what; the newest first. */
export function historyOf(ledger: Ledger, table: TableName, id: string): HistoryLine[] {
  const lines = ledger.entries.flatMap(({ seq, by, at, why, ops }) =>
    ops
      .filter((op) => op.table === table && op.id === id)
      .map((op) => ({ seq, by, at, why, rev: op.rev, kind: kindOf(op), fields: fieldsOf(op) })),
  )
  return lines.toReversed()
}

/** The fields in which two versions of a record differ. Null, an empty text and an empty list all say "nothing", so they do not differ. */
export function differences(before: unknown, after: unknown, field = ''): FieldChange[] {
  if (sameValue(before, after) || (isNothing(before) && isNothing(after))) return []
  const keys = commonKeys(before, after)
  if (keys === null) return [{ field, before, after }]
  return keys.flatMap((key) =>
    differences(partOf(before, key), partOf(after, key), field === '' ? key : `${field}.${key}`),
  )
}

function kindOf(op: Op): HistoryLine['kind'] {
  if (op.before === null) return 'added'
  return op.after === null ? 'removed' : 'changed'
}

function fieldsOf(op: Op): FieldChange[] {
  return differences(op.before ?? {}, op.after ?? {}).filter(({ field }) => field !== 'id')
}

/** The keys to look under when both values have parts of their own; null when they are compared as wholes. */
function commonKeys(before: unknown, after: unknown): string[] | null {
  const bothFields = isFields(before) && isFields(after)
  const bothLists = isListOfFields(before) && isListOfFields(after)
  if (!bothFields && !bothLists) return null
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
}

function partOf(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value[Number(key)] ?? null
  return isFields(value) ? (value[key] ?? null) : null
}

function isListOfFields(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length > 0 && value.every(isFields)
}

function isNothing(value: unknown): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0)
}
