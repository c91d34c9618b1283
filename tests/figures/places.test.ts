import { expect, test } from 'vitest'
import countryGroups from '../../resources/taxonomies/country-groups.json'
import municipalities from '../../resources/taxonomies/municipalities.json'
import postcodes from '../../resources/taxonomies/postcodes.json'

/** From the postal service's list of 17 October 2020; of a postcode in two municipalities the one most of it lies in. */
const OUTSIDE_THE_CAPITAL = {
  Aarhus: `8000 8200 8210 8220 8230 8240 8245 8250 8260 8270 8310 8320 8330 8340 8355 8361 8380 8381 8462 8471 8520 8530
    8541`,
  Odense: '5000 5200 5210 5220 5230 5240 5250 5260 5270 5320 5491',
  Esbjerg: '6690 6700 6705 6710 6715 6731 6740 6760 6771',
  Varde: '6753 6800 6818 6823 6830 6840 6851 6852 6853 6854 6855 6857 6862 6870',
}

test.each(Object.entries(OUTSIDE_THE_CAPITAL))('%s has the postcodes that lie in it', (code, expected) => {
  expect(inMunicipality(code)).toEqual(expected.split(/\s+/))
})

test('Copenhagen and Frederiksberg share the capital’s postcodes and leave the suburbs alone', () => {
  expect(inMunicipality('Frederiksberg').every((one) => /^(1[89]|2000)/.test(one))).toBe(true)
  expect(inMunicipality('Copenhagen').filter((one) => one >= '2000')).toEqual(
    '2100 2150 2200 2300 2400 2450 2500 2700 2720'.split(' '),
  )
})

test('nobody lives in two municipalities', () => {
  const all = municipalities.flatMap(({ code }) => inMunicipality(code))
  expect(new Set(all).size).toBe(all.length)
})

test('no country is in two groups', () => {
  const all = countryGroups.flatMap(({ countries }) => countries)
  expect(new Set(all).size).toBe(all.length)
})

function inMunicipality(wanted: string): string[] {
  const ranges = municipalities.find(({ code }) => code === wanted)?.postcodes ?? []
  return postcodes
    .map(({ code }) => code)
    .filter((one) => ranges.some(([from = '', to = from]) => from <= one && one <= to))
}
