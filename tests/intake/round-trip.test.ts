import * as fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { Participant } from '../../src-main/domain/records/participant'
import { proposeMapping } from '../../src-main/intake/mapping/propose'
import { planImport } from '../../src-main/intake/plan/plan'
import { readSheet } from '../../src-main/intake/reading/read-sheet'
import { isBlank, type Cell } from '../../src-main/intake/sheet'
import { day, officeHolding, TODAY } from '../builders'
import { manners, PHONES, table, women } from './people'
import { planned } from './planning'

const ways = fc.record({
  delimiter: fc.constantFrom(';', ',', '\t'),
  newline: fc.constantFrom('\n', '\r\n'),
  encoding: fc.constantFrom('utf8', 'utf16le', 'latin1'),
})

describe('a list that an office wrote', () => {
  test('is read back woman by woman, however it was written', async () => {
    await fc.assert(
      fc.asyncProperty(women, manners, ways, async (list, manner, way) => {
        const text = Papa.unparse(table(list, manner), { delimiter: way.delimiter, newline: way.newline })
        // A text of a few letters may fit several encodings; a Danish one does not.
        const bytes = Buffer.from(
          way.encoding === 'utf8' ? `${text}${way.newline}` : text,
          way.encoding as BufferEncoding,
        )
        const sheet = await readSheet({ bytes, name: null, pasted: false }, () => undefined)
        let count = 0
        const newId = () => `ny-${(count += 1)}`
        const { rows } = planImport({
          sheet,
          mapping: proposeMapping(sheet),
          office: officeHolding(),
          today: TODAY,
          newId,
        })
        const told = rows.map((row) => (row.outcome === 'new' ? factsOf(row.woman) : row))
        expect(told).toEqual(list.map((woman) => ({ ...woman, phone: PHONES[manner.phone](woman.phone) })))
      }),
      { numRuns: 150 },
    )
  }, 120_000)

  test('has an end for every line, whatever stands in it', () => {
    const cell: fc.Arbitrary<Cell> = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.constantFrom(
        'Åse',
        'x',
        'ja',
        '03-02-1980',
        '20304050',
        'mentor',
        'I alt',
        '__proto__',
        'constructor',
        '=1+1',
      ),
      fc.double(),
      fc.boolean(),
      fc.constant({ day: day('1980-02-03') }),
      fc.constant(null),
    )
    const headings: Cell[] = [
      'Navn',
      'Født',
      'Tlf.',
      'Rolle',
      '__proto__',
      'constructor',
      'Noter',
      'Adressebeskyttelse',
      'Sprog',
    ]
    const row = fc.array(cell, { minLength: headings.length, maxLength: headings.length })
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
        const plan = planned([headings, ...rows], {}, { headingLine: 1 })
        const lines = rows.flatMap((cells, at) => (cells.some((one) => !isBlank(one)) ? [at + 2] : []))
        expect(plan.rows.map((one) => one.row.line)).toEqual(lines)
        for (const one of plan.rows) {
          if (one.outcome === 'rejected') expect(one.reasons).not.toEqual([])
          else expect(Participant.safeParse(one.woman).success).toBe(true)
        }
        expect(Object.prototype).not.toHaveProperty('Navn')
      }),
    )
  })
})

function factsOf(woman: Participant) {
  const [spell] = woman.roles
  return {
    first: woman.firstName,
    last: woman.lastName,
    born: woman.birthDate,
    phone: woman.phone,
    role: spell?.role,
    country: woman.originCountry,
    signedUp: spell?.signedUpOn,
  }
}
