import { z } from 'zod'
import { fullName } from '../../domain/office'
import { Participant } from '../../domain/records/participant'
import { csvBytes, xlsxBytes, type Table } from '../writing'
import { COLUMNS, type Telling } from './columns'
import { covering, type Hidden } from './cover'

export type OutFormat = 'xlsx' | 'csv' | 'json' | 'vcf'

/** The women as a file of that kind. Where a protected woman lives and how she is reached is left out of all of them, whoever it is told of. */
export async function giveOut(
  women: readonly Participant[],
  format: OutFormat,
  hidden: Hidden,
  telling: Telling,
): Promise<Uint8Array> {
  const cover = covering(hidden, telling.say('settings.leaving.covered'))
  return WRITTEN[format](women.map(cover), telling)
}

type Written = (women: readonly Participant[], telling: Telling) => Uint8Array | Promise<Uint8Array>

const WRITTEN: Readonly<Record<OutFormat, Written>> = {
  xlsx: (women, telling) => xlsxBytes(tableOf(women, telling), telling.say('page.register')),
  csv: (women, telling) => csvBytes(tableOf(women, telling)),
  json: (women) => textBytes(`${JSON.stringify({ schema: z.toJSONSchema(Participant), women }, null, 2)}\n`),
  vcf: (women, telling) => textBytes(women.map((woman) => vCard(woman, telling)).join('')),
}

/** Headings first, as the sheet would be understood if it came in again. */
function tableOf(women: readonly Participant[], telling: Telling): Table {
  return [
    [
      ...COLUMNS.map(([field]) => telling.say(`intake.heading.${field}`)),
      ...telling.fields.map(({ name }) => name),
    ],
    ...women.map((woman) => [
      ...COLUMNS.map(([, cell]) => cell(woman, telling)),
      ...telling.fields.map(({ code }) => woman.own[code] ?? null),
    ]),
  ]
}

/** A card for an address book, version 4.0. Source: RFC 6350. */
function vCard(woman: Participant, { say }: Telling): string {
  const { street, postcode, town } = woman.address
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    `FN:${escaped(fullName(woman))}`,
    `N:${escaped(woman.lastName ?? '')};${escaped(woman.firstName)};;;`,
    ...(woman.phone === null ? [] : [`TEL:${escaped(woman.phone)}`]),
    ...(woman.email === null ? [] : [`EMAIL:${escaped(woman.email)}`]),
    ...((street ?? postcode ?? town)
      ? [`ADR:;;${[street, town, '', postcode, ''].map((part) => escaped(part ?? '')).join(';')}`]
      : []),
    ...(woman.birthDate === null ? [] : [`BDAY:${woman.birthDate.replaceAll('-', '')}`]),
    `CATEGORIES:${woman.roles.map(({ role }) => escaped(say(`role.${role}`))).join(',')}`,
    'END:VCARD',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function escaped(text: string): string {
  return text.replaceAll(/[\\,;]/g, String.raw`\$&`).replaceAll(/\r?\n/g, String.raw`\n`)
}

/** A line of a card is at most 75 bytes; what is longer goes on in the next one behind a space. A letter takes at most four. */
function folded(line: string): string {
  const parts = Array.from(line).reduce<string[]>((so, letter) => {
    const last = so.at(-1)
    const fitsOn = last !== undefined && new TextEncoder().encode(last + letter).length <= 74
    return fitsOn ? [...so.slice(0, -1), last + letter] : [...so, letter]
  }, [])
  return parts.join('\r\n ')
}

function textBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
