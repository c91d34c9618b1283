import { expect, test } from 'vitest'
import { put } from '../../src-main/domain/change'
import type { Ledger } from '../../src-main/domain/ledger'
import { Copy } from '../../src-main/domain/records/office-papers'
import { undo, undoing } from '../../src-main/domain/rules/undo'
import { INGER, match, mentee, mentor, officeHolding, recorded, TODAY } from '../builders'

test('a printed paper does not keep its match from being undone, but does keep the women it names', () => {
  const [amina, hanne] = [mentee(), mentor()]
  const pair = match(amina, hanne)
  const paper = Copy.parse({
    id: 'paper',
    document: 'handbook',
    women: [amina.id, hanne.id],
    participantId: null,
    matchId: pair.id,
    language: 'da',
    madeOn: TODAY,
    by: 'inger',
    textVersion: '1',
    sha256: '0'.repeat(64),
  })
  const start: Ledger = { office: officeHolding(), entries: [] }
  const women = recorded(start, [put('participants', amina), put('participants', hanne)])
  const printed = recorded(recorded(women, [put('matches', pair)]), [put('copies', paper)])

  const { changes, result } = undo(printed, INGER)
  const unmatched = recorded(printed, changes, { why: undoing(result.undone) })
  expect(unmatched.office.matches.size).toBe(0)
  expect(unmatched.office.copies.get('paper')).toEqual(paper)
  expect(() => undo(unmatched, INGER)).toThrow('built-on-since')
})
