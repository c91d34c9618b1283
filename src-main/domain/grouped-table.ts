import { byText } from './by-text'
import { layersOf } from './changed-map'
import { groupedBy } from './grouping'
import { oncePer } from './once-each'
import type { Day } from './records/calendar'

type Table<T> = ReadonlyMap<string, T>

/** The records under a key that are of the day or earlier, oldest first; of one day's records the order of the ids. */
type UpTo<K, T> = (key: K, today: Day) => readonly T[]

/**
 * Looks up a table's records by key and day. A table is laid out once, and after a few edits only the groups they touch
 * are laid out anew.
 */
export function groupedTable<T extends { readonly id: string }, K>(
  keyOf: (record: T) => K,
  dayOf: (record: T) => Day,
): (table: Table<T>) => UpTo<K, T> {
  const byDay = (a: T, b: T) => byText(dayOf(a), dayOf(b)) || byText(a.id, b.id)
  const laidOut = oncePer((table: Table<T>) => {
    const groups = groupedBy(table.values(), keyOf)
    for (const group of groups.values()) group.sort(byDay)
    return groups
  })
  const afterEdits = oncePer((table: Table<T>) => {
    const { before, changes } = layersOf(table)
    const groups = new Map<K, readonly T[]>(laidOut(before))
    const taken = [...changes.keys()].flatMap((id) => before.get(id) ?? [])
    const put = [...changes.values()].filter((record) => record !== null)
    for (const key of new Set([...taken, ...put].map(keyOf))) {
      const stay = groups.get(key)?.filter(({ id }) => !changes.has(id)) ?? []
      groups.set(key, [...stay, ...put.filter((record) => keyOf(record) === key)].toSorted(byDay))
    }
    return groups
  })
  return (table) => {
    const groups = afterEdits(table)
    return (key, today) => {
      const records = groups.get(key) ?? NOTHING
      const last = records.at(-1)
      const areAllPast = last === undefined || dayOf(last) <= today
      return areAllPast ? records : records.filter((record) => dayOf(record) <= today)
    }
  }
}

const NOTHING: readonly never[] = []
