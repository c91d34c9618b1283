import countryGroups from '../../resources/taxonomies/country-groups.json'
import municipalities from '../../resources/taxonomies/municipalities.json'

/** The groups in which countries and postcodes are counted, by their codes. */
export const COUNTRY_GROUPS: readonly string[] = countryGroups.map(({ code }) => code)
export const MUNICIPALITIES: readonly string[] = municipalities.map(({ code }) => code)

/** Undefined for a country that belongs to none of the groups. */
export function countryGroupOf(country: string): string | undefined {
  return GROUP_OF.get(country)
}

/** The municipality that most of the postcode lies in, where it is one of those told apart. */
export function municipalityOf(postcode: string): string | undefined {
  return municipalities.find(({ postcodes }) =>
    postcodes.some(([from = '', to = from]) => from <= postcode && postcode <= to),
  )?.code
}

/** A country counted like this one, the same for its whole group. */
export function countryLike(country: string): string {
  const group = countryGroups.find(({ code }) => code === countryGroupOf(country))
  return group?.countries[0] ?? NO_COUNTRY
}

/** A postcode counted like this one, the same for its whole municipality. */
export function postcodeLike(postcode: string): string {
  const municipality = municipalities.find(({ code }) => code === municipalityOf(postcode))
  return municipality?.postcodes[0]?.[0] ?? NO_POSTCODE
}

const GROUP_OF = new Map(countryGroups.flatMap(({ code, countries }) => countries.map((one) => [one, code])))

/** For countries outside the groups; ISO 3166 gives it to nobody. */
const NO_COUNTRY = 'ZZ'
/** For municipalities that are not told apart; no such postcode exists. */
const NO_POSTCODE = '0000'
