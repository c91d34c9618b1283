import { Evaluation } from '../domain/records/evaluation'
import { ParticipantId } from '../domain/records/ids'
import { NO_ANSWERS } from '../domain/records/interview'
import type { Place } from '../domain/places'
import { newSpell } from '../domain/rules/participants'
import type { Standing } from '../domain/rules/standing'
import { suits } from './facets/wishes'
import { aim } from './facets/work'
import type { Profile } from './profile'

/** A mentor the office would like to find. */
export type Wanted = {
  /** The field she works in; null where company comes first. */
  readonly sector: string | null
  /** A language besides Danish that she speaks well; null when Danish is enough. */
  readonly language: string | null
  /** Near here; null where no place may be told or it does not matter. */
  readonly place: Place | null
  readonly times: readonly string[]
  /** Whether she meets online too. */
  readonly online: boolean
  /** Years she is at least and at most, where somebody has required it. */
  readonly age: { readonly from: number; readonly to: number } | null
  /** What somebody has said no to in a mentor. */
  readonly without: readonly string[]
  readonly help: readonly string[]
}

const TRAVELS_KM = 20
const GROWN = { from: 18, to: 99 }

/** The mentor one woman would need. */
export function idealFor(woman: Profile): Wanted {
  const { answers, place, hidden } = woman
  return {
    sector: fieldsNeeded(woman)[0] ?? null,
    language: languageNeeded(woman),
    place: hidden ? null : place,
    times: answers.times,
    online: answers.online === true,
    age: ageNeeded(woman),
    without: answers.notWith,
    help: answers.seeks.slice(0, 2),
  }
}

/** Whether whoever answers the call is sure to have the field she is heading for, and nothing she has ruled out. */
export function serves(wanted: Wanted, woman: Profile): boolean {
  const fields = fieldsNeeded(woman)
  const hasField = fields.length === 0 || (wanted.sector !== null && fields.includes(wanted.sector))
  const isNear = wanted.place !== null || woman.place === null || woman.hidden
  const { notWith } = woman.answers
  return hasField && isNear && hasAge(wanted, woman) && notWith.every((one) => wanted.without.includes(one))
}

/** Such a mentor as if she were on file: ready, with one place, and with nothing about her that anyone has said no to. */
export function asMentor({ sector, language, place, times, online, age, help }: Wanted): Profile {
  const sectors = sector === null ? [] : [sector]
  const answers = {
    ...NO_ANSWERS,
    offers: [...help],
    contacts: sectors.map((code) => ({ sector: code, who: '' })),
    times: [...times],
    online,
    travelKm: place === null ? null : TRAVELS_KM,
  }
  return {
    id: FOUND,
    answers,
    age: age === null ? null : age.from,
    danish: 'native',
    languages: language === null ? [] : [language],
    education: null,
    had: { sectors, title: null },
    wanted: { sectors: [], title: null },
    children: [],
    traits: [],
    place,
    hidden: false,
    standing: READY,
  }
}

const FOUND = ParticipantId.parse('wanted')

const READY: Standing = {
  participantId: FOUND,
  role: 'mentor',
  status: 'ready',
  since: null,
  spell: newSpell('mentor'),
  hold: null,
  interview: null,
  evaluation: Evaluation.parse({
    id: FOUND,
    participantId: FOUND,
    role: 'mentor',
    on: '2000-01-01',
    by: FOUND,
    professional: '–',
    personal: '–',
    ready: true,
  }),
  runningMatches: [],
  endedMatches: [],
  openPlaces: 1,
  lacks: [],
  available: true,
  waitingDays: null,
}

function fieldsNeeded(woman: Profile): readonly string[] {
  return woman.answers.goal === 'social' ? [] : aim(woman)
}

function languageNeeded({ danish, languages }: Profile): string | null {
  return danish === 'none' || danish === 'a1' ? (languages?.[0] ?? null) : null
}

function ageNeeded({ answers: { ageWish } }: Profile): Wanted['age'] {
  return ageWish?.must === true ? { from: ageWish.from ?? GROWN.from, to: ageWish.to ?? GROWN.to } : null
}

function hasAge({ age }: Wanted, { answers: { ageWish } }: Profile): boolean {
  if (ageWish?.must !== true) return true
  return age !== null && suits(ageWish, age.from) && suits(ageWish, age.to)
}
