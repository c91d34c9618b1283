import { expect, test } from 'vitest'
import { applyChanges } from '../../src-main/domain/change'
import { emptyOffice } from '../../src-main/domain/office'
import { changeOwnList, ownListsOf } from '../../src-main/domain/rules/own-lists'
import { choicesIn, NO_OWN_LISTS, TAXONOMIES, termFor } from '../../src-main/domain/taxonomies'

const bathing = { code: 'bathing', da: 'vinterbadning', en: 'winter bathing', hidden: false }
const cooking = { code: 'cooking', da: 'mad', en: 'food', hidden: false }

test('A word of the division that is left out is no longer offered, and still read', () => {
  const first = changeOwnList(emptyOffice(), { id: 'interests', entries: [bathing, cooking] })
  const office = applyChanges(emptyOffice(), first.changes)
  const lists = ownListsOf(office)
  expect(choicesIn('interests', lists).map(({ da }) => da)).toEqual(
    expect.arrayContaining(['vinterbadning', 'mad']),
  )
  expect(termFor('interests', 'cooking', { language: 'en', lists })).toBe('food')

  const after = ownListsOf(
    applyChanges(office, changeOwnList(office, { id: 'interests', entries: [] }).changes),
  )
  expect(choicesIn('interests', after).map(({ code }) => code)).not.toContain('bathing')
  expect(termFor('interests', 'bathing', { language: 'da', lists: after })).toBe('vinterbadning')
})

test('Occupations are all of ISCO-08 in two and three digits, each within its group', () => {
  const codes = TAXONOMIES.occupations.map(({ code }) => code)
  const groups = codes.filter((code) => code.length === 2)
  expect([groups.length, codes.length - groups.length, new Set(codes).size]).toEqual([43, 130, 173])
  expect(codes.filter((code) => !groups.includes(code.slice(0, 2)))).toEqual([])
  expect(termFor('occupations', '222', { language: 'da', lists: NO_OWN_LISTS })).toMatch(/^Sygeplejersker/)
})
