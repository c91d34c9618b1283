import { Facet } from '@contract/register'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countsOf, fitting, type Chosen } from '../../src-renderer/pages/register/facets'
import { anyRegister, row } from './women'

const VALUES: Readonly<Record<string, readonly string[]>> = {
  role: ['mentee', 'mentor'],
  status: ['ready', 'matched', 'onHold'],
  waiting: ['0', '31', '181'],
  age: ['30', '60'],
  town: ['Odense'],
  danish: ['b2'],
  languages: ['ar', 'uk'],
  labels: ['party'],
  address: ['protected'],
}

const anyChoice: fc.Arbitrary<Chosen> = fc.record(
  Object.fromEntries(Object.entries(VALUES).map(([facet, values]) => [facet, fc.subarray([...values])])),
  { requiredKeys: [] },
)

describe('narrowing the register', () => {
  test('the count beside a value is how many are left when it is chosen', () => {
    fc.assert(
      fc.property(anyRegister, anyChoice, fc.constantFrom(...Facet.options), (women, chosen, facet) => {
        for (const [value, count] of countsOf(women, facet, chosen)) {
          const left = women.filter(fitting({ ...chosen, [facet]: [value] }))
          expect(left).toHaveLength(count)
        }
      }),
    )
  })

  test('a value without a count leaves nobody', () => {
    fc.assert(
      fc.property(anyRegister, anyChoice, (women, chosen) => {
        for (const [facet, values] of Object.entries(VALUES)) {
          const counts = countsOf(women, Facet.parse(facet), chosen)
          for (const value of values.filter((one) => !counts.has(one)))
            expect(women.some(fitting({ ...chosen, [facet]: [value] }))).toBe(false)
        }
      }),
    )
  })

  test('"ready mentor" is one standing and never put together from two', () => {
    const both = row('both', {
      standings: [
        { role: 'mentee', status: 'ready', onHold: false },
        { role: 'mentor', status: 'left', onHold: false },
      ],
    })
    expect(fitting({ role: ['mentor'], status: ['ready'] })(both)).toBe(false)
    expect(fitting({ role: ['mentee'], status: ['ready'] })(both)).toBe(true)
    expect(countsOf([both], 'status', { role: ['mentor'] })).toEqual(new Map([['left', 1]]))
  })

  test('bands meet without a gap', () => {
    const bandOf = (age: number) => [...countsOf([row('a', { age })], 'age', {}).keys()]
    expect([24, 25, 29, 30, 59, 60, 99].map(bandOf).flat()).toEqual(['0', '25', '25', '30', '50', '60', '60'])
    expect(countsOf([row('a')], 'age', {}).size).toBe(0)
  })
})
