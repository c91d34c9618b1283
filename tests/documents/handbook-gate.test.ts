import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { handbookValues } from '../../src-main/documents/handbook'
import { day, type Holdings } from '../builders'
import { amina, factsFor, forPair, hanne, introduction, photo, share, told } from './amina-and-hanne'
import { telling } from './telling'

const choices = fc.record({
  share: fc.boolean(),
  photo: fc.boolean(),
  withdrawn: fc.boolean(),
  nameForm: fc.constantFrom('full' as const, 'first' as const, 'invented' as const),
  protected: fc.boolean(),
  leaks: fc.boolean(),
  language: fc.constantFrom('da' as const, 'en' as const),
})
type Choices = typeof choices extends fc.Arbitrary<infer Chosen> ? Chosen : never

/** Her papers as she has chosen. */
function papers(is: Choices): Holdings {
  const protection = is.protected ? { since: day('2026-01-01'), until: day('2026-12-31') } : null
  const words = is.leaks ? `${introduction} Ring på +45 11223344.` : introduction
  const withdrawnOn = is.withdrawn ? day('2026-01-01') : null
  const consents = [
    ...(is.share ? [{ ...share, nameForm: is.nameForm, withdrawnOn }] : []),
    ...(is.photo ? [{ ...photo, withdrawnOn }] : []),
  ]
  const interviews = [{ ...told, answers: { ...told.answers, introduction: words } }]
  return { participants: [{ ...amina, protection }, hanne], interviews, consents }
}

/** Everything a handbook could print of her. */
function printed(is: Choices): string {
  const facts = factsFor(forPair, papers(is))
  return JSON.stringify(handbookValues(facts, telling(is.language)))
}

test('never holds how to find her, nor what is only for the office', () => {
  fc.assert(
    fc.property(choices, (is) => {
      expect(printed(is)).not.toMatch(/Hemmelig|11223344|amina@example|Kun til kontoret/)
    }),
  )
})

test('holds of her only what she has released', () => {
  fc.assert(
    fc.property(choices, (is) => {
      const values = printed(is)
      const allows = is.share && !is.withdrawn
      expect(values.includes('bioanalytiker')).toBe(allows && !is.leaks)
      expect(values.includes('Warsame')).toBe(allows && is.nameForm === 'full' && !is.protected)
      expect(values.includes('photo-amina')).toBe(is.photo && !is.withdrawn && !is.protected)
    }),
  )
})
