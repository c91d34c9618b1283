import type { Participant } from '../../domain/records/participant'
import { likely, someByWeight, type Chance } from '../chance'
import type { Origin } from './origin'

type Languages = Participant['languages']

/** What she speaks besides Danish: what she grew up with, often English, now and then another from school. */
export function languagesOf(chance: Chance, origin: Origin | null): Languages {
  const own: Languages = (origin?.languages ?? []).map((code, at) => ({
    code,
    level: at === 0 ? 'native' : 'good',
  }))
  const english = likely(chance, origin === null ? 0.95 : 0.55)
  const fluent = likely(chance, origin === null ? 0.75 : 0.5)
  const others = someByWeight(chance, SCHOOL_LANGUAGES, likely(chance, 0.3) ? 1 : 0, ([, weight]) => weight)
  const learned: Languages = [
    ...(english ? [{ code: 'en', level: fluent ? 'good' : 'some' } as const] : []),
    ...others.map(([code]) => ({ code, level: 'some' }) as const),
  ]
  return [...own, ...learned.filter(({ code }) => own.every((other) => other.code !== code))]
}

const SCHOOL_LANGUAGES = [
  ['de', 10],
  ['fr', 6],
  ['es', 4],
  ['ru', 2],
  ['sv', 3],
] as const
