import { pick, pickByWeight, whole, type Chance } from '../chance'
import places from '../material/places.json'

/** A postal district around the middle of Funen. */
export type Town = (typeof places.towns)[number]

export function pickTown(chance: Chance): Town {
  return pickByWeight(chance, places.towns, ({ weight }) => weight)
}

/** A street of no real town, with number and floor. */
export function pickStreet(chance: Chance): string {
  return `${pick(chance, places.streets)} ${whole(chance, 1, 98)}${pick(chance, places.floors)}`
}

/** Kilometres as the crow flies; near enough on a flat earth for one island. */
export function kilometresBetween(one: Town, other: Town): number {
  const north = (one.lat - other.lat) * 111.2
  const east = (one.lon - other.lon) * 111.2 * Math.cos((55.4 * Math.PI) / 180)
  return Math.hypot(north, east)
}
