import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { wordsIn } from '../../src-main/commands/words'
import { emptyOffice, type Office } from '../../src-main/domain/office'
import { applyChanges } from '../../src-main/domain/change'
import { Concern, Introduction } from '../../src-main/domain/records/support'
import { NO_OWN_LISTS } from '../../src-main/domain/taxonomies'
import { hiddenIn } from '../../src-main/intake/give-out/cover'
import { pairFile } from '../../src-main/intake/give-out/pair/file'
import { readSheet } from '../../src-main/intake/reading/read-sheet'
import { textOf } from '../../src-main/intake/sheet'
import { sampleOffice } from '../../src-main/sample'
import { projectFolder } from '../../tools/project.mjs'
import { followUp, match, meeting, mentee, mentor, officeHolding, TODAY } from '../builders'

const amina = mentee({
  firstName: 'Amina',
  phone: '+45 91 82 73 64',
  address: { street: 'Søndergade 12B', postcode: '8000', town: 'Aarhus C' },
  protection: { since: TODAY, until: TODAY },
})
const hanne = mentor({ firstName: 'Hanne' })
const pair = match(amina, hanne, { firstMeeting: { on: '2025-10-09', place: 'Biblioteket' } })
const parts = { matchId: pair.id, by: 'inger' }
const office = officeHolding({
  participants: [amina, hanne],
  matches: [pair],
  meetings: [
    meeting(pair, '2025-11-20', { note: '=HYPERLINK("http://example.dk")' }),
    meeting(pair, '2025-10-20'),
  ],
  followUps: [followUp(pair, 'mentee', '2025-11-01', { words: 'Hun bor Søndergade 12 B.', worthIt: 4 })],
  concerns: [
    Concern.parse({
      ...parts,
      id: 'concern',
      on: '2025-12-01',
      about: 'mentee',
      severity: 'act',
      words: 'Ring +45 91 82 73 64.',
      saidToHer: 'Vi ringer om en uge.',
      referral: null,
      settledOn: null,
    }),
  ],
  introductions: [
    Introduction.parse({
      ...parts,
      id: 'introduction',
      on: '2025-11-10',
      who: 'en laborant',
      sector: null,
      results: [{ on: '2025-12-05', what: 'traineeship', words: 'Otte uger.' }],
    }),
  ],
})

describe('everything about a pair as a workbook', async () => {
  const file = await sheetsIn(office, pair.id, 'da')

  test('has a sheet for each kind of thing there is, named in the language asked for', async () => {
    expect(file.names).toEqual([
      'Parret',
      'Match',
      'Forløb',
      'Møder',
      'Opfølgninger',
      'Formidlede kontakter',
      'Det kom der af',
      'Opmærksomhedspunkter',
    ])
    expect((await sheetsIn(office, pair.id, 'en')).names.slice(0, 4)).toEqual([
      'The pair',
      'Match',
      'Course',
      'Meetings',
    ])
  })

  test('tells all that happened in one line of time, oldest first', async () => {
    const [, ...lines] = await file.rows('Forløb')
    expect(lines.map(([on, kind]) => [on, kind])).toEqual([
      ['01-10-2025', 'Match bekræftet'],
      ['09-10-2025', 'Første møde'],
      ['20-10-2025', 'Møde'],
      ['01-11-2025', 'Opfølgning'],
      ['10-11-2025', 'Formidlet kontakt'],
      ['20-11-2025', 'Møde'],
      ['01-12-2025', 'Opmærksomhedspunkt'],
      ['05-12-2025', 'Det kom der af'],
    ])
    expect(lines.at(-1)?.[2]).toBe('Hvem: en laborant · Hvad kom der af det: praktik · Ord: Otte uger.')
  })

  test('leaves out where a protected woman lives and how she is reached, and takes no words for a formula', async () => {
    const cells = (await Promise.all(file.names.map((name) => file.rows(name)))).flat(2)
    expect(cells.filter((cell) => /12 ?B|91 82|8000|Aarhus/.test(cell))).toEqual([])
    expect(cells).toContain('=HYPERLINK("http://example.dk")')
  })

  test('can be made of any pair of an office, under names that a spreadsheet takes', async () => {
    const sample = applyChanges(emptyOffice(), sampleOffice({ today: TODAY, seed: 7 }))
    for (const id of [...sample.matches.keys()].slice(0, 4)) {
      const { names, rows } = await sheetsIn(sample, id, 'en')
      expect(new Set(names).size).toBe(names.length)
      expect(names.filter((name) => name.length > 31 || /[\\/?*[\]:]/.test(name))).toEqual([])
      const days = (await rows('Course')).slice(1).map(([on = '']) => on.split('-').toReversed().join('-'))
      expect(z.array(z.iso.date()).safeParse(days).success).toBe(true)
      expect(days).toEqual(days.toSorted())
    }
  })
})

/** The file as it is read again: its sheets, and the lines of one in words. */
async function sheetsIn(of: Office, id: string, language: 'da' | 'en') {
  const { say } = await wordsIn(`${projectFolder}/resources`, language)
  const staff = new Map([...of.staff.values()].map((one) => [one.id, one.name] as const))
  const telling = { language, say, staff, fields: [], lists: NO_OWN_LISTS }
  const hidden = hiddenIn({ office: of, entries: [] }, TODAY)
  const bytes = await pairFile({ office: of, id, on: TODAY }, hidden, telling)
  const read = (name: string | null) => readSheet({ bytes, name, pasted: false }, () => {})
  return {
    names: (await read(null)).names,
    rows: async (sheet: string) => (await read(sheet)).rows.map(({ cells }) => cells.map(textOf)),
  }
}
