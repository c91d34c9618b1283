import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyChanges, put } from '../../../src-main/domain/change'
import { Judgement } from '../../../src-main/domain/records/judgement'
import { RoundPolicy } from '../../../src-main/domain/records/round'
import { inOneGo } from '../../../src-main/matching/assignment/solver'
import { poolOf, rejudged } from '../../../src-main/matching/pool'
import { changeInHand, makeRound, takeInHand, type InHand } from '../../../src-main/matching/round/make'
import { TODAY } from '../../builders'
import { generatedOffice } from '../generator'

type Judged = { readonly woman: number; readonly mentor: number; readonly kind: 'veto' | 'pin' | 'rating' }

type Decided = { readonly seed: number; readonly policy: RoundPolicy; readonly judged: readonly Judged[] }

const NOBODY = new Map<never, never>()

/** The coordinator decides something about a woman of the plan and a mentor of it. */
function decided({ outcome }: InHand, { woman, mentor, kind }: Judged, n: number) {
  const { pairs } = outcome.plan
  const [hers, other] = [pairs[woman % pairs.length], pairs[mentor % pairs.length]]
  if (hers === undefined || other === undefined) throw new Error('No such pair.')
  const pair = { menteeId: hers.menteeId, mentorId: kind === 'veto' ? hers.mentorId : other.mentorId }
  const said = { id: `new-${n}`, ...pair, on: TODAY, by: 'inger', reason: 'De kender hinanden.' }
  return Judgement.parse(kind === 'rating' ? { ...said, kind, steps: 2 } : { ...said, kind })
}

const FEW = fc.record<Decided>({
  seed: fc.integer({ min: 1, max: 2 ** 30 }),
  policy: fc.constantFrom(...RoundPolicy.options),
  judged: fc.array(
    fc.record<Judged>({
      woman: fc.nat(99),
      mentor: fc.nat(99),
      kind: fc.constantFrom('veto', 'pin', 'rating'),
    }),
    { minLength: 1, maxLength: 4 },
  ),
})

/** Here the solver, asked anew, comes to another plan as good as the one it had changed. */
const SOLVED_OTHERWISE = {
  seed: 1,
  policy: 'longestWaiting',
  judged: [
    { woman: 17, mentor: 0, kind: 'veto' },
    { woman: 0, mentor: 0, kind: 'veto' },
  ],
} as const

test('a plan changed by what she decides is the plan that is shown again when the office is opened anew', () => {
  fc.assert(
    fc.property(FEW, ({ seed, policy, judged }) => {
      let office = generatedOffice({ seed, mentees: 26, mentors: 22 })
      const wish = { policy, floor: 0, leftOut: [] }
      const asked = { wish, underWay: NOBODY }
      let inHand = inOneGo(takeInHand(poolOf(office, TODAY), { ...asked, looked: null }, TODAY))
      for (const [n, one] of judged.entries()) {
        const judgement = decided(inHand, one, n)
        office = applyChanges(office, [put('judgements', judgement)])
        const { pool, plan: looked } = inHand.outcome
        const women = new Set([judgement.menteeId])
        const changed = inOneGo(changeInHand(inHand, rejudged(pool, office), { ...asked, looked }, women))
        if (changed === null) return
        inHand = changed
        const { plan } = inHand.outcome
        const again = inOneGo(makeRound(poolOf(office, TODAY), { ...asked, looked: plan }, TODAY))
        expect(again.plan).toEqual(plan)
        expect(again.quality).toEqual(inHand.outcome.quality)
      }
    }),
    { numRuns: 4, examples: [[SOLVED_OTHERWISE]] },
  )
})
