import fs from 'node:fs'
import { z } from 'zod'
import type { Office } from '../../../src-main/domain/office'
import type { Participant } from '../../../src-main/domain/records/participant'
import { csvBytes } from '../../../src-main/intake/writing'
import { generatedOffice } from './index'
import { TOWNS } from './lists'

const USAGE = 'npm run women -- <seed> <mentees> <mentors> <file.csv or file.json> [odense or tingbjerg]'
const Count = z.coerce.number().int().min(0).max(20_000)
const Asked = z.tuple([Count, Count, Count, z.string().regex(/\.(csv|json)$/), z.string()])

/** Writes invented women: a sheet that the app takes in, or every table of the office that the benches plan rounds of. */
function write([seed, mentees, mentors, file, town]: z.infer<typeof Asked>): void {
  const known = Object.keys(TOWNS).find((one): one is keyof typeof TOWNS => one === town)
  if (known === undefined) throw new Error(USAGE)
  const office = generatedOffice({ seed, mentees, mentors, judged: 5, town: known })
  fs.writeFileSync(file, file.endsWith('.csv') ? sheetOf(office) : tablesOf(office))
  console.log(`${mentees} + ${mentors} invented women of seed ${seed} in ${file}`)
}

function tablesOf(office: Office): string {
  return JSON.stringify(
    Object.fromEntries(Object.entries(office).map(([table, records]) => [table, [...records.values()]])),
  )
}

const HEADINGS = [
  'Fornavn',
  'Efternavn',
  'Rolle',
  'Fødselsdato',
  'Postnr.',
  'Dansk',
  'Ønsker job som',
  'Tilmeldt',
]

function sheetOf({ participants }: Office): Uint8Array {
  return csvBytes([HEADINGS, ...[...participants.values()].map((woman, at) => lineOf(woman, at + 1))])
}

function lineOf(woman: Participant, number: number): string[] {
  const [spell] = woman.roles
  const cells = [
    spell?.role,
    woman.birthDate,
    woman.address.postcode,
    woman.danish,
    woman.occupationWanted.title,
  ]
  return [woman.firstName, `Opdigtet ${number}`, ...cells.map((cell) => cell ?? ''), spell?.signedUpOn ?? '']
}

const asked = Asked.safeParse([...process.argv.slice(2), 'odense'].slice(0, 5))
if (!asked.success) throw new Error(USAGE)
write(asked.data)
