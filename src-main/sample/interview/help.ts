import type { Answers } from '../../domain/records/interview'
import type { Role } from '../../domain/records/participant'
import { likely, someByWeight, whole, type Chance } from '../chance'
import type { Making } from '../making'
import helpWeights from '../material/help.json'
import professions from '../material/professions.json'
import type { Sketch } from '../people/sketch'
import { pickContactSector } from '../people/trade'

type Weights = {
  readonly job: number
  readonly social: number
  readonly offered: number
  readonly given: number
}
type Profession = Readonly<Record<'loves' | 'asks' | 'contacts', readonly string[]>>

const HELP: readonly (readonly [string, Weights])[] = Object.entries(helpWeights)
export const PROFESSIONS: Readonly<Record<string, Profession>> = professions

/** What she asks for, most important first. A mentor may ask for something too. */
export function seeksOf(chance: Chance, sketch: Sketch, role: Role, goal: 'job' | 'social'): string[] {
  if (role === 'mentor') return likely(chance, 0.2) ? helpBy(chance, sketch, 1, 'given') : []
  return helpBy(chance, sketch, whole(chance, 2, 4), goal)
}

/** What she offers: a mentor much, a mentee what she has from home. */
export function offersOf(chance: Chance, sketch: Sketch, role: Role): string[] {
  if (role === 'mentor') return helpBy(chance, sketch, whole(chance, 2, 6), 'offered')
  return likely(chance, 0.4) ? helpBy(chance, sketch, 1, 'given') : []
}

/** Where she knows people whom she would introduce the other to. */
export function contactsOf(making: Making, chance: Chance, sketch: Sketch, role: Role): Answers['contacts'] {
  const count = role === 'contactPerson' ? whole(chance, 3, 6) : whole(chance, 1, 3)
  if (role === 'mentee' && !likely(chance, 0.15)) return []
  const own = sketch.had !== null && likely(chance, 0.6) ? [sketch.had.sector] : []
  const sectors = new Set([...own, ...Array.from({ length: count }, () => pickContactSector(chance))])
  return [...sectors]
    .slice(0, count)
    .map((sector) => ({ sector, who: making.tell(PROFESSIONS[sector]?.contacts ?? []) }))
}

function helpBy(chance: Chance, { children }: Sketch, count: number, by: keyof Weights): string[] {
  const hasPupils = children.includes('small') || children.includes('school')
  const weightOf = ([code, weights]: readonly [string, Weights]) =>
    code === 'children-school' && !hasPupils ? 0 : weights[by]
  return someByWeight(chance, HELP, count, weightOf).map(([code]) => code)
}
