import { describe, expect, test } from 'vitest'
import { fontsIn } from '../../src-main/documents/pdf/fonts'
import type { Office } from '../../src-main/domain/office'
import { addDays, Day } from '../../src-main/domain/records/calendar'
import { TABLES } from '../../src-main/domain/tables'
import { largeOffice, sampleOffice, samplePortraits } from '../../src-main/sample'
import { officeFrom } from './office-from'

const TODAY = Day.parse('2026-03-15')
const sample = sampleOffice({ today: TODAY, seed: 2003 })
const office = officeFrom(sample)

test('the same seed and day give the same office, others another', () => {
  expect(sampleOffice({ today: TODAY, seed: 2003 })).toEqual(sample)
  expect(sampleOffice({ today: TODAY, seed: 8 })).not.toEqual(sample)
  expect(sampleOffice({ today: addDays(TODAY, 1), seed: 2003 })).not.toEqual(sample)
})

describe('the sample office', () => {
  const women = [...office.participants.values()]
  const matches = [...office.matches.values()]
  const answers = [...office.interviews.values()].map((interview) => interview.answers)

  test('has the size of a division, and three colleagues', () => {
    expect(office.participants.size).toBe(220)
    expect(office.staff.size).toBe(3)
    expect(matches.length).toBeGreaterThan(54)
    expect(matches.length).toBeLessThan(72)
  })

  test('shows every stage of a woman and of a match', () => {
    const spells = women.flatMap(({ roles }) => roles)
    const open = matches.filter(({ closure }) => closure === null)
    const counts = {
      unanswered: spells.filter(({ enquiry }) => enquiry !== null && enquiry.answeredOn === null).length,
      onlyAsked: spells.filter(({ signedUpOn, left }) => signedUpOn === null && left === null).length,
      onHold: spells.filter(({ holds }) => holds.some(({ until }) => until === null || until > TODAY)).length,
      left: spells.filter(({ left }) => left !== null).length,
      contactPersons: spells.filter(({ role }) => role === 'contactPerson').length,
      returned: women.filter(({ roles }) => roles.length > 1).length,
      notReady: [...office.evaluations.values()].filter(({ ready }) => !ready).length,
      planned: matches.filter(({ closure }) => closure?.kind === 'planned').length,
      early: matches.filter(({ closure }) => closure?.kind === 'early').length,
      paused: open.filter(({ pauses }) => pauses.some(({ until }) => until === null || until > TODAY)).length,
      fresh: open.filter(({ firstMeeting }) => firstMeeting === null || firstMeeting.on > TODAY).length,
      drafts: office.drafts.size,
      withdrawn: [...office.consents.values()].filter(({ withdrawnOn }) => withdrawnOn !== null).length,
      protected: women.filter(({ protection }) => protection !== null).length,
      lapsing: women.filter(({ protection }) => protection !== null && protection.until <= addDays(TODAY, 30))
        .length,
      judgements: office.judgements.size,
    }
    const [few, many] = [1, 12]
    const least: Partial<Record<keyof typeof counts, number>> = { left: many, planned: many, early: 8 }
    for (const [kind, count] of Object.entries(counts) as [keyof typeof counts, number][])
      expect(`${kind} ${count >= (least[kind] ?? few)}`).toBe(`${kind} true`)
  })

  test('leaves about one woman in eight with missing answers', () => {
    const onFile = women.filter(({ roles }) => roles.some(({ signedUpOn }) => signedUpOn !== null))
    const missing = onFile.filter(({ birthDate, danish, education, labourMarket }) =>
      [birthDate, danish, education, labourMarket].includes(null),
    )
    expect(missing.length / onFile.length).toBeGreaterThan(0.05)
    expect(missing.length / onFile.length).toBeLessThan(0.2)
  })

  test('has wishes that no mentor in the office can meet', () => {
    const wanted = new Set(women.flatMap(({ occupationWanted }) => occupationWanted.sectors))
    const known = new Set([
      ...women
        .filter(({ roles }) => roles.some(({ role }) => role === 'mentor'))
        .flatMap(({ occupationHad }) => occupationHad.sectors),
      ...answers.flatMap(({ contacts }) => contacts.map(({ sector }) => sector)),
    ])
    expect([...wanted].filter((sector) => !known.has(sector))).not.toEqual([])
  })

  test('has no two introductions alike, and no sentence that half the women say', () => {
    const introductions = answers.map(({ introduction }) => introduction).filter((text) => text !== '')
    expect(introductions.length).toBeGreaterThan(140)
    expect(new Set(introductions).size).toBe(introductions.length)
    const sentences = introductions.flatMap((text) => text.split(/(?<=[.?!]) /))
    const times = tally(sentences)
    expect(Math.max(...times.values())).toBeLessThan(14)
    expect(times.size).toBeGreaterThan(330)
  })

  test('can be printed: the shipped fonts hold every letter of every name', () => {
    const fonts = fontsIn('resources/fonts')
    const held = (['sans', 'arabic', 'ethiopic', 'chinese'] as const).map((face) => fonts(face).coverage)
    const names = women.flatMap(({ firstName, lastName, ownScriptName }) => [
      firstName,
      lastName,
      ownScriptName,
    ])
    const letters = [...new Set(names.join('').normalize('NFC'))]
    const missing = letters.filter((letter) => held.every((known) => !known.has(letter.codePointAt(0) ?? 0)))
    expect(missing).toEqual([])
  })

  test('writes names in Arabic, Cyrillic, Ethiopic and Chinese letters', () => {
    const scripts = [/\p{Script=Arabic}/u, /\p{Script=Cyrillic}/u, /\p{Script=Ethiopic}/u, /\p{Script=Han}/u]
    for (const script of scripts)
      expect(women.some(({ ownScriptName }) => script.test(ownScriptName ?? ''))).toBe(true)
  })

  test('names its division and its own field in the language asked for', () => {
    const english = officeFrom(sampleOffice({ today: TODAY, seed: 2003, language: 'en' }))
    expect(english.division.get('division')?.name).toBe('The sample division')
    expect(office.division.get('division')?.name).toBe('Prøveafdelingen')
    const without = ({ participants }: Office) =>
      [...participants.values()].map((woman) => ({ ...woman, own: {} }))
    expect(without(english)).toEqual(without(office))
    const chosen = ({ participants, ownWords }: Office) =>
      [...participants.values()].map(({ own }) =>
        ownWords.get('own')?.fields[0]?.choices.indexOf(String(own['how-to-reach'])),
      )
    expect(chosen(english)).toEqual(chosen(office))
    expect(new Set(chosen(office))).toEqual(new Set([-1, 0, 1, 2]))
  })

  test('draws portraits only of women who allow one and need no protection', () => {
    const drawn = samplePortraits(sample)
    expect(drawn.length).toBeGreaterThan(60)
    for (const { of } of drawn) {
      const participantId = of.woman
      expect(office.participants.get(participantId)?.protection).toBeNull()
      const consent = [...office.consents.values()].find(
        (one) => one.participantId === participantId && one.purpose === 'portrait',
      )
      expect(consent?.withdrawnOn).toBeNull()
    }
  })
})

test('a large office is of the same kind, and its records parse', () => {
  const large = largeOffice(1_000, 3)
  const made = officeFrom(large)
  expect(made.participants.size).toBe(1_000)
  expect(made.matches.size).toBeGreaterThan(240)
  expect(largeOffice(1_000, 3)).toEqual(large)
  for (const { table, value } of large) TABLES[table].parse(value)
})

function tally(words: readonly string[]): Map<string, number> {
  const times = new Map<string, number>()
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1)
  return times
}
