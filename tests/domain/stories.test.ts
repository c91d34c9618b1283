import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { Consent } from '../../src-main/domain/records/consent'
import { Story } from '../../src-main/domain/records/story'
import { printableStories } from '../../src-main/domain/rules/stories'
import { day, mentee, mentor, officeHolding, TODAY } from '../builders'

const amina = mentee()
const hanne = mentor()
const story = Story.parse({
  id: 'coffee',
  kind: 'caseStory',
  title: 'Kaffen først',
  matchId: null,
  writtenOn: '2026-01-10',
  by: 'inger',
  language: 'da',
  telling: '',
  voices: [
    { participantId: amina.id, words: 'Hun ville høre om min mor.', inventedName: 'Mira' },
    { participantId: hanne.id, words: 'Jeg gik hjem med en opskrift.', inventedName: null },
  ],
  tags: ['friendship'],
  withPortraits: true,
  editions: [],
})

function yes(participantId: string, parts: Partial<z.input<typeof Consent>> = {}): Consent {
  return Consent.parse({
    id: `yes-${participantId}-${(parts.purpose ?? 'story').toLowerCase()}`,
    participantId,
    purpose: 'story',
    nameForm: 'first',
    givenOn: '2026-01-12',
    by: 'inger',
    withdrawnOn: null,
    note: '',
    storyId: 'coffee',
    ...parts,
  })
}

function printed(consents: Consent[], women = [amina, hanne], today = TODAY) {
  return printableStories(officeHolding({ participants: women, stories: [story], consents }), 'story', today)
}

describe('a story', () => {
  test('is printed when both have said yes to it, each under the name she chose', () => {
    const [one] = printed([yes('amina', { nameForm: 'invented' }), yes('hanne', { nameForm: 'full' })])
    expect(one?.voices.map(({ name }) => name)).toEqual(['Mira', 'Hanne Overgaard'])
    expect(one?.voices.map(({ portrait }) => portrait)).toEqual([null, null])
  })

  test.each([
    ['one of them was not asked', [yes('amina')]],
    ['one said yes to stories as such, not to this one', [yes('amina'), yes('hanne', { storyId: null })]],
    ['one said yes to a quote only', [yes('amina'), yes('hanne', { purpose: 'reportQuote' })]],
    ['one took it back today', [yes('amina'), yes('hanne', { withdrawnOn: TODAY })]],
    ['one wants an invented name and has none', [yes('amina'), yes('hanne', { nameForm: 'invented' })]],
  ])('is not printed when %s', (_why, consents) => {
    expect(printed(consents)).toEqual([])
  })

  test('was printable until the day before a yes was taken back', () => {
    const consents = [yes('amina'), yes('hanne', { withdrawnOn: '2026-03-01' })]
    expect(printed(consents, [amina, hanne], day('2026-02-28'))).toHaveLength(1)
    expect(printed(consents, [amina, hanne], day('2026-03-01'))).toEqual([])
  })

  test('names a woman with a protected address by an invented name or not at all, and never shows her', () => {
    const hidden = mentee({ protection: { since: '2026-01-01', until: '2026-12-31' }, portrait: 'photo' })
    const pictures = [yes('amina', { purpose: 'portrait' }), yes('hanne', { purpose: 'portrait' })]
    expect(printed([yes('amina'), yes('hanne'), ...pictures], [hidden, hanne])).toEqual([])
    const [one] = printed(
      [yes('amina', { nameForm: 'invented' }), yes('hanne'), ...pictures],
      [hidden, mentor({ portrait: 'face' })],
    )
    expect(one?.voices.map(({ name, portrait }) => [name, portrait])).toEqual([
      ['Mira', null],
      ['Hanne', 'face'],
    ])
  })
})
