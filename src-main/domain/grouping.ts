/** The items under each key, in the order they came. */
export function groupedBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}

/** The records, each under its id. */
export function byId<T extends { readonly id: string }>(records: Iterable<T>): Map<string, T> {
  const found = new Map<string, T>()
  for (const record of records) found.set(record.id, record)
  return found
}

/** What is wanted of a table. */
export function kept<K, T>(table: ReadonlyMap<K, T>, isWanted: (record: T) => boolean): Map<K, T> {
  const found = new Map<K, T>()
  for (const [key, record] of table) if (isWanted(record)) found.set(key, record)
  return found
}
