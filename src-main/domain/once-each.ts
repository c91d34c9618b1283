/** What is asked again about the same thing is worked out only once. */
export function onceEach<K, V>(workOut: (key: K) => V): (key: K) => V {
  return remembering(new Map<K, V>(), workOut)
}

/**
 * The same for whole tables, from one reading of the office to the next: a table is never changed in place, so what was
 * worked out holds as long as the table is there.
 */
export function oncePerTable<T, V>(
  workOut: (table: ReadonlyMap<string, T>) => V,
): (table: ReadonlyMap<string, T>) => V {
  return remembering(new WeakMap<ReadonlyMap<string, T>, V>(), workOut)
}

type Memory<K, V> = { get: (key: K) => V | undefined; set: (key: K, value: V) => unknown }

function remembering<K, V>(memory: Memory<K, V>, workOut: (key: K) => V): (key: K) => V {
  return (key) => {
    const known = memory.get(key)
    if (known !== undefined) return known
    const value = workOut(key)
    memory.set(key, value)
    return value
  }
}
