import type { Found, RegisterFilter } from '@contract/register'
import type { WomanRow } from '@contract/women'
import { fitting } from './facets'

export const NO_FILTER: RegisterFilter = { words: '', chosen: {} }

/** Those who fit the choices and, where something was searched for, were found. */
export function sifted(
  women: readonly WomanRow[],
  { chosen }: RegisterFilter,
  found: Found | null,
): WomanRow[] {
  const ids = found === null ? null : new Set(found.ids)
  const fits = fitting(chosen)
  return women.filter((woman) => (ids === null || ids.has(woman.id)) && fits(woman))
}

/** The likeliest first, as they were found. */
export function likeliestFirst(women: readonly WomanRow[], { ids }: Found): WomanRow[] {
  const places = new Map(ids.map((id, place) => [id, place]))
  return women.toSorted((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0))
}
