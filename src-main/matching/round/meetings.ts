import { aim } from '../facets/work'
import type { Entrants } from './entrants'

/** How often something is wished for by those who wait, and offered by mentors, each place of theirs counted. */
export type Meets = {
  readonly taxonomy: 'helpTopics' | 'sectors'
  readonly code: string
  readonly wished: number
  readonly offered: number
}

/** Where wishes and offers meet and where they do not: the most wished for first. */
export function meetings(entrants: Entrants): readonly Meets[] {
  return [...helpIn(entrants), ...sectorsIn(entrants)]
}

function helpIn({ mentees, mentors }: Entrants): readonly Meets[] {
  return counted('helpTopics', {
    wished: mentees.flatMap(({ answers }) => answers.seeks),
    offered: mentors.flatMap(({ profile, places }) =>
      Array.from({ length: places }, () => profile.answers.offers).flat(),
    ),
  })
}

function sectorsIn({ mentees, mentors }: Entrants): readonly Meets[] {
  return counted('sectors', {
    wished: mentees.flatMap((mentee) => aim(mentee)),
    offered: mentors.flatMap(({ profile, places }) => {
      const known = [...profile.had.sectors, ...profile.answers.contacts.map(({ sector }) => sector)]
      return Array.from({ length: places }, () => [...new Set(known)]).flat()
    }),
  })
}

function counted(
  taxonomy: Meets['taxonomy'],
  { wished, offered }: { readonly wished: readonly string[]; readonly offered: readonly string[] },
): readonly Meets[] {
  return [...new Set([...wished, ...offered])]
    .map((code) => ({ taxonomy, code, wished: times(wished, code), offered: times(offered, code) }))
    .toSorted((a, b) => b.wished - a.wished || b.offered - a.offered || (a.code < b.code ? -1 : 1))
}

function times(codes: readonly string[], code: string): number {
  return codes.filter((one) => one === code).length
}
