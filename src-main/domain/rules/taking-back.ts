import { put, remove, type Change, type Decision } from '../change'
import type { Ledger, Op } from '../ledger'
import { mentionedIn } from '../mentions'
import { find, type Office } from '../office'
import type { Import } from '../records/import'
import type { ParticipantId } from '../records/ids'
import type { Participant } from '../records/participant'
import { Refusal } from '../refusal'
import { sameValue } from '../same-value'
import type { TableName } from '../tables'
import { isNameless } from './farewells'

/** A woman of an import as she was before it and after it. */
type Brought = { readonly before: Participant | null; readonly after: Participant | null }

/**
 * Takes back what rows of an import did, as far as nothing has been built on it since: a woman it put on file goes, one of
 * whom it told more is as before.
 * @param lines the rows, and with each all that tell of the same woman; null for all that can be taken back
 * @throws Refusal `row-in-use` when a row was named whose woman has been worked with since
 */
export function takeBackRows(
  ledger: Ledger,
  id: Import['id'],
  lines: readonly number[] | null,
): Decision<{ taken: number; kept: number }> {
  const { office } = ledger
  const entry = find(office, 'imports', id)
  const brought = broughtBy(ledger, id)
  const mentioned = mentionedIn(office, BESIDE_HER)
  const isFree = (woman: ParticipantId) => {
    const one = brought.get(woman)
    if (one === undefined || isNameless(office, woman)) return false
    if (!sameValue(office.participants.get(woman) ?? null, one.after)) return false
    return one.before !== null || !mentioned.has(woman)
  }
  const all = rowsOf(entry)
  const named = new Set(all.flatMap(({ line, woman }) => (lines?.includes(line) === true ? [woman] : [])))
  const rows = lines === null ? all : all.filter(({ woman }) => named.has(woman))
  const free = rows.filter(({ woman }) => isFree(woman))
  if (lines !== null && free.length < rows.length) throw new Refusal('row-in-use')
  const takenBack = [...entry.takenBack, ...free.map(({ line }) => line)]
  return {
    changes: [
      ...free.flatMap(({ woman }) => backwards(office, woman, brought.get(woman)?.before ?? null)),
      put('imports', { ...entry, takenBack }),
    ],
    result: { taken: free.length, kept: rows.length - free.length },
  }
}

/** The rows of an import that have not been taken back. */
export function rowsOf({ added, updated, takenBack }: Import): Import['added'] {
  const gone = new Set(takenBack)
  return [...added, ...updated].filter(({ line }) => !gone.has(line))
}

/** What was done when a list was brought in: the first that is on file of its line in the log. */
export function doneBy({ entries }: Ledger, id: Import['id']): readonly Op[] {
  return entries.find(({ ops }) => ops.some((op) => op.table === 'imports' && op.id === id))?.ops ?? []
}

function broughtBy(ledger: Ledger, id: Import['id']): ReadonlyMap<string, Brought> {
  return new Map(
    doneBy(ledger, id).flatMap((op) =>
      op.table === 'participants' ? [[op.id, { before: op.before, after: op.after }] as const] : [],
    ),
  )
}

/** Not a sign that somebody worked with her: who came in from where, words kept for a form, who looked at her address. */
const BESIDE_HER: ReadonlySet<TableName> = new Set(['participants', 'imports', 'drafts', 'looks'])

function backwards(office: Office, woman: ParticipantId, before: Participant | null): Change[] {
  if (before !== null) return [put('participants', before)]
  const drafts = [...office.drafts.values()].filter(({ participantId }) => participantId === woman)
  return [remove('participants', woman), ...drafts.map(({ id }) => remove('drafts', id))]
}
