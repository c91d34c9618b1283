import postcodes from '../../resources/taxonomies/postcodes.json'

/** The middle of the area of one postcode, to about a kilometre. */
export type Place = {
  readonly code: string
  readonly town: string
  readonly lat: number
  readonly lon: number
}

/** Danish postcodes in rising order; those of single streets in inner Copenhagen are thinned out. */
export const PLACES: readonly Place[] = postcodes

/** The town a postcode belongs to; null when the list has no such number. */
export function townOf(postcode: string): string | null {
  const place = nearestPlace(postcode)
  return place.code === postcode || isStreetNumber(postcode) ? place.town : null
}

/**
 * Whole kilometres as the crow flies between two postcodes; a number not on the list counts as the nearest known one.
 * Water and detours are not counted, so the way there is never shorter.
 */
export function kilometres(postcode: string, other: string): number {
  return postcode === other ? 0 : kilometresBetween(nearestPlace(postcode), nearestPlace(other))
}

/** The place whose number is closest; of two equally close the lower one. */
export function nearestPlace(postcode: string): Place {
  const known = byCode.get(postcode)
  if (known !== undefined) return known
  const number = Number(postcode)
  const away = ({ code }: Place) => Math.abs(Number(code) - number)
  return PLACES.reduce((best, place) => (away(place) < away(best) ? place : best))
}

/** Only sums, products and a square root, so that every machine gives the same whole number. */
export function kilometresBetween(one: Place, other: Place): number {
  const north = (one.lat - other.lat) * KM_PER_DEGREE_NORTH
  const east = (one.lon - other.lon) * kmPerDegreeEast((one.lat + other.lat) / 2)
  return Math.round(Math.sqrt(north * north + east * east))
}

const byCode = new Map(PLACES.map((place) => [place.code, place]))

const KM_PER_DEGREE_NORTH = 111.32

/** 111.32 × cos(lat) as a straight line through 56° north; within 0.1 % from 54.5° to 57.8°. */
function kmPerDegreeEast(lat: number): number {
  return 62.25 - 1.611 * (lat - 56)
}

/** In the inner city and on Frederiksberg each street has a number of its own. */
function isStreetNumber(postcode: string): boolean {
  return postcode >= '1000' && postcode < '2000'
}
