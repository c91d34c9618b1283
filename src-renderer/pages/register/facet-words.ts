import type { Facet } from '@contract/register'
import { language, say } from '../../language'
import { inWords } from '../../parts/in-words'
import { countryName, languageName } from '../../parts/names'
import { ownText, type Named } from './columns'
import { bandEnd } from './facets'

/** What a value of a facet is called. */
export function facetValueText(facet: Facet, value: string, named: Named): string {
  return WORDED[facet]?.(value, named) ?? inWords(facet, value)
}

const WORDED: { readonly [F in Facet]?: (value: string, named: Named) => string } = {
  status: statusText,
  waiting: (value) => bandText('waiting', Number(value)),
  age: (value) => bandText('age', Number(value)),
  languages: languageName,
  originCountry: countryName,
  coordinator: (value, { staff }) => staff.get(value) ?? value,
  labels: (value, { labels }) => labels.get(value) ?? value,
  own: (value, { fields }) => {
    const [code = '', ...rest] = value.split('=')
    return `${fields.get(code)?.name ?? code}: ${ownText(rest.join('='))}`
  },
  address: (value) => say(value === 'protected' ? 'women.protected' : 'register.facet.address.open'),
}

/** A status that belongs to no role in particular. */
export function statusText(status: string): string {
  const known = STATUSES.find((one) => one === status)
  if (known === undefined) return status
  return say(known === 'onHold' ? 'status.onHold' : `status.any.${known}`)
}

export const STATUSES = [
  'enquiry',
  'signedUp',
  'interviewed',
  'ready',
  'proposed',
  'matched',
  'betweenMatches',
  'left',
  'onHold',
] as const

function bandText(facet: 'waiting' | 'age', from: number): string {
  const to = bandEnd(facet, from)
  return to === null
    ? say(`register.band.${facet}.last`, { from })
    : say(`register.band.${facet}`, { from, to })
}

/** Values in their own order, else in that of the alphabet spoken now. */
export function inFacetOrder(
  values: readonly string[],
  ordered: readonly string[] | undefined,
  textOf: (value: string) => string,
): string[] {
  if (ordered !== undefined) return ordered.filter((value) => values.includes(value))
  const { compare } = new Intl.Collator(language())
  return values.toSorted((a, b) => compare(textOf(a), textOf(b)))
}
