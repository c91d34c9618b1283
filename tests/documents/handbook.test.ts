import { describe, expect, test } from 'vitest'
import { MatchId, ParticipantId } from '../../src-main/domain/records/ids'
import { handbookDeclarations, handbookValues } from '../../src-main/documents/handbook'
import { layOut } from '../../src-main/documents/layout/lay-out'
import { bookStyle } from '../../src-main/documents/layout/styles'
import { composeDocument } from '../../src-main/documents/text/compose'
import { day, followUp } from '../builders'
import { amina, factsFor, forPair, hanne, introduction, pair, photo, share, told } from './amina-and-hanne'
import { wordsOf } from './dump'
import { labels, press } from './press'
import { telling } from './telling'

describe('with her consent, her mentor may read', () => {
  const { match: facts } = factsFor(forPair, { consents: [share, photo] })

  test('her name, in her own script too', () => {
    expect(facts?.other).toEqual({ name: 'Amina Warsame', first: 'Amina', ownScript: 'ميسون الحسن' })
  })

  test('what she has approved, with the day', () => {
    expect(facts?.introduction).toEqual({ words: introduction, approvedOn: '2025-09-15' })
  })

  test('her portrait, the grounds and the three things she hopes for most', () => {
    expect(facts).toMatchObject({
      portrait: 'photo-amina',
      reasons: ['De har samme fag.', 'De bor tæt på hinanden.'],
    })
    expect(facts?.seeks).toHaveLength(3)
    expect(facts?.withheld).toEqual([])
  })
})

describe('is left out, and the coordinator is told why', () => {
  test.each([
    [
      'all, without her consent',
      { consents: [] },
      ['fullName noConsent', 'introduction noConsent', 'portrait noConsent', 'grounds noConsent'],
    ],
    [
      'all, once she has taken it back',
      { consents: [{ ...share, withdrawnOn: day('2026-01-01') }] },
      ['fullName noConsent', 'introduction noConsent', 'portrait noConsent', 'grounds noConsent'],
    ],
    ['the portrait, which she allows by itself', { consents: [share] }, ['portrait noConsent']],
    [
      'her last name, when she wants only the first told',
      { consents: [{ ...share, nameForm: 'first' as const }, photo] },
      ['fullName firstNameOnly'],
    ],
    [
      'what was written after she approved',
      { consents: [share, photo], interviews: [{ ...told, heldOn: day('2025-11-01') }] },
      ['introduction writtenAfterConsent'],
    ],
    [
      'name and portrait, when her address is protected',
      {
        consents: [share, photo],
        participants: [
          { ...amina, protection: { since: day('2026-01-01'), until: day('2026-12-31') } },
          hanne,
        ],
      },
      ['fullName protected', 'portrait protected'],
    ],
    [
      'a text that tells where she lives',
      {
        consents: [share, photo],
        interviews: [{ ...told, answers: { ...told.answers, introduction: 'Jeg bor på hemmelig allé 7.' } }],
      },
      ['introduction tellsTooMuch'],
    ],
  ])('%s', (_, holdings, withheld) => {
    const { match: facts } = factsFor(forPair, holdings)
    expect(facts?.withheld.map(({ what, why }) => `${what} ${why}`)).toEqual(withheld)
  })
})

describe('a handbook', () => {
  test('of a mentor without a match knows no mentee', () => {
    expect(factsFor({ reader: ParticipantId.parse(hanne.id) })).toMatchObject({
      reader: { name: 'Hanne Overgaard' },
      match: null,
    })
  })

  test('for anyone names the colleague who makes it', () => {
    expect(factsFor('anyone')).toMatchObject({ reader: null, match: null, coordinator: 'Inger Lund' })
  })

  test('of a match that is not on file is refused', () => {
    expect(() => factsFor({ match: MatchId.parse('ingen') })).toThrow(
      expect.objectContaining({ code: 'not-found' }),
    )
  })

  test('tells the dates to come, in order', () => {
    const { match: facts } = factsFor(forPair, {
      consents: [share],
      followUps: [followUp(pair, 'mentor', '2026-03-01', { nextOn: '2026-05-01' })],
    })
    expect(facts?.dates).toEqual([
      { on: '2026-04-01', what: 'firstMeeting', place: 'Hovedbiblioteket' },
      { on: '2026-05-01', what: 'followUp', place: '' },
      { on: '2026-12-01', what: 'agreedEnd', place: '' },
    ])
  })

  test.each(['da', 'en'] as const)('has every value its text may ask for (%s)', (language) => {
    const facts = factsFor(forPair, { consents: [share, photo] })
    const values = handbookValues(facts, telling(language))
    const declared = Object.keys(handbookDeclarations('mentor')).filter((key) => key !== 'stories.voices')
    expect(Object.keys(values).toSorted()).toEqual(declared.toSorted())
    const { blocks, warnings } = composeDocument({
      markdown: press.wording(language, 'handbook'),
      values,
      language,
    })
    const look = { title: 'x', language, labels, style: bookStyle }
    const document = layOut(blocks, look, press.typesetter)
    expect([...warnings, ...document.warnings]).toEqual([])
    expect(document.pages.length).toBeGreaterThanOrEqual(12)
    expect(wordsOf(document)).toContain('Amina')
  })
})
