import { groupedBy } from '../../domain/grouping'
import { PLACES } from '../../domain/places'
import { folded, meaningOf, wordsFor } from './words'

/** The ISO 3166 code of a country named in Danish or English, or given as its two letters; null when it is none. */
export function readCountry(text: string): string | null {
  const code = text.trim()
  if (/^[A-Z]{2}$/.test(code) && COUNTRY_CODES.includes(code)) return code
  return meaningOf(COUNTRY_WORDS, text)
}

/** The postcode of a town by its name alone, Århus C as Aarhus C; null when no town, or several, are called so. */
export function postcodeOf(town: string): string | null {
  const places = POSTCODES.get(folded(town)) ?? []
  return places.length === 1 ? (places[0]?.code ?? null) : null
}

export type Place = { readonly postcode: string; readonly town: string | null }

/** A Danish postcode with or without its town, `DK-8000 Aarhus C`; the first zero may have been lost. */
export function readPlace(text: string): Place | null {
  const [, digits, town] = /^(?:dk[\s-]*)?(\d{3,4})(?:[\s,]+(\D.*))?$/i.exec(text.trim()) ?? []
  return digits === undefined ? null : { postcode: digits.padStart(4, '0'), town: town?.trim() ?? null }
}

/** A whole Danish address in one cell, `Nørregade 3, 2. tv, 8000 Aarhus C`. */
export function readAddress(text: string): { street: string; place: Place | null } {
  const [, street, rest] = /^(.*?\D.*?)[\s,]+((?:dk[\s-]*)?\d{4}\s+\D+)$/is.exec(text.trim()) ?? []
  if (street === undefined || rest === undefined) return { street: text, place: null }
  return { street: street.replace(/,$/, ''), place: readPlace(rest) }
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('')

/** Groups and private codes that have a name but are no country: the European Union, the United Nations, test codes. */
const NO_COUNTRY = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ'])

const DANISH = new Intl.DisplayNames('da', { type: 'region', fallback: 'none' })
const ENGLISH = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })

export const COUNTRY_CODES = LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter(
  isCountry,
)

/** Known to the system, and not an old code that has been replaced by another. */
function isCountry(code: string): boolean {
  const isCurrent = Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`
  return isCurrent && !NO_COUNTRY.has(code) && DANISH.of(code) !== undefined
}

/** What offices write that the system does not. */
const OTHER_NAMES: readonly (readonly [string, string])[] = [
  ['BA', 'Bosnien, Bosnia, Bosnien Hercegovina, Bosnien-Herzegovina'],
  ['BY', 'Hviderusland'],
  ['CD', 'DR Congo, DRC, Congo Kinshasa, Den Demokratiske Republik Congo'],
  ['CG', 'Congo, Congo Brazzaville'],
  ['CI', 'Elfenbenskysten, Ivory Coast'],
  ['CZ', 'Tjekkiet, Czech Republic'],
  ['GB', 'England, Skotland, Wales, UK, Storbritannien, Great Britain'],
  ['HK', 'Hongkong, Hong Kong'],
  ['IR', 'Persien'],
  ['KR', 'Korea, Syd Korea'],
  ['LK', 'Ceylon'],
  ['MK', 'Makedonien, Macedonia'],
  ['MM', 'Burma, Myanmar'],
  ['NL', 'Holland'],
  ['PH', 'Philippinerne, Filippinerne'],
  ['PS', 'Palæstina, Palestine, Gaza, Vestbredden'],
  ['RU', 'Sovjet, Sovjetunionen, Russia'],
  ['TR', 'Turkey'],
  ['US', 'USA, U.S.A., Amerika'],
  ['VN', 'Viet Nam'],
  ['XK', 'Kosova, Kosovo'],
]

const COUNTRY_WORDS = wordsFor([
  ...OTHER_NAMES,
  ...COUNTRY_CODES.map((code) => [code, namesOf(code)] as const),
])

/** Its names, also without the article before it or a note in brackets after it. */
function namesOf(code: string): string[] {
  const names = [DANISH.of(code) ?? '', ENGLISH.of(code) ?? '']
  return names.flatMap((name) => [name, name.replaceAll(/^de[nt]? |\s*\(.*\)$/gi, '')])
}

const POSTCODES = groupedBy(PLACES, ({ town }) => folded(town))
