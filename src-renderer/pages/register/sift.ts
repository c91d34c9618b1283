import { fold } from '@contract/folding'
import type { RegisterFilter } from '@contract/register'
import type { WomanRow } from '@contract/women'
import { fits } from './facets'

export const NO_FILTER: RegisterFilter = { words: '', chosen: {} }

/** A line of the register with everything that can be searched, folded once. */
export type Searchable = { readonly woman: WomanRow; readonly text: string }

/** The register, ready to be searched. */
export function searchable(women: readonly WomanRow[]): Searchable[] {
  return women.map((woman) => ({
    woman,
    text: fold([woman.name, woman.ownScriptName, woman.town, woman.job, woman.phone, woman.email].join(' ')),
  }))
}

/** Those who fit the filter. Every word must be found somewhere. */
export function sifted(all: readonly Searchable[], { words, chosen }: RegisterFilter): WomanRow[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean)
  return all
    .filter(({ text, woman }) => wanted.every((word) => text.includes(word)) && fits(woman, chosen))
    .map(({ woman }) => woman)
}
