import type { Found, RegisterFilter, SortKeys } from '@contract/register'
import type { WomanRow } from '@contract/women'
import { fitting } from './facets'
import type { Order } from './order'

export const NO_FILTER: RegisterFilter = { words: '', chosen: {} }

/** The register as she wants to see it: what was found for her words, what she chose, and the order she asked for. */
type Sieve = {
  readonly order: Order
  readonly sort: SortKeys
  readonly chosen: RegisterFilter['chosen']
  readonly hits: Found | null
}

/** Those who fit the choices and, where something was searched for, were found: in her order, or else the likeliest first. */
export function sifted({ order, sort, chosen, hits }: Sieve): readonly WomanRow[] {
  const fits = fitting(chosen)
  if (hits === null) return order.everyone(sort).filter(fits)
  const likeliest = order.named(hits.ids).filter(fits)
  return sort.length === 0 ? likeliest : order.sorted(likeliest, sort)
}
