import type { Participant } from '../../domain/records/participant'
import { likely, pickByWeight, type Chance } from '../chance'

type Band = Participant['children'][number]
type Danish = NonNullable<Participant['danish']>
type Labour = NonNullable<Participant['labourMarket']>

/** The ages of the children a woman of that age often has at home or has sent into the world. */
export function childrenOf(chance: Chance, age: number): Band[] {
  if (likely(chance, age < 27 ? 0.75 : 0.2)) return ['none']
  const [youngest, next] = BANDS.find(({ until }) => age < until)?.bands ?? ['grown']
  return next !== undefined && likely(chance, 0.4) ? [youngest, next] : [youngest]
}

const BANDS: readonly { readonly until: number; readonly bands: readonly [Band, Band?] }[] = [
  { until: 31, bands: ['small'] },
  { until: 38, bands: ['small', 'school'] },
  { until: 45, bands: ['school', 'teen'] },
  { until: 54, bands: ['teen', 'grown'] },
]

/** The Danish she speaks after so many years here. */
export function danishAfter(chance: Chance, years: number, isMentee: boolean): Danish {
  if (!isMentee) return likely(chance, 0.35) ? 'native' : 'c1'
  const levels = DANISH.find(({ until }) => years < until)?.levels ?? ['b1', 'b2', 'b2', 'c1']
  return levels[Math.floor(chance() * levels.length)] ?? 'b1'
}

const DANISH: readonly { readonly until: number; readonly levels: readonly Danish[] }[] = [
  { until: 4, levels: ['none', 'a1', 'a1', 'a2', 'a2', 'b1'] },
  { until: 7, levels: ['a2', 'a2', 'b1', 'b1', 'b2'] },
  { until: 11, levels: ['a2', 'b1', 'b1', 'b2'] },
]

export function labourOf(chance: Chance, age: number, isMentee: boolean): Labour {
  if (age >= 66 || (age >= 62 && likely(chance, 0.5))) return 'retired'
  const kinds = isMentee ? MENTEE_LABOUR : MENTOR_LABOUR
  const [kind] = pickByWeight(chance, kinds, ([, weight]) => weight)
  return kind
}

const MENTEE_LABOUR: readonly (readonly [Labour, number])[] = [
  ['unemployed', 42],
  ['student', 18],
  ['partTime', 14],
  ['fullTime', 11],
  ['leave', 6],
  ['other', 6],
  ['selfEmployed', 3],
]

const MENTOR_LABOUR: readonly (readonly [Labour, number])[] = [
  ['fullTime', 62],
  ['partTime', 14],
  ['selfEmployed', 10],
  ['student', 4],
  ['leave', 3],
  ['unemployed', 4],
  ['other', 3],
]
