import { NO_ANSWERS, type Answers } from '../../domain/records/interview'
import { kilometresBetween } from '../people/home'
import type { Sketch } from '../people/sketch'
import type { Spell } from './spell'

/** How well two women suit each other, seen from each side, from 0 to 100; a rough ear, only to make likely pairs. */
export type Fit = { readonly mentee: number; readonly mentor: number }

/** What the two have in common, to be told as the grounds of their match. */
export type Common = {
  readonly interests: readonly string[]
  readonly sector: boolean
  readonly contact: boolean
}

type Side = { readonly sketch: Sketch; readonly answers: Answers }

/** How well they fit, or null when something stands in the way. */
export function fitOf(mentee: Spell, mentor: Spell): Fit | null {
  const [hers, other] = [sideOf(mentee), sideOf(mentor)]
  if (hers === null || other === null || !canMeet(hers, other)) return null
  const { interests, sector, contact } = commonOf(mentee, mentor)
  const help = shared(hers.answers.seeks, other.answers.offers).length
  const slots = Math.min(3, shared(hers.answers.times, other.answers.times).length)
  const near = Math.max(0, 10 - kilometresBetween(hers.sketch.town, other.sketch.town) / 2)
  const profession = (sector ? 22 : 0) + (contact ? 12 : 0)
  return {
    mentee: inHundred(20 + profession + interests.length * 7 + help * 7 + slots * 3 + near * 0.6),
    mentor: inHundred(24 + profession / 2 + interests.length * 11 + help * 4 + slots * 4 + near),
  }
}

export function commonOf(mentee: Spell, mentor: Spell): Common {
  const wanted = mentee.sketch.wanted?.sector ?? null
  const hers = mentee.answers ?? NO_ANSWERS
  const others = mentor.answers ?? NO_ANSWERS
  return {
    interests: shared(hers.interests, others.interests),
    sector: wanted !== null && wanted === mentor.sketch.had?.sector,
    contact: others.contacts.some(({ sector }) => sector === wanted),
  }
}

function sideOf({ sketch, answers }: Spell): Side | null {
  return answers === null ? null : { sketch, answers }
}

function canMeet(one: Side, other: Side): boolean {
  const online = one.answers.online === true && other.answers.online === true
  return (
    canTalk(one.sketch, other.sketch) &&
    (online || (haveTime(one.answers, other.answers) && areNear(one, other))) &&
    wants(one.answers, other) &&
    wants(other.answers, one)
  )
}

function canTalk(one: Sketch, other: Sketch): boolean {
  const inDanish = [one, other].every(({ danish }) => danish !== 'none' && danish !== 'a1')
  return inDanish || shared(wellSpoken(one), wellSpoken(other)).length > 0
}

function wellSpoken({ languages }: Sketch): string[] {
  return languages.filter(({ level }) => level !== 'some').map(({ code }) => code)
}

function haveTime(one: Answers, other: Answers): boolean {
  const isOpen = one.times.length === 0 || other.times.length === 0
  return isOpen || shared(one.times, other.times).length > 0
}

const USUAL_KILOMETRES = 15

function areNear(one: Side, other: Side): boolean {
  const limits = [one, other].map(({ answers }) => answers.travelKm ?? USUAL_KILOMETRES)
  return kilometresBetween(one.sketch.town, other.sketch.town) <= Math.min(...limits)
}

/** Whether the other is not what she asked to be spared. */
function wants({ ageWish, notWith }: Answers, other: Side): boolean {
  const tooOther = shared(notWith, other.answers.traits).length > 0
  return !tooOther && (ageWish === null || !ageWish.must || isBetween(other.sketch.age, ageWish))
}

function isBetween(age: number, { from, to }: NonNullable<Answers['ageWish']>): boolean {
  return age >= (from ?? 0) && age <= (to ?? 120)
}

function shared(one: readonly string[], other: readonly string[]): string[] {
  return one.filter((code) => other.includes(code))
}

function inHundred(points: number): number {
  return Math.max(0, Math.min(97, Math.round(points)))
}
