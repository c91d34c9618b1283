import type { Field } from './field'
import type { Meeting } from './meeting'
import * as of from './questions'
import type { Told } from './told'

const IN_COMMON = [0, 33, 67, 100]

export function askInterests(meeting: Meeting, { interests, dislikes }: Told, field: Field): void {
  meeting.isUnknown(of.INTERESTS, 0)
  if (interests.length === 0) return meeting.isUnknown(of.INTERESTS, of.NOTHING_IN_COMMON)
  for (const interest of interests) {
    meeting.add(field.enjoys.get(interest))
    meeting.add(field.dislikes.get(interest), -1)
  }
  for (const dislike of dislikes) {
    meeting.add(field.dislikes.get(dislike))
    meeting.add(field.enjoys.get(dislike), -1)
  }
  // A mentor may like and dislike the same.
  const most = 2 * (interests.length + dislikes.length)
  for (let common = -most; common <= most; common++)
    meeting.gives(of.INTERESTS, of.NOTHING_IN_COMMON + common, IN_COMMON[Math.min(3, Math.max(0, common))])
}

export function askFamily(meeting: Meeting, { children, family }: Told, field: Field): void {
  for (const band of children) meeting.mark(field.children.get(band), of.ALIKE)
  meeting.isUnknown(of.FAMILY, 0)
  for (const wish of of.FAMILY_WISHES)
    for (const alike of [0, of.ALIKE]) {
      const state = of.familyState(wish) + alike
      if (children.length === 0) meeting.isUnknown(of.FAMILY, state)
      else meeting.gives(of.FAMILY, state, asWished(meeting, family, alike), asWished(meeting, wish, alike))
    }
}

function asWished(meeting: Meeting, wish: Told['family'], alike: number): number {
  if (wish === null) return alike > 0 ? 70 : meeting.neutral(of.FAMILY)
  return alike > 0 === (wish === 'alike') ? 100 : 0
}

export function askAge(meeting: Meeting, she: Told, { ages }: Field): void {
  ages.forEach((mentor, state) => {
    const [hers, mentors] = [suits(she, mentor), suits(mentor, she)]
    const unknown = meeting.neutral(of.AGE)
    meeting.gives(of.AGE, state, hers ?? unknown, mentors ?? unknown)
    if (isMust(she, hers) || isMust(mentor, mentors)) meeting.stopsIn(of.AGE, state)
  })
}

type Aged = Pick<Told, 'age' | 'ageWish'>

function suits({ ageWish }: Aged, { age }: Aged): number | null {
  if (ageWish === null || age === null) return null
  return (ageWish.from === null || age >= ageWish.from) && (ageWish.to === null || age <= ageWish.to)
    ? 100
    : 0
}

function isMust({ ageWish }: Aged, points: number | null): boolean {
  return points === 0 && ageWish?.must === true
}

/** What she hopes for in the mentor. */
export function askWishes(meeting: Meeting, { hopesFor, notWith }: Told, { traits }: Field): void {
  for (const trait of hopesFor) meeting.add(traits.get(trait))
  for (const trait of notWith) meeting.mark(traits.get(trait), of.UNWANTED)
  const all = hopesFor.length
  const neutral = meeting.neutral(of.WISHES)
  meeting.gives(of.WISHES, 0, neutral, 0)
  for (let met = 0; met <= all; met++) {
    meeting.gives(of.WISHES, 1 + met, all === 0 ? neutral : hopes(met > 0, met === all), 0)
    refuse(meeting, of.WISHES, 1 + met)
  }
}

/** What each mentor hopes for in her. */
export function askHopesOfMentor(meeting: Meeting, { traits }: Told, field: Field): void {
  for (const trait of traits) {
    const hoping = field.hopesFor.get(trait)
    meeting.add(hoping, -1)
    meeting.mark(hoping, of.ONE_IS_MET)
    meeting.mark(field.notWith.get(trait), of.UNWANTED)
  }
  const neutral = meeting.neutral(of.WISHES)
  for (let left = 0; left <= field.mostHopes; left++) {
    const none = left === 0 || traits.length === 0 ? neutral : 0
    meeting.gives(of.HOPES_OF_MENTOR, left, 0, none)
    meeting.gives(of.HOPES_OF_MENTOR, left + of.ONE_IS_MET, 0, hopes(true, left === 0))
    refuse(meeting, of.HOPES_OF_MENTOR, left)
    refuse(meeting, of.HOPES_OF_MENTOR, left + of.ONE_IS_MET)
  }
}

function hopes(some: boolean, all: boolean): number {
  if (all) return 100
  return some ? 50 : 0
}

function refuse(meeting: Meeting, question: number, state: number): void {
  meeting.gives(question, state + of.UNWANTED, 0)
  meeting.stopsIn(question, state + of.UNWANTED)
}
