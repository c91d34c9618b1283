import { HALVES, type Half } from '../domain/records/match'
import type { Stop } from '../domain/records/ground'
import { HardRule } from '../domain/records/judgement'
import { canTalk } from './facets/background'
import { commonTimes, isHidden, kilometresApart, shorterLimit, withoutTimes } from './facets/everyday'
import { facing, quoted, say, terms, those, type Said } from './facets/facet'
import { suits, unwanted } from './facets/wishes'
import type { Pair } from './pool'

/**
 * What stands in the way of two women being proposed to each other, lifted stops included.
 * A rule stops only what is known: a missing answer stops nobody.
 */
export function stopsFor(pair: Pair): readonly Stop[] {
  const stops: Stop[] = []
  for (const rule of HARD_RULES) {
    const said = RULES[rule](pair)
    if (said !== null) stops.push({ side: 'mentee', ...said, rule, lifted: lifted(pair, rule) })
  }
  return stops
}

/** Whether the pair may be proposed: each stop is lifted. Much cheaper than telling what the stops are. */
export function isAllowed(pair: Pair): boolean {
  if (pair.between.pin !== null) return true
  return QUICKEST_FIRST.every((rule) => RULES[rule](pair) === null || rule in pair.between.overrides)
}

export const HARD_RULES: readonly HardRule[] = HardRule.options

const QUICKEST_FIRST: readonly HardRule[] = ['place', 'veto', 'age', 'language', 'distance', 'times', 'noGo']

type SaidFor = Said & { readonly side?: Half }

/** Each rule's own words when it stops the pair, else null. */
const RULES: { readonly [R in HardRule]: (pair: Pair) => SaidFor | null } = {
  language: (pair) => (canTalk(pair) === false ? say('stop.language') : null),
  times: (pair) => {
    const unknown = withoutTimes(pair).length > 0
    return unknown || commonTimes(pair).length > 0 || bothOnline(pair) ? null : say('stop.times')
  },
  distance: (pair) => {
    const [km, limit] = [kilometresApart(pair), shorterLimit(pair)]
    if (km === null || limit === null || km <= limit || bothOnline(pair)) return null
    const who = those(pair, ({ answers }) => answers.travelKm === limit)
    return isHidden(pair)
      ? say('stop.distanceHidden', { who })
      : say('stop.distance', { count: km, of: limit, who })
  },
  noGo: (pair) => {
    if (pair.between.match === 'brokenOff') return say('stop.earlierPair')
    const refused = saidNo(pair)
    if (refused !== null) return refused
    return firstSide((side) => {
      const against = unwanted(pair, side)
      return against.length > 0 ? say('stop.trait', terms('traits', against)) : null
    })
  },
  place: (pair) => {
    const {
      mentor: { standing },
      between,
    } = pair
    if (between.match === 'running') return say('stop.samePair')
    if (standing.status === 'left') return say('stop.left')
    if (standing.hold !== null) return say('stop.onHold')
    if (standing.evaluation?.ready !== true) return say('stop.notReady')
    return standing.openPlaces > 0 ? unprepared(pair) : say('stop.full')
  },
  age: (pair) =>
    firstSide((side) => {
      const { she, other } = facing(pair, side)
      const wish = she.answers.ageWish
      const refused = wish?.must === true && other.age !== null && !suits(wish, other.age)
      return refused ? say('stop.age') : null
    }),
  veto: ({ between }) =>
    between.veto === null ? null : say('stop.veto', { words: quoted(between.veto.reason) }),
}

/** The division asks for more before either is matched. */
function unprepared(pair: Pair): SaidFor | null {
  return firstSide((side) => (pair[side].standing.lacks.length > 0 ? say('stop.notPrepared') : null))
}

/** A proposal of these two was declined for good, or its rest is not over. */
function saidNo({ between: { decline }, today }: Pair): Said | null {
  if (decline === null) return null
  if (decline.never) return say('stop.never')
  return decline.restUntil !== null && today < decline.restUntil ? say('stop.resting') : null
}

function lifted({ between }: Pair, rule: HardRule): Stop['lifted'] {
  if (between.pin !== null) return 'pin'
  return rule in between.overrides ? 'override' : null
}

function bothOnline({ mentee, mentor }: Pair): boolean {
  return mentee.answers.online === true && mentor.answers.online === true
}

function firstSide(said: (side: Half) => Said | null): SaidFor | null {
  for (const side of HALVES) {
    const found = said(side)
    if (found !== null) return { ...found, side }
  }
  return null
}
