import { readdirSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Day } from '../../src-main/domain/records/calendar'
import { PAPERS } from '../../src-main/documents/papers'
import { lintText } from '../../src-main/documents/text/lint'
import { outlineOf } from '../../src-main/documents/text/outline'
import { day, INGER, interview, mentee, TODAY } from '../builders'
import { amina, hanne, introduction, pair, share } from './amina-and-hanne'
import { hanneWhole, her, made, printPaper, setPaper, story, storyYes } from './every-paper'
import { press, resources } from './press'
import { accessibilityFaults } from './ua/check'

describe.each(PAPERS.map((paper) => [paper.code, paper] as const))('%s', (code, paper) => {
  test('is worded without faults, with the same blocks in both languages', () => {
    for (const language of ['da', 'en'] as const)
      expect(lintText(press.wording(language, code), paper.declarations)).toEqual([])
    expect(outlineOf(press.wording('en', code))).toEqual(outlineOf(press.wording('da', code)))
    expect(readdirSync(`${resources}/documents/en/${code}`)).toEqual(
      readdirSync(`${resources}/documents/da/${code}`),
    )
  })

  test.each(['da', 'en'] as const)(
    'is set without a warning, and can be read aloud (%s)',
    async (language) => {
      const isBook = code.endsWith('handbook')
      for (const size of ['office', ...paper.editions.filter((one) => one === 'large')] as const) {
        const document = setPaper(paper, language, size)
        expect(document.warnings).toEqual([])
        if (isBook && (language === 'en' || size === 'large')) continue
        expect(await accessibilityFaults(await printPaper(document, 'office'))).toEqual([])
      }
    },
  )

  test('asks for nothing that the linter does not know', () => {
    const known = new Set(Object.keys(paper.declarations))
    expect(Object.keys(made(paper, 'da').values).filter((key) => !known.has(key))).toEqual([])
  })
})

/** Papers that one of the two women, or anyone at a meeting, may read of the other. */
const READ_BY_OTHERS = PAPERS.filter(({ about }) => about === 'match' || about === 'women')

/** One of the two with everything that must not be printed of her without her yes. */
const GUARDED = [
  { woman: amina, yes: share, last: 'Warsame', words: introduction, reads: 'mentee-handbook' },
  {
    woman: hanneWhole,
    yes: her,
    last: 'Overgaard',
    words: 'Jeg har været jordemoder i Odense.',
    reads: 'handbook',
  },
] as const

const choices = fc.record({
  paper: fc.constantFrom(...READ_BY_OTHERS),
  guarded: fc.constantFrom(...GUARDED),
  share: fc.boolean(),
  isProtected: fc.boolean(),
  nameForm: fc.constantFrom('full' as const, 'first' as const),
  language: fc.constantFrom('da' as const, 'en' as const),
})
type Chosen = typeof choices extends fc.Arbitrary<infer Choice> ? Choice : never

/** Everything the paper could print. */
function printedOf({ paper, guarded, language, ...is }: Chosen): string {
  const protection = is.isProtected ? { since: day('2026-01-01'), until: day('2026-12-31') } : null
  const given = { ...guarded.yes, nameForm: is.nameForm, withdrawnOn: is.share ? null : day('2026-01-01') }
  const participants = [amina, hanneWhole, { ...guarded.woman, protection }]
  const hers = interview(hanne, { introduction: GUARDED[1].words })
  const { values } = made(paper, language, { participants, interviews: [hers], consents: [given] })
  return JSON.stringify(values)
}

test('whoever else reads a paper never reads where a protected woman lives, nor what she has not released', () => {
  fc.assert(
    fc.property(choices, (is) => {
      const { last, words, reads } = is.guarded
      const printed = printedOf(is)
      expect(printed).not.toMatch(/11223344|22334455|@example\.dk|Kun til kontoret/)
      if (is.isProtected)
        expect(printed).not.toMatch(new RegExp(`${is.guarded.woman.address.street}|${last}`))
      if (is.paper.about === 'women' || is.paper.code === reads) return
      expect(printed).not.toMatch(/Hemmelig Allé|Gemt Vej/)
      if (!is.share) expect(printed).not.toContain(words)
      if (!is.share || is.nameForm === 'first') expect(printed).not.toContain(last)
    }),
  )
})

test('a story stands in both books only while everyone in it says yes, under the names they chose', () => {
  for (const code of ['handbook', 'mentee-handbook']) {
    const book = PAPERS.find((paper) => paper.code === code)
    if (book === undefined) throw new Error('no such paper')
    const { values, consents } = made(book, 'da')
    expect(JSON.stringify(values['stories'])).toMatch(/Samira.*persille.*Hanne.*opskriften/)
    expect(JSON.stringify(values['stories'])).not.toMatch(/Amina|Warsame|Overgaard/)
    expect(consents).toEqual(expect.arrayContaining(storyYes.map(({ id }) => id)))
    const [, hers] = storyYes
    const without = made(book, 'da', {
      consents: [{ ...hers, withdrawnOn: day('2026-02-01') } as typeof share],
    })
    expect(without.values['stories']).toEqual({ kind: 'list', entries: [] })
    const unmasked = { ...story, telling: 'Amina kogte suppe.' }
    expect(made(book, 'da', { stories: [unmasked] }).values['stories']).toEqual({ kind: 'list', entries: [] })
  }
})

