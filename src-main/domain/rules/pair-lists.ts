import { put, remove, type Decision } from '../change'
import type { Ledger } from '../ledger'
import { mentionedIn } from '../mentions'
import { find, type Office } from '../office'
import type { Import } from '../records/import'
import type { BroughtPair } from '../records/pair-list'
import { Refusal } from '../refusal'
import { sameValue } from '../same-value'
import type { TableName } from '../tables'
import { doneBy } from './taking-back'

/** Puts the matches or meetings of one list on file in one step. */
export function takeInPairs(entry: Import, brought: readonly BroughtPair[]): Decision<{ added: number }> {
  return {
    changes: [
      ...brought.map((one) => ('match' in one ? put('matches', one.match) : put('meetings', one.meeting))),
      put('imports', entry),
    ],
    result: { added: brought.length },
  }
}

/** A line of a list of pairs and what it put on file. */
export type PairLine = { readonly line: number; readonly table: 'matches' | 'meetings'; readonly id: string }

/** The lines of a list of pairs that have not been taken back. */
export function pairLinesOf({ matches, meetings, takenBack }: Import): readonly PairLine[] {
  const gone = new Set(takenBack)
  const lines: PairLine[] = [
    ...matches.map(({ line, match }) => ({ line, table: 'matches' as const, id: match })),
    ...meetings.map(({ line, meeting }) => ({ line, table: 'meetings' as const, id: meeting })),
  ]
  return lines.filter(({ line }) => !gone.has(line))
}

/**
 * Takes back matches or meetings that a list put on file, as far as nobody has changed or built on them since.
 * @param line the one, or null for all that can be taken back
 * @throws Refusal `row-in-use` when a line was named whose match or meeting has been worked with since
 */
export function takeBackPairs(
  ledger: Ledger,
  id: Import['id'],
  line: number | null,
): Decision<{ taken: number; kept: number }> {
  const { office } = ledger
  const entry = find(office, 'imports', id)
  const brought = new Map(doneBy(ledger, id).map((op) => [`${op.table} ${op.id}`, op.after]))
  const mentioned = mentionedIn(office, BESIDE_IT)
  const isFree = (one: PairLine) =>
    !mentioned.has(one.id) && sameValue(recordOf(office, one), brought.get(`${one.table} ${one.id}`) ?? null)
  const asked = pairLinesOf(entry).filter((one) => line === null || one.line === line)
  const free = asked.filter(isFree)
  if (line !== null && free.length < asked.length) throw new Refusal('row-in-use')
  const takenBack = [...entry.takenBack, ...free.map((one) => one.line)]
  return {
    changes: [...free.map((one) => remove(one.table, one.id)), put('imports', { ...entry, takenBack })],
    result: { taken: free.length, kept: asked.length - free.length },
  }
}

/** The log names what it brought in; that is no work with it. */
const BESIDE_IT: ReadonlySet<TableName> = new Set(['imports'])

function recordOf({ matches, meetings }: Office, { table, id }: PairLine): unknown {
  return (table === 'matches' ? matches : meetings).get(id) ?? null
}
