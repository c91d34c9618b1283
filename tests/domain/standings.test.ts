import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Office } from '../../src-main/domain/office'
import { addDays, type Day } from '../../src-main/domain/records/calendar'
import { standingOf, standings } from '../../src-main/domain/rules/standing'
import { day, evaluation, interview, match, mentee, mentor, officeHolding } from '../builders'

type Event = { woman: string; on: Day; ready: boolean; later: number }

const someDay = fc.integer({ min: 0, max: 300 }).map((after) => addDays(day('2025-07-01'), after))
const woman = fc.constantFrom('amina', 'fatuma', 'hanne', 'rita')
const event = fc.record({ woman, on: someDay, ready: fc.boolean(), later: fc.nat(90) })
const events: fc.Arbitrary<Event[]> = fc.array(event, { maxLength: 12 })

const women = [mentee(), mentee({ id: 'fatuma' }), mentor(), mentor({ id: 'rita' })]
const by = (id: string) => women.find((one) => one.id === id) ?? mentee()

function holdings(list: readonly Event[]) {
  return {
    participants: women,
    interviews: list.map(({ woman: id, on }, n) =>
      interview(by(id), { capacity: (n % 3) + 1 }, { id: `i${n}`, heldOn: on }),
    ),
    evaluations: list.map(({ woman: id, on, ready }, n) => evaluation(by(id), { id: `e${n}`, on, ready })),
    matches: list.map(({ on, ready, later }, n) =>
      match(by(n % 2 === 0 ? 'amina' : 'fatuma'), by(n % 3 === 0 ? 'hanne' : 'rita'), {
        id: `m${n}`,
        confirmedOn: on,
        closure: ready
          ? { on: addDays(on, later), kind: 'early', reasons: [{ reason: 'moved', side: 'both' }], words: '' }
          : null,
      }),
    ),
  }
}

function byId(office: Office, today: Day) {
  return [...standings(office, today)].toSorted(([a], [b]) => (a < b ? -1 : 1))
}

test('the order in which records were entered never changes the answer', () => {
  fc.assert(
    fc.property(events, someDay, (list, today) => {
      const { participants, interviews, evaluations, matches } = holdings(list)
      const reversed = {
        participants: participants.toReversed(),
        interviews: interviews.toReversed(),
        evaluations: evaluations.toReversed(),
        matches: matches.toReversed(),
      }
      expect(byId(officeHolding(reversed), today)).toEqual(byId(officeHolding(holdings(list)), today))
    }),
  )
})

test('all standings at once agree with asking for one woman', () => {
  fc.assert(
    fc.property(events, someDay, (list, today) => {
      const office = officeHolding(holdings(list))
      for (const [id, byRole] of standings(office, today))
        for (const role of ['mentee', 'mentor', 'contactPerson'] as const)
          expect(byRole[role] ?? null).toEqual(standingOf(office, id, role, today))
    }),
  )
})
