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
  { place, travelKm, ways }: Field,
  km: Int32Array,
): void {
  const limit = she.travelKm ?? NO_LIMIT
  const hidden = waysOf(she) & HIDDEN
  const asked = HIDDEN | (waysOf(she) & ONLINE)
  for (let mentor = 0, at = of.DISTANCE; mentor < place.length; mentor++, at += of.QUESTIONS) {
    const theirs = travelKm[mentor]
    const within = (limit < theirs ? limit : theirs) + ((ways[mentor] & asked) | hidden)
    states[at] += DISTANCES[(within << FAR_BITS) + km[place[mentor]]]
  }
}

/** Without a limit of either woman nothing is known; nor without a place, which is put as far off as can be. */
export const NO_LIMIT = 201
const FAR_BITS = 9
export const NOWHERE = 2 ** FAR_BITS - 1
/** Both may meet online, so that no distance is too far; one of them has an address that no points may tell of. */
const [ONLINE, HIDDEN] = [256, 512]

export function waysOf({ online, hidden }: Pick<Told, 'online' | 'hidden'>): number {
  return (online ? ONLINE : 0) | (hidden ? HIDDEN : 0)
}

/** The state for each limit and distance, for each of the ways. */
const DISTANCES = new Uint8Array((ONLINE + HIDDEN + NO_LIMIT + 1) << FAR_BITS)
for (const ways of [0, ONLINE, HIDDEN, ONLINE | HIDDEN])
  for (let limit = 0; limit < NO_LIMIT; limit++)
    for (let away = 0; away < NOWHERE; away++)
      DISTANCES[((ways + limit) << FAR_BITS) + away] = stateAt(away, limit, ways)

function stateAt(away: number, limit: number, ways: number): number {
  if (away > limit) return (ways & ONLINE) === 0 ? of.TOO_FAR : 1
  if ((ways & HIDDEN) !== 0) return 1 + (2 * away <= limit ? 75 : 25)
  return 1 + (limit === 0 ? 100 : Math.round((100 * (limit - away)) / limit))
}
