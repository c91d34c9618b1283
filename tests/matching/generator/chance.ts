/** Repeatable chance: the same seed gives the same draws on every machine (mulberry32). */
export type Chance = ReturnType<typeof chanceFrom>

export function chanceFrom(seed: number) {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  const percent = (share: number) => next() * 100 < share
  const maybe = <T, U>(share: number, make: () => T, otherwise: U): T | U =>
    percent(share) ? make() : otherwise
  const oneOf = <T>(list: readonly T[]): T => at(list, whole(0, list.length - 1))
  /** The first of the list most often, by Zipf's law with this exponent. */
  const zipf = <T>(list: readonly T[], exponent: number): T => {
    const weights = list.map((_, place) => (place + 1) ** -exponent)
    let left = next() * weights.reduce((sum, weight) => sum + weight, 0)
    return at(
      list,
      Math.max(
        0,
        weights.findIndex((weight) => (left -= weight) <= 0),
      ),
    )
  }
  const shuffled = <T>(list: readonly T[]): T[] =>
    list
      .map((item) => ({ item, key: next() }))
      .toSorted((a, b) => a.key - b.key)
      .map(({ item }) => item)
  /** Rare long ones among many short: an exponential with this mean. */
  const exponential = (mean: number) => Math.floor(-mean * Math.log(1 - next()))
  return { whole, percent, maybe, oneOf, zipf, several, shuffled, exponential }
}

/** Up to `count` different ones, each drawn by `draw`. */
function several<T>(count: number, draw: () => T): T[] {
  return [...new Set(Array.from({ length: count }, draw))]
}

function at<T>(list: readonly T[], place: number): T {
  const item = list[place]
  if (item === undefined) throw new Error('Nothing to draw from.')
  return item
}
