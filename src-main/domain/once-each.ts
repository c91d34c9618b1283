/** What is asked again about the same thing is worked out only once. */
export function onceEach<K, V>(workOut: (key: K) => V): (key: K) => V {
  return remembering(new Map<K, V>(), workOut)
}

/**
 * The same for a whole ledger or a table of it, from one reading of the office to the next: neither is ever changed in
 * place, so what was worked out holds as long as it is there.
 */
export function oncePer<K extends object, V>(workOut: (key: K) => V): (key: K) => V {
  return remembering(new WeakMap<K, V>(), workOut)
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
