import type { SortKeys } from '@contract/register'
import type { WomanRow } from '@contract/women'
import { readingOf, type Named } from './columns'

type Column = SortKeys[number]['column']

const danish = new Intl.Collator('da', { numeric: true })
const LAST = Number.MAX_SAFE_INTEGER

/** Puts the register in order. What a column needs to be sorted by is found once, since a search asks for it at every key. */
export class Order {
  readonly #women: readonly WomanRow[]
  readonly #named: Named
  readonly #byId: ReadonlyMap<string, WomanRow>
  readonly #places = new Map<Column, ReadonlyMap<WomanRow, number>>()
  #last: { readonly keys: SortKeys; readonly women: readonly WomanRow[] } | null = null

  constructor(women: readonly WomanRow[], named: Named) {
    this.#women = women
    this.#named = named
    this.#byId = new Map(women.map((woman) => [woman.id, woman]))
  }

  /** All women by these keys. */
  everyone(keys: SortKeys): readonly WomanRow[] {
    if (this.#last?.keys !== keys) this.#last = { keys, women: this.sorted(this.#women, keys) }
    return this.#last.women
  }

  /** The women of these ids, as the ids come. */
  named(ids: readonly string[]): WomanRow[] {
    return ids.map((id) => this.#byId.get(id)).filter((woman) => woman !== undefined)
  }

  /** Those women by these keys, then by name in Danish order (Aa is Å). What is not told comes last either way. */
  sorted(women: readonly WomanRow[], keys: SortKeys): WomanRow[] {
    const ranks = [...keys, { column: 'name', down: false } as const].map((key) => this.#ranks(women, key))
    const inOrder = [...women.keys()].toSorted((a, b) => {
      for (const rank of ranks) {
        const apart = Number(rank[a]) - Number(rank[b])
        if (apart !== 0) return apart
      }
      return 0
    })
    return inOrder.flatMap((at) => women[at] ?? [])
  }

  /** Where each woman belongs by one key, in the order they come. */
  #ranks(women: readonly WomanRow[], { column, down }: SortKeys[number]): Float64Array {
    const places = this.#placesIn(column)
    return Float64Array.from(women, (woman) => {
      const place = places.get(woman) ?? LAST
      return down && place !== LAST ? -place : place
    })
  }

  #placesIn(column: Column): ReadonlyMap<WomanRow, number> {
    const known = this.#places.get(column)
    if (known !== undefined) return known
    const places =
      readingOf(column, this.#named).order === undefined ? this.#byLetters(column) : this.#byNumber(column)
    this.#places.set(column, places)
    return places
  }

  #byNumber(column: Column): Map<WomanRow, number> {
    const { order } = readingOf(column, this.#named)
    return new Map(this.#women.map((woman) => [woman, order?.(woman) ?? LAST]))
  }

  #byLetters(column: Column): Map<WomanRow, number> {
    const { text } = readingOf(column, this.#named)
    const texts = this.#women.map((woman) => text(woman, this.#named))
    const inOrder = [...new Set(texts)].toSorted(danish.compare)
    const places = new Map(inOrder.map((told, place) => [told, told === '' ? LAST : place]))
    return new Map(this.#women.map((woman, at) => [woman, places.get(texts[at] ?? '') ?? LAST]))
  }
}

/** The keys after a click on a column's heading: up, down, then not at all. With `also` the others stay. */
export function keysAfter(keys: SortKeys, column: Column, also: boolean): SortKeys {
  const at = keys.find((key) => key.column === column)
  const others = also ? keys.filter((key) => key.column !== column) : []
  if (at === undefined) return [...others, { column, down: false }]
  if (at.down) return others
  return also
    ? keys.map((key) => (key.column === column ? { column, down: true } : key))
    : [{ column, down: true }]
}
