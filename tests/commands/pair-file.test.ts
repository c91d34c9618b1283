import { expect, test } from 'vitest'
import { Day } from '../../src-main/domain/records/calendar'
import { MatchId } from '../../src-main/domain/records/ids'
import { readSheet } from '../../src-main/intake/reading/read-sheet'
import { textOf } from '../../src-main/intake/sheet'
import { aPair } from './a-pair'
import { anOffice, TODAY } from './an-office'

test('everything about a pair is saved as it is looked at', async () => {
  const office = await anOffice()
  const { subject } = await aPair(office)
  const id = MatchId.parse(subject)
  const noted = { matchId: id, heldOn: TODAY, minutes: 60, way: 'inPerson' as const, topics: [] }
  await office.ask.recordMeeting({ ...noted, note: 'De cyklede en tur.' })

  const file = { id, language: 'da' as const, passphrase: null }
  const { savedAs } = await office.ask.exportPair({ ...file, past: null })
  expect(savedAs).toBe(`Amina Opdigtet og Hanne Opdigtet ${TODAY}.xlsx`)
  const bytes = office.saved.get(savedAs ?? '') ?? new Uint8Array()
  const { names, rows } = await readSheet({ bytes, name: 'Møder', pasted: false }, () => {})
  expect(names).toEqual(['Parret', 'Match', 'Forløb', 'Møder'])
  expect(rows.flatMap(({ cells }) => cells.map(textOf))).toContain('De cyklede en tur.')

  const past = { on: Day.parse('2020-01-01'), how: 'known' as const }
  await expect(office.ask.exportPair({ ...file, past })).rejects.toThrow('not-found')
})
