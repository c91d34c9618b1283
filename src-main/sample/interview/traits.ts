import { likely, some, whole, type Chance } from '../chance'
import type { Sketch } from '../people/sketch'

/** Words that describe her: her life as it is, and two or three of her ways. */
export function traitsOf(chance: Chance, sketch: Sketch): string[] {
  const ways = some(chance, WAYS, whole(chance, 2, 3)).map((pair) => pair[likely(chance, 0.5) ? 0 : 1])
  return [
    ...lifeTraits(sketch),
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

function lifeTraits({ children, labour, origin, yearsHere }: Sketch): string[] {
  const said: readonly (readonly [string | null | undefined, boolean])[] = [
    ...children.map((band) => [CHILDREN[band], true] as const),
    [WORK[labour], true],
    ['new-in-town', yearsHere <= 2],
    ['long-in-town', yearsHere > (origin === null ? 45 : 12)],
    ['lived-abroad', origin !== null && yearsHere > 5],
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
