import type { Field } from './field'
import type { Meeting } from './meeting'
import * as of from './questions'
import type { Told } from './told'

/** `km` holds the kilometres between any two places, `places` to a row; the last place stands for one that is not known, `NOWHERE`. */
export type Kilometres = { readonly km: Int32Array; readonly places: number }

export function askDistance(meeting: Meeting, she: Told, field: Field, map: Kilometres): void {
  meeting.isUnknown(of.DISTANCE, 0)
  for (let points = 0; points <= 100; points++) meeting.gives(of.DISTANCE, 1 + points, points)
  meeting.gives(of.DISTANCE, of.TOO_FAR, 0)
  meeting.stopsIn(of.DISTANCE, of.TOO_FAR)
  const place = she.place ?? map.places - 1
  placeMentors(meeting.states, she, field, map.km.subarray(place * map.places, (place + 1) * map.places))
}

function placeMentors(
  states: Uint16Array,
  she: Told,
  { place, travelKm, online }: Field,
  km: Int32Array,
): void {
  const limit = she.travelKm ?? NO_LIMIT
  const meets = she.online ? LIMITS : 0
  for (let mentor = 0, at = of.DISTANCE; mentor < place.length; mentor++, at += of.QUESTIONS) {
    const theirs = travelKm[mentor]
    const within = (limit < theirs ? limit : theirs) + (meets & online[mentor])
    states[at] += DISTANCES[(within << FAR_BITS) + km[place[mentor]]]
  }
}

/** Without a limit of either woman nothing is known; nor without a place, which is put as far off as can be. */
export const NO_LIMIT = 201
const LIMITS = 256
const FAR_BITS = 9
export const NOWHERE = 2 ** FAR_BITS - 1

/** The state for each limit and distance, first of those who must meet in person, then of those who may meet online. */
const DISTANCES = new Uint8Array(2 * LIMITS * (NOWHERE + 1))
for (const meets of [0, LIMITS])
  for (let limit = 0; limit < NO_LIMIT; limit++)
    for (let away = 0; away < NOWHERE; away++)
      DISTANCES[((meets + limit) << FAR_BITS) + away] =
        away > limit && meets === 0 ? of.TOO_FAR : 1 + nearness(away, limit)

/** 0 to 100, halves up. */
function nearness(km: number, limit: number): number {
  if (limit === 0) return km === 0 ? 100 : 0
  return Math.max(0, Math.round((100 * (limit - km)) / limit))
}
