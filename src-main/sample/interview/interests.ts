import { TAXONOMIES } from '../../domain/taxonomies'
import { likely, some, someByWeight, whole, type Chance } from '../chance'
import type { Sketch } from '../people/sketch'

type Interest = (typeof TAXONOMIES.interests)[number]

const GROUPS = [...new Set(TAXONOMIES.interests.map(({ group }) => group))]

/** What she enjoys: mostly from two corners of life, and what many enjoy more often than what few do. */
export function interestsOf(chance: Chance, sketch: Sketch): string[] {
  const favourites = some(chance, GROUPS, 2)
  const weightOf = (interest: Interest) =>
    fits(interest.code, sketch)
      ? popularity(interest.code) * (favourites.includes(interest.group) ? 6 : 1)
      : 0
  const count = whole(chance, 3, 7)
  return someByWeight(chance, TAXONOMIES.interests, count, weightOf).map(({ code }) => code)
}

/** Every third names something she would rather be spared. */
export function dislikesOf(chance: Chance, interests: readonly string[]): string[] {
  if (!likely(chance, 0.35)) return []
  const others = TAXONOMIES.interests.filter(({ code }) => !interests.includes(code) && !isAboutFamily(code))
  return some(chance, others, whole(chance, 1, 2)).map(({ code }) => code)
}

const POPULAR = ['walking', 'cooking', 'reading', 'cycling', 'food-cultures', 'film', 'gardening', 'travel']

function popularity(code: string): number {
  return POPULAR.includes(code) ? 4 : 1
}

function isAboutFamily(code: string): boolean {
  return ['children', 'family-trips', 'grandchildren'].includes(code)
}

function fits(code: string, { children, age }: Sketch): boolean {
  if (code === 'grandchildren') return age > 52 && children.includes('grown')
  if (code === 'family-trips') return children.includes('small') || children.includes('school')
  return true
}
