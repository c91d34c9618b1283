/** A source of chance: each call gives the next number, from 0 up to but not including 1. */
export type Chance = () => number

/** The same numbers for the same seed, on every machine. Source: mulberry32, Tommy Ettinger, public domain. */
export function seeded(seed: number): Chance {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A source for one purpose alone, so that a change in one place does not shift everything made after it. */
export function seededFor(seed: number, purpose: string): Chance {
  return seeded(hashOf(`${seed} ${purpose}`))
}

/** Source: FNV-1a, Fowler, Noll and Vo; over UTF-16 units. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

export function likely(chance: Chance, share: number): boolean {
  return chance() < share
}

/** A whole number from `from` to `to`, both included. */
export function whole(chance: Chance, from: number, to: number): number {
  return from + Math.floor(chance() * (to - from + 1))
}

export function pick<T>(chance: Chance, list: readonly T[]): T {
  const picked = list[Math.floor(chance() * list.length)]
  if (picked === undefined) throw new Error('Nothing to pick from')
  return picked
}

/** One of the list, each as often as its weight says. */
export function pickByWeight<T>(chance: Chance, list: readonly T[], weightOf: (item: T) => number): T {
  const total = list.reduce((sum, item) => sum + weightOf(item), 0)
  let left = chance() * total
  const picked = list.find((item) => (left -= weightOf(item)) < 0)
  return picked ?? pick(chance, list)
}

/** Up to `count` different ones of the list, each as often as its weight says. */
export function someByWeight<T>(
  chance: Chance,
  list: readonly T[],
  count: number,
  weightOf: (item: T) => number,
): T[] {
  const keyed = list.map((item) => ({ item, key: chance() ** (1 / weightOf(item)) }))
  const drawn = keyed.filter(({ key }) => key > 0).toSorted((a, b) => b.key - a.key)
  return drawn.slice(0, count).map(({ item }) => item)
}

export function shuffled<T>(chance: Chance, list: readonly T[]): T[] {
  const keyed = list.map((item) => ({ item, key: chance() }))
  return keyed.toSorted((a, b) => a.key - b.key).map(({ item }) => item)
}

export function some<T>(chance: Chance, list: readonly T[], count: number): T[] {
  return shuffled(chance, list).slice(0, count)
}

/** A shuffled list of `count` kinds, in which each kind has its share to the nearest whole; what is left over is of the last kind. */
export function allotted<Kind extends string>(
  chance: Chance,
  count: number,
  shares: readonly (readonly [Kind, number])[],
): Kind[] {
  const kinds = shares.flatMap(([kind, share]) =>
    Array.from({ length: Math.round(count * share) }, () => kind),
  )
  const last = shares.at(-1)
  const rest = last === undefined ? [] : Array.from({ length: count }, () => last[0])
  return shuffled(chance, [...kinds, ...rest].slice(0, count))
}
