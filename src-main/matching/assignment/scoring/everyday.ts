import type { Field } from './field'
import type { Meeting } from './meeting'
import * as of from './questions'
import { UNKNOWN, type Told } from './told'

/** Ranks of the levels of Danish, and those from which it is enough, easy, and no matter at all. */
const LEVELS = 7
const [ENOUGH, EASY, FLUENT] = [2, 3, 4]

export function askLanguage(
  meeting: Meeting,
  { danish, languages }: Told,
  { languages: speaking }: Field,
): void {
  for (const language of languages ?? []) meeting.mark(speaking.get(language), of.SHARES_ANOTHER)
  for (let level = UNKNOWN; level < LEVELS; level++) {
    const common = danish === null ? UNKNOWN : Math.min(danish, level)
    for (const notAsked of [false, true])
      for (const shares of [0, of.SHARES_ANOTHER]) {
        const points = inWhich(common, shares > 0, !notAsked && languages !== null)
        speak(meeting, of.languageState(level, notAsked) + shares, points)
      }
  }
}

function speak(meeting: Meeting, state: number, points: number | null): void {
  meeting.gives(of.LANGUAGE, state, points ?? meeting.neutral(of.LANGUAGE))
  if (points === 0) meeting.stopsIn(of.LANGUAGE, state)
}

function inWhich(danish: number, sharesAnother: boolean, othersKnown: boolean): number | null {
  if (danish >= FLUENT) return 100
  if (danish === EASY) return 90
  if (sharesAnother) return 80
  if (danish === ENOUGH) return 40
  return danish !== UNKNOWN && othersKnown ? 0 : null
}

export function askTimes(meeting: Meeting, { times, online }: Told, { times: free }: Field): void {
  for (const time of times) meeting.add(free.get(time))
  meeting.isUnknown(of.TIMES, 0)
  for (const meets of [0, of.MEETS_ONLINE]) {
    for (let common = 0; common <= times.length; common++)
      meeting.gives(of.TIMES, 1 + meets + common, Math.min(100, 25 * common))
    if (times.length === 0) meeting.isUnknown(of.TIMES, 1 + meets)
    else if (!online || meets === 0) meeting.stopsIn(of.TIMES, 1 + meets)
  }
}

const MOST_OFTEN = 8

export function askRhythm(meeting: Meeting, { rhythm }: Told): void {
  meeting.isUnknown(of.RHYTHM, 0)
  for (let often = 1; often <= MOST_OFTEN; often++)
    if (rhythm === null) meeting.isUnknown(of.RHYTHM, often)
    else meeting.gives(of.RHYTHM, often, inStep(Math.abs(rhythm - often)))
}

function inStep(gap: number): number {
  return gap >= 3 ? 0 : Math.round((100 * (3 - gap)) / 3)
}
