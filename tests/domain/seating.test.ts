import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ParticipantId } from '../../src-main/domain/records/ids'
import { alreadyMet, seated } from '../../src-main/domain/rules/seating'

const women = Array.from({ length: 14 }, (_, at) => ParticipantId.parse(`w${String(at).padStart(2, '0')}`))

/** Some of fourteen women, in any order, and who of them has met. */
const gathering = fc
  .tuple(
    fc.shuffledSubarray(women),
    fc.array(fc.tuple(fc.constantFrom(...women), fc.constantFrom(...women)), { maxLength: 40 }),
    fc.integer({ min: 2, max: 6 }),
  )
  .map(([guests, pairs, seats]) => {
    const met = new Map<ParticipantId, Set<ParticipantId>>()
    for (const [one, other] of pairs.filter(([a, b]) => a !== b)) {
      met.set(one, (met.get(one) ?? new Set()).add(other))
      met.set(other, (met.get(other) ?? new Set()).add(one))
    }
    return { guests, met, seats }
  })

describe('seating', () => {
  test('gives everyone one seat, at tables that are as even as can be', () => {
    fc.assert(
      fc.property(gathering, ({ guests, met, seats }) => {
        const tables = seated(guests, seats, met)
        expect(tables.flat().toSorted()).toEqual(guests.toSorted())
        const sizes = tables.map(({ length }) => length)
        expect(Math.max(0, ...sizes)).toBeLessThanOrEqual(seats)
        expect(Math.max(0, ...sizes) - Math.min(seats, ...sizes)).toBeLessThanOrEqual(
          guests.length === 0 ? seats : 1,
        )
      }),
    )
  })

  test('does not depend on the order of the list', () => {
    fc.assert(
      fc.property(gathering, ({ guests, met, seats }) => {
        expect(seated(guests.toReversed(), seats, met)).toEqual(seated(guests, seats, met))
      }),
    )
  })

  test('leaves no two women who would both be better off in each other’s place', () => {
    fc.assert(
      fc.property(gathering, ({ guests, met, seats }) => {
        const tables = seated(guests, seats, met)
        const now = alreadyMet(tables, met)
        for (const hers of tables.flat())
          for (const theirs of tables.flat()) {
            const place = { [hers]: theirs, [theirs]: hers }
            const exchanged = tables.map((table) => table.map((woman) => place[woman] ?? woman))
            expect(alreadyMet(exchanged, met)).toBeGreaterThanOrEqual(now)
          }
      }),
    )
  })

  test('parts two who know each other when there is another table', () => {
    const [a, b, c, d] = women as [ParticipantId, ParticipantId, ParticipantId, ParticipantId]
    const met = new Map([
      [a, new Set([b])],
      [b, new Set([a])],
    ])
    expect(alreadyMet(seated([a, b, c, d], 2, met), met)).toBe(0)
    expect(alreadyMet([[a, b, c, d]], met)).toBe(1)
  })
})
