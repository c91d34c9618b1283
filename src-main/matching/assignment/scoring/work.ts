import type { Field } from './field'
import type { Meeting } from './meeting'
import * as of from './questions'
import type { Told } from './told'

export function askProfession(meeting: Meeting, { aim, had }: Told, field: Field): void {
  meeting.isUnknown(of.PROFESSION, 0)
  if (aim.length === 0) return meeting.isUnknown(of.PROFESSION, of.FIELD_TOLD)
  for (const sector of aim) meeting.mark(field.had.get(sector), of.WORKED_AHEAD)
  for (const sector of had) meeting.mark(field.known.get(sector), of.KNOWS_BEHIND)
  meeting.gives(of.PROFESSION, of.FIELD_TOLD, 0)
  meeting.gives(of.PROFESSION, of.FIELD_TOLD + of.KNOWS_BEHIND, 40)
  meeting.gives(of.PROFESSION, of.FIELD_TOLD + of.WORKED_AHEAD, 100)
  meeting.gives(of.PROFESSION, of.FIELD_TOLD + of.WORKED_AHEAD + of.KNOWS_BEHIND, 100)
}

export function askNetwork(meeting: Meeting, { aim }: Told, { contacts }: Field): void {
  meeting.isUnknown(of.NETWORK, 0)
  if (aim.length === 0) return meeting.isUnknown(of.NETWORK, 1)
  for (const sector of aim) meeting.mark(contacts.get(sector), of.OPENS_DOOR)
  meeting.gives(of.NETWORK, 1, 0)
  meeting.gives(of.NETWORK, 1 + of.OPENS_DOOR, 100)
}

const LEVELS = 5

export function askEducation(meeting: Meeting, { education }: Told): void {
  meeting.isUnknown(of.EDUCATION, 0)
  for (let level = 1; level <= LEVELS; level++) {
    const apart = education === null ? LEVELS : Math.abs(education - level)
    meeting.gives(of.EDUCATION, level, Math.max(meeting.neutral(of.EDUCATION), 100 - 25 * apart))
  }
}

export function askHelp(meeting: Meeting, she: Told, field: Field): void {
  const { seeks } = she
  seeks.forEach((topic, rank) => meeting.add(field.offers.get(topic), seeks.length - rank))
  helpIn(meeting, 0, null, she)
  const most = allOf(seeks.length)
  for (let met = 0; met <= most; met++)
    helpIn(meeting, 1 + met, most === 0 ? null : share(met, seeks.length), she)
  giveBack(meeting, she, field)
}

/** A mentor who seeks help herself gets the mean of what she can give and what she is given: so far nothing. */
function helpIn(meeting: Meeting, state: number, hers: number | null, { offers }: Told): void {
  const neutral = meeting.neutral(of.HELP)
  meeting.gives(of.HELP, state, hers ?? neutral)
  meeting.gives(
    of.HELP,
    state + of.SEEKS_HELP,
    hers ?? neutral,
    offers.length === 0 ? (hers ?? neutral) : mean(hers, 0),
  )
}

/** Only few mentors seek what she can give. */
function giveBack(meeting: Meeting, { seeks, offers }: Told, field: Field): void {
  const given = new Map<number, number>()
  for (const topic of offers) {
    const those = field.seeking.get(topic) ?? []
    for (let at = 0; at < those.length; at += 2)
      given.set(those[at], (given.get(those[at]) ?? 0) + those[at + 1])
  }
  for (const [mentor, met] of given) {
    const state = meeting.stateOf(mentor, of.HELP) % of.SEEKS_HELP
    const hers = state === 0 || seeks.length === 0 ? null : share(state - 1, seeks.length)
    const points = mean(hers, share(met, field.seeks[mentor])) - mean(hers, 0)
    meeting.correct(mentor, of.HELP, points)
  }
}

function mean(hers: number | null, back: number): number {
  return hers === null ? back : (hers + back + 1) >> 1
}

/** What a ranked list weighs in all: of three the first counts 3, the second 2, the last 1. */
function allOf(count: number): number {
  return (count * (count + 1)) / 2
}

/** In hundredths, halves up. */
function share(met: number, count: number): number {
  return Math.floor((200 * met + allOf(count)) / (2 * allOf(count)))
}
