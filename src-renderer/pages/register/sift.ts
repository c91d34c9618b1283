import { fold } from '@contract/folding'
import type { RoleStatus, WomanRow } from '@contract/women'

export type Filter = {
  readonly words: string
  readonly role: RoleStatus['role'] | null
  readonly status: RoleStatus['status'] | 'onHold' | null
}

export const NO_FILTER: Filter = { words: '', role: null, status: null }

/** A line of the register with everything that can be searched, folded once. */
export type Searchable = { readonly woman: WomanRow; readonly text: string }

const danish = new Intl.Collator('da')

/** The register in Danish order, ready to be searched. */
export function searchable(women: readonly WomanRow[]): Searchable[] {
  return women
    .toSorted((a, b) => danish.compare(a.name, b.name))
    .map((woman) => ({
      woman,
      text: fold(
        [woman.name, woman.ownScriptName, woman.town, woman.job, woman.phone, woman.email].join(' '),
      ),
    }))
}

/** Those who fit the filter, in the same order. Every word must be found somewhere. */
export function sifted(all: readonly Searchable[], filter: Filter): WomanRow[] {
  const words = fold(filter.words).split(/\s+/).filter(Boolean)
  return all
    .filter(({ text, woman }) => words.every((word) => text.includes(word)) && fits(woman, filter))
    .map(({ woman }) => woman)
}

function fits({ standings }: WomanRow, { role, status }: Filter): boolean {
  if (role === null && status === null) return true
  return standings.some((standing) => {
    const rightRole = role === null || standing.role === role
    const rightStatus =
      status === null || (status === 'onHold' ? standing.onHold : standing.status === status)
    return rightRole && rightStatus
  })
}
