import type { ParticipantId } from '../records/ids'
import type { Acquaintances } from './acquaintance'

/** The women at one table. */
export type Table = readonly ParticipantId[]

/**
 * Seats women who have not met beside each other. The tables are as even as they can be, the same women give the same
 * tables in whatever order they are listed, and no exchange of two women would part more of those who have met.
 */
export function seated(women: readonly ParticipantId[], seats: number, met: Acquaintances): Table[] {
  const count = Math.ceil(women.length / seats)
  const tables: ParticipantId[][] = Array.from({ length: count }, () => [])
  const room = (at: number) => Math.ceil((women.length - at) / count)
  for (const woman of [...new Set(women)].toSorted(byAcquaintances(met))) {
    const free = tables.filter((table, at) => table.length < room(at))
    free
      .toSorted((a, b) => known(woman, a, met) - known(woman, b, met) || a.length - b.length)[0]
      ?.push(woman)
  }
  while (exchangeOne(tables, met));
  return tables.map((table) => table.toSorted())
}

/** How many pairs of women at the same table have met before. */
export function alreadyMet(tables: readonly Table[], met: Acquaintances): number {
  const inTable = (table: Table) => table.reduce((sum, woman) => sum + known(woman, table, met), 0)
  return tables.reduce((sum, table) => sum + inTable(table), 0) / 2
}

/** She who knows most is seated first, since she is the hardest to place. */
function byAcquaintances(met: Acquaintances): (a: ParticipantId, b: ParticipantId) => number {
  return (a, b) => (met.get(b)?.size ?? 0) - (met.get(a)?.size ?? 0) || (a < b ? -1 : 1)
}

function known(woman: ParticipantId, table: Table, met: Acquaintances): number {
  const hers = met.get(woman)
  return hers === undefined ? 0 : table.filter((other) => hers.has(other)).length
}

/** Exchanges the first two women who are better off at each other's table; false when there are none. Each exchange parts more, so it ends. */
function exchangeOne(tables: ParticipantId[][], met: Acquaintances): boolean {
  for (const [at, table] of tables.entries())
    for (const other of tables.slice(at + 1)) if (exchanged(table, other, met)) return true
  return false
}

function exchanged(table: ParticipantId[], other: ParticipantId[], met: Acquaintances): boolean {
  for (const [hers, woman] of table.entries())
    for (const [theirs, guest] of other.entries()) {
      const before = known(woman, table, met) + known(guest, other, met)
      const after = known(woman, without(other, guest), met) + known(guest, without(table, woman), met)
      if (after >= before) continue
      table[hers] = guest
      other[theirs] = woman
      return true
    }
  return false
}

function without(table: Table, woman: ParticipantId): Table {
  return table.filter((other) => other !== woman)
}
