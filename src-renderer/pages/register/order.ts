import type { SortKeys } from '@contract/register'
import type { WomanRow } from '@contract/women'
import { readingOf, type Named } from './columns'

type Column = SortKeys[number]['column']

const danish = new Intl.Collator('da', { numeric: true })
const BY_NAME: SortKeys[number] = { column: 'name', down: false }

/** Puts the register in order. What a column needs to be sorted by is found once, since a search asks for it at every key. */
export class Order {
  readonly #women: readonly WomanRow[]
  readonly #named: Named
  readonly #byId: ReadonlyMap<string, WomanRow>
  readonly #places = new Map<Column, ReadonlyMap<WomanRow, number>>()
  #everyoneByName: readonly WomanRow[] | undefined
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
  sorted(women: readonly WomanRow[], keys: SortKeys): readonly WomanRow[] {
    // The last key first: whoever a key cannot tell apart stays as the keys after it had her.
    return keys.reduceRight((inOrder, key) => this.#sortedBy(inOrder, key), this.#sortedByName(women))
  }

  #sortedByName(women: readonly WomanRow[]): readonly WomanRow[] {
    if (women !== this.#women) return this.#sortedBy(women, BY_NAME)
    return (this.#everyoneByName ??= this.#sortedBy(women, BY_NAME))
  }

  /** Each woman is one number, her place by the key and behind it how she came: numbers sort many times as fast. */
  #sortedBy(women: readonly WomanRow[], { column, down }: SortKeys[number]): readonly WomanRow[] {
    const places = this.#placesIn(column)
    const untold = this.#women.length
    const numbers = new Float64Array(women.length)
    women.forEach((woman, came) => {
      const place = places.get(woman) ?? untold
      const turned = down && place < untold ? untold - 1 - place : place
      numbers[came] = turned * women.length + came
    })
    return Array.from(numbers.toSorted(), (number) => women[number % women.length]).filter(
      (woman) => woman !== undefined,
    )
  }

  /** Where each woman belongs by a column, counted from 0; not in it who has nothing told there. */
  #placesIn(column: Column): ReadonlyMap<WomanRow, number> {
    const known = this.#places.get(column)
    if (known !== undefined) return known
    const { text, order } = readingOf(column, this.#named)
    const places =
      order === undefined
        ? this.#placesOf((woman) => text(woman, this.#named) || null, danish.compare)
        : this.#placesOf(order, (one, other) => one - other)
    this.#places.set(column, places)
    return places
  }

  #placesOf<Told>(
    tell: (woman: WomanRow) => Told | null,
    compare: (one: Told, other: Told) => number,
  ): Map<WomanRow, number> {
    const told = new Map<WomanRow, Told>()
    for (const woman of this.#women) {
      const what = tell(woman)
      if (what !== null) told.set(woman, what)
    }
    const places = new Map([...new Set(told.values())].toSorted(compare).map((what, place) => [what, place]))
    return new Map(Array.from(told, ([woman, what]) => [woman, Number(places.get(what))]))
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
