/** Below this many records copying a table costs next to nothing. */
const FEW_RECORDS = 500
/** Beyond this many, copying the changes each time would cost more than copying everything once. */
const FEW_CHANGES = 64

/** The map after these changes; null takes an entry away. What was there before stays as it is. */
export function changed<V>(
  before: ReadonlyMap<string, V>,
  changes: ReadonlyMap<string, V | null>,
): ReadonlyMap<string, V> {
  const isWorthWaiting = before instanceof ChangedMap || before.size > FEW_RECORDS
  return isWorthWaiting ? new ChangedMap(before, changes) : copied(before, changes)
}

/** A map as it was before its last few changes, and those; a map of its own has none. */
export type Layers<V> = {
  readonly before: ReadonlyMap<string, V>
  readonly changes: ReadonlyMap<string, V | null>
}

export function layersOf<V>(map: ReadonlyMap<string, V>): Layers<V> {
  return map instanceof ChangedMap ? map.layers : { before: map, changes: new Map() }
}

/**
 * A large map with a few entries set or taken away. The copy is made when somebody first asks for all of it, and not
 * for a single edit, which then costs no more among thousands of records than among a hundred.
 */
class ChangedMap<V> implements ReadonlyMap<string, V> {
  #before: ReadonlyMap<string, V>
  #changes: ReadonlyMap<string, V | null>

  constructor(before: ReadonlyMap<string, V>, changes: ReadonlyMap<string, V | null>) {
    const isChanged = before instanceof ChangedMap
    this.#before = isChanged ? before.#before : before
    this.#changes = isChanged ? new Map([...before.#changes, ...changes]) : changes
    if (this.#changes.size > FEW_CHANGES) this.#copy()
  }

  get layers(): Layers<V> {
    return { before: this.#before, changes: this.#changes }
  }

  get(key: string): V | undefined {
    const change = this.#changes.get(key)
    return change === undefined ? this.#before.get(key) : (change ?? undefined)
  }

  has(key: string): boolean {
    return this.get(key) !== undefined
  }

  get size(): number {
    return this.#copy().size
  }

  keys() {
    return this.#copy().keys()
  }

  values() {
    return this.#copy().values()
  }

  entries() {
    return this.#copy().entries()
  }

  [Symbol.iterator]() {
    return this.entries()
  }

  forEach(visit: (value: V, key: string, map: ReadonlyMap<string, V>) => void): void {
    for (const [key, value] of this.entries()) visit(value, key, this)
  }

  #copy(): ReadonlyMap<string, V> {
    if (this.#changes.size > 0) {
      this.#before = copied(this.#before, this.#changes)
      this.#changes = new Map()
    }
    return this.#before
  }
}

function copied<V>(before: ReadonlyMap<string, V>, changes: ReadonlyMap<string, V | null>): Map<string, V> {
  const copy = new Map(before)
  for (const [key, value] of changes) {
    if (value === null) copy.delete(key)
    else copy.set(key, value)
  }
  return copy
}
