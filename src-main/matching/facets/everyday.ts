import type { Half } from '../../domain/records/match'
import { kilometresBetween } from '../../domain/places'
import type { Pair } from '../pool'
import { say, shared, terms, those, type Facet } from './facet'

/** How far each would travel, set against how far apart they live: full points next door, none at the shorter limit. */
export const distance: Facet = {
  sided: false,
  points: (pair) => {
    const [km, limit] = [kilometresApart(pair), shorterLimit(pair)]
    if (km === null || limit === null) return null
    if (isHidden(pair)) return inHalves(km, limit)
    if (limit === 0) return km === 0 ? 100 : 0
    return Math.max(0, Math.round((100 * (limit - km)) / limit))
  },
  neutral: 50,
  reason: (pair) => {
    const [km, limit] = [kilometresApart(pair), shorterLimit(pair)]
    if (km === null || limit === null || 2 * km > limit) return null
    if (isHidden(pair)) return say('distance.within')
    return km === 0 ? say('distance.sameArea') : say('distance.near', { count: km })
  },
  concern: (pair) => {
    const [km, limit] = [kilometresApart(pair), shorterLimit(pair)]
    if (km === null || limit === null)
      return say('distance.unknown', {
        who: those(pair, ({ place, answers }) => place === null || answers.travelKm === null),
      })
    if (2 * km <= limit) return null
    const who = those(pair, ({ answers }) => answers.travelKm === limit)
    return isHidden(pair)
      ? say('distance.longHidden', { who })
      : say('distance.long', { count: km, of: limit, who })
  },
}

/** No points may tell how far it is to a protected address, only what its sentences tell: the near half of the way, or the far one. */
function inHalves(km: number, limit: number): number {
  if (km > limit) return 0
  return 2 * km <= limit ? 75 : 25
}

/** Weekly times both can; 25 points each, so that four are as good as ten. */
export const times: Facet = {
  sided: false,
  points: (pair) => (withoutTimes(pair).length > 0 ? null : Math.min(100, 25 * commonTimes(pair).length)),
  neutral: 25,
  reason: (pair) =>
    commonTimes(pair).length > 0 ? say('times.shared', terms('times', commonTimes(pair))) : null,
  concern: (pair) => {
    const who = withoutTimes(pair)
    if (who.length > 0) return say('times.unknown', { who })
    const common = commonTimes(pair)
    if (common.length === 0) return say('times.none')
    return common.length < 4 ? say('times.few', { count: common.length, ...terms('times', common) }) : null
  },
}

/** How often each would meet; a third of the points goes for each meeting a month between them. */
export const rhythm: Facet = {
  sided: false,
  points: ({ mentee, mentor }) => {
    const gap = gapBetween(mentee.answers.meetingsPerMonth, mentor.answers.meetingsPerMonth)
    return gap === null ? null : Math.max(0, Math.round((100 * (3 - gap)) / 3))
  },
  neutral: 55,
  reason: ({ mentee, mentor }) => {
    const often = mentee.answers.meetingsPerMonth
    return often !== null && often === mentor.answers.meetingsPerMonth
      ? say('rhythm.same', { count: often })
      : null
  },
  concern: (pair) => {
    const [count, of] = [pair.mentee.answers.meetingsPerMonth, pair.mentor.answers.meetingsPerMonth]
    if (count === null || of === null)
      return say('rhythm.unknown', { who: those(pair, ({ answers }) => answers.meetingsPerMonth === null) })
    return count === of ? null : say('rhythm.apart', { count, of })
  },
}

/** Weekly times both can; none when either has not said. */
export function commonTimes({ mentee, mentor }: Pair): readonly string[] {
  return shared(mentee.answers.times, mentor.answers.times)
}

/** Whole kilometres as the crow flies; null when a postcode is missing. */
export function kilometresApart({ mentee, mentor }: Pair): number | null {
  return mentee.place === null || mentor.place === null ? null : kilometresBetween(mentee.place, mentor.place)
}

/** The shorter of the two distances they would travel; null when neither has said. */
export function shorterLimit({ mentee, mentor }: Pair): number | null {
  const limits = [mentee.answers.travelKm, mentor.answers.travelKm].filter((km) => km !== null)
  return limits.length === 0 ? null : Math.min(...limits)
}

/** Whether a protected address forbids telling how far it is. */
export function isHidden({ mentee, mentor }: Pair): boolean {
  return mentee.hidden || mentor.hidden
}

/** Which of the two have not said when they can meet. */
export function withoutTimes(pair: Pair): readonly Half[] {
  return those(pair, ({ answers }) => answers.times.length === 0)
}

function gapBetween(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : Math.abs(one - other)
}