test('her own data holds all that is hers and nobody else', () => {
  const ownData = PAPERS.find(({ code }) => code === 'own-data')
  if (ownData === undefined) throw new Error('no such paper')
  const grounds = 'Hanne kender mange i faget, og Amina søger arbejde.'
  const talk = { id: 'talk', matchId: pair.id, with: 'mentor', on: Day.parse('2026-02-01'), by: INGER }
  const { values } = made(ownData, 'da', {
    matches: [{ ...pair, grounds }],
    followUps: [{ ...talk, way: 'phone', words: 'Hanne er træt.', worthIt: 3, nextOn: null } as never],
  })
  const printed = JSON.stringify(values)
  expect(printed).toContain('Hemmelig Allé 7')
  expect(printed).toContain('[…] kender mange i faget, og Amina søger arbejde.')
  expect(printed.match(/Hanne|Overgaard|er træt/)).toBeNull()
})

test('whom she knows is not named in her own data, nor the key of a paper kept of her', () => {
  const ownData = PAPERS.find(({ code }) => code === 'own-data')
  if (ownData === undefined) throw new Error('no such paper')
  const one = { participantId: amina.id, on: TODAY, by: INGER }
  const sister = mentee({ id: 'safiya', firstName: 'Safiya', lastName: 'Noor', phone: null, email: null })
  const { values } = made(ownData, 'da', {
    participants: [amina, hanne, sister],
    relations: [
      { ...one, id: 'kin', otherId: sister.id, kind: 'family', words: 'Safiya er søster.' } as never,
    ],
    imports: [
      {
        ...one,
        id: 'liste',
        fileName: 'liste.xlsx',
        added: [amina, sister].map(({ id }, line) => ({ line, woman: id })),
      } as never,
    ],
    attachments: [
      { ...one, id: 'bevis', name: 'Kursusbevis', kind: 'pdf', size: 9, file: 'a1b2c3' } as never,
    ],
  })
  const printed = JSON.stringify(values)
  expect(printed).toContain('[…] er søster.')
  expect(printed).toContain('Kursusbevis')
  expect(printed).not.toMatch(/Safiya|safiya|a1b2c3|documents\.table/)
})

test('what the other of a pair said, wants or was asked is not in her own data', () => {
  const ownData = PAPERS.find(({ code }) => code === 'own-data')
  if (ownData === undefined) throw new Error('no such paper')
  const one = { matchId: pair.id, on: Day.parse('2026-02-01'), by: INGER }
  const both = { mentee: 'Sagt af mentee', mentor: 'Sagt af mentor' }
  const ofEach = (record: (side: 'mentee' | 'mentor') => object) =>
    [record('mentee'), record('mentor')].map((more, at) => ({ ...one, id: `record-${at}`, ...more }) as never)
  const steps = [
    { step: 'talkMentee', on: one.on, by: INGER, words: both.mentee },
    { step: 'talkMentor', on: one.on, by: INGER, words: both.mentor },
  ]
  const voices = [
    { participantId: pair.menteeId, words: both.mentee },
    { participantId: pair.mentorId, words: both.mentor },
  ]
  const { values } = made(ownData, 'da', {
    matches: [pair],
    surveys: ofEach((side) => ({ side, words: both[side], answers: {}, hours: null })),
    outcomes: ofEach((side) => ({ side, words: both[side] })),
    goals: ofEach((of) => ({ of, words: both[of], progress: [], ended: null })),
    concerns: ofEach((about) => ({ about, words: both[about], saidToHer: both[about] })),
    agreements: [{ ...one, id: 'agreement', expectations: both } as never],
    differences: [{ ...one, id: 'difference', ...both, fact: '' } as never],
    closings: [{ id: pair.id, steps } as never],
    stories: [{ ...one, id: 'story', voices } as never],
  })
  const printed = JSON.stringify(values)
  expect(printed.match(/Sagt af mentee/g)).toHaveLength(9)
  expect(printed).not.toContain('Sagt af mentor')
})

test('labels begin where the sheet is free, and a protected woman gets none', () => {
  const labels = PAPERS.find(({ code }) => code === 'address-labels')
  if (labels === undefined) throw new Error('no such paper')
  const free = made(labels, 'da')
  expect(free.values['labels']).toMatchObject({
    entries: [{ name: '' }, { name: '' }, { name: 'Amina Warsame', town: '5000 Odense C' }],
  })
  const protection = { since: day('2026-01-01'), until: day('2026-12-31') }
  const { leftOut, about } = made(labels, 'da', { participants: [{ ...amina, protection }] })
  expect(leftOut).toContainEqual({ who: 'Amina', what: 'address', why: 'protected' })
  expect(about).not.toContain(amina.id)
})
