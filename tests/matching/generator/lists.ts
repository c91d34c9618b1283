import { kilometres, PLACES } from '../../../src-main/domain/places'
import { TAXONOMIES } from '../../../src-main/domain/taxonomies'

const codesOf = (list: readonly { code: string }[]) => list.map(({ code }) => code)
export const SECTORS = codesOf(TAXONOMIES.sectors)
export const TOPICS = codesOf(TAXONOMIES.helpTopics)
export const TRAITS = codesOf(TAXONOMIES.traits)
export const TIMES = codesOf(TAXONOMIES.times)
export const EVENINGS = TIMES.filter(
  (code) => code.endsWith('evening') || code.startsWith('sat') || code.startsWith('sun'),
)
export const INTERESTS = codesOf(TAXONOMIES.interests)
export const INTEREST_GROUPS = Array.from({ length: 6 }, (_, n) => INTERESTS.slice(n * 10, n * 10 + 10))
export const LANGUAGES = [
  'ar',
  'so',
  'fa',
  'ti',
  'uk',
  'tr',
  'ku',
  'ur',
  'zh',
  'ru',
  'pl',
  'ro',
  'sw',
  'am',
  'vi',
  'es',
]
export const CHILDREN = ['none', 'small', 'school', 'teen', 'grown'] as const
export const OVERRIDABLE = ['language', 'times', 'distance', 'noGo', 'place', 'age'] as const
const NEAR_ODENSE = codesOf(PLACES)
  .filter((code) => kilometres(code, '5000') <= 30)
  .toSorted((a, b) => kilometres(a, '5000') - kilometres(b, '5000'))

/** Where the women live and what they work with: a town with its surroundings, or one place with little to choose from. */
export const TOWNS = {
  odense: { places: NEAR_ODENSE, sectors: SECTORS },
  tingbjerg: { places: ['2700'], sectors: SECTORS.slice(0, 4) },
}
export type Town = keyof typeof TOWNS
