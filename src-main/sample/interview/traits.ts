import { likely, some, whole, type Chance } from '../chance'
import type { Making } from '../making'
import type { Sketch } from '../people/sketch'

/** Words that describe her: her life as it is, and two or three of her ways. */
export function traitsOf(making: Making, chance: Chance, sketch: Sketch): string[] {
  const ways = some(chance, WAYS, whole(chance, 2, 3)).map((pair) => pair[likely(chance, 0.5) ? 0 : 1])
  return [
    ...lifeTraits(making, sketch),
    ...ways,
    ...HABITS.filter(([, share]) => likely(chance, share)).map(([code]) => code),
  ]
}

/** Ways of being of which a woman names at most one of each pair. */
const WAYS = [
  ['patient', 'direct'],
  ['talkative', 'good-listener'],
  ['active', 'homely'],
  ['organised', 'spontaneous'],
] as const

const HABITS = [
  ['has-car', 0.35],
  ['has-pets', 0.15],
  ['changed-profession', 0.15],
  ['smokes', 0.06],
] as const

function lifeTraits(making: Making, { children, labour, origin, age, arrivalYear }: Sketch): string[] {
  const years = arrivalYear === null ? age : making.year - arrivalYear
  const said: readonly (readonly [string | null | undefined, boolean])[] = [
    ...children.map((band) => [CHILDREN[band], true] as const),
    [WORK[labour], true],
    ['new-in-town', years <= 2],
    ['long-in-town', years > (origin === null ? 45 : 12)],
    ['lived-abroad', origin !== null && years > 5],
  ]
  return said.flatMap(([code, isSo]) => (isSo && typeof code === 'string' ? [code] : []))
}

const CHILDREN: Readonly<Record<Sketch['children'][number], string | null>> = {
  none: 'no-children',
  small: 'has-small-children',
  school: 'has-school-children',
  teen: null,
  grown: 'grown-children',
}

const WORK: Partial<Record<Sketch['labour'], string>> = {
  fullTime: 'works-full-time',
  student: 'studies',
  retired: 'retired',
  selfEmployed: 'own-business',
}
