/** The value, which is in the memory from now on. What is known already is not written again: words are asked for all the time. */
export function kept<Key, Value>(memory: Map<Key, Value>, key: Key, value: Value): Value {
  memory.set(key, value)
  return value
}
