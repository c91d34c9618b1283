import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyOf, houseOf, mayTellOf, reachOf } from '../../src-main/domain/reach-in-words'
import type { Entry } from '../../src-main/domain/ledger'
import { Instant } from '../../src-main/domain/records/calendar'
import { covering, hiddenIn } from '../../src-main/intake/give-out/cover'
import { mentee, officeHolding, TODAY } from '../builders'

const before = mentee({
  phone: '+45 40 50 60 70',
  address: { street: 'Gammel Kongevej 5, st.', postcode: '1610', town: 'København V' },
})
const amina = mentee({
  phone: '+45 91 82 73 64',
  address: { street: 'Søndergade 12B, 3. tv', postcode: '8000', town: 'Aarhus C' },
  protection: { since: TODAY, until: TODAY },
})
const moved: Entry = {
  seq: 1,
  by: 'system',
  at: Instant.parse(1),
  why: 'correctFacts',
  ops: [{ table: 'participants', id: amina.id, rev: 2, before, after: amina }],
}
const cover = covering(
  hiddenIn({ office: officeHolding({ participants: [amina] }), entries: [moved] }, TODAY),
  '[x]',
)

describe('what is told of a protected woman', () => {
  test.each([
    ['Hun bor Søndergade 12B.', 'Hun bor [x].'],
    ['Søndergade 12 B, gården', '[x], gården'],
    ['i søndergade nr. 12', 'i [x]'],
    ['SØNDERGADE 12b, 3. tv', '[x]'],
    ['Før: Gammel Kongevej 5', 'Før: [x]'],
    ['Ring 9182 7364 eller (+45) 40-50/60 70.', 'Ring [x] eller ([x].'],
    ['91.82.73.64', '[x]'],
  ])('%s', (told, left) => {
    expect(cover({ note: told, own: { bopael: told } })).toEqual({ note: left, own: { bopael: left } })
  })

  test.each(['Søndergade 120', 'Søndergade 12A', 'Søndergade', 'Nørre Søndergade 1', '91827365'])(
    '%s is not hers',
    (told) => expect(cover({ note: told })).toEqual({ note: told }),
  )

  test('is never passed over in passing where it would be found', () => {
    const women = [amina, before]
    const patterns = anyOf(women.flatMap((woman) => [...reachOf(woman), ...houseOf(woman)]))
    const mayTell = mayTellOf(women)
    const pieces =
      'søndergade Sønder gade SØNDERGADE GAMMEL kongevej 12 12B b nr. 3. tv 5 st. 91 8273 64 +45 00 4050 6070 - / ,'
    const words = fc.array(fc.constantFrom(...pieces.split(' '), ' ', '  '), { maxLength: 12 })
    fc.assert(
      fc.property(words, (said) => {
        const text = said.join('')
        expect(mayTell(text) || text.search(patterns ?? /./) === -1).toBe(true)
      }),
      { numRuns: 2_000 },
    )
  })

  test('is not taken from the address of her neighbour, nor of who lives there after her', () => {
    const neighbours = ['Søndergade 12, 1. th', 'Gammel Kongevej 5, st.'].map((street) =>
      mentee({ id: 'nabo', address: { street, postcode: '8000', town: 'Aarhus C' } }),
    )
    expect(neighbours.map(cover)).toEqual(neighbours)
  })
})
