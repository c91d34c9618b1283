import { z } from 'zod'
import type { Office } from '../../domain/office'
import type { Day } from '../../domain/records/calendar'
import { namedWomen } from '../../domain/rules/farewells'
import { isFields } from '../../domain/same-value'
import { RECORDS_VERSION, TABLES } from '../../domain/tables'
import type { Telling } from '../give-out/columns'
import type { Hidden } from '../give-out/cover'
import { giveOut } from '../give-out/formats'
import type { Cell } from '../sheet'
import { csvBytes } from '../writing'
import { namesOf, type Say } from './names'
import { OPEN_TABLES, openRecords, type OpenRecords } from './open-records'

/** One file of the folder in which an office leaves. */
export type LeavingFile = { readonly name: string; readonly bytes: Uint8Array }

/** What the folder is made of besides the records: shipped texts and pages with gaps in them. */
export type LeavingMaterial = {
  readonly telling: Telling
  readonly today: Day
  readonly hidden: Hidden
  /** The names of the pictures and papers that could not be read. */
  readonly damaged: readonly string[]
  /** What stands where something protected stood. */
  readonly covered: string
  readonly readMes: Readonly<Record<'da' | 'en', string>>
  readonly words: Readonly<Record<'da' | 'en', Say>>
  /** A page that shows the records of the element with the id `office`. */
  readonly reader: string
}

/** All of the office but its pictures, in files that are read without this app. */
export async function leavingFiles(office: Office, material: LeavingMaterial): Promise<LeavingFile[]> {
  const { today, telling, covered, hidden } = material
  const tables = openRecords(office, hidden, covered)
  const name = office.division.get('division')?.name ?? ''
  const told = { format: 'mentor-network-office', version: RECORDS_VERSION, madeOn: today, name, tables }
  const women = namedWomen(office)
  const gaps = {
    office: name,
    day: today,
    hidden: hidden.now.length,
    covered,
    damaged: material.damaged.join(', ') || '–',
    language: LANGUAGE_NAMES[telling.language],
  }
  const { da, en } = material.words
  const names = { da: namesOf(tables, da), en: namesOf(tables, en) }
  return [
    file('kontor.json', `${JSON.stringify(told, null, 2)}\n`),
    file('skema.json', `${JSON.stringify(schemas(), null, 2)}\n`),
    file('laes.html', pageWith(material.reader, { ...told, language: telling.language, names })),
    file('README-da.txt', filled(material.readMes.da, gaps)),
    file('README-en.txt', filled(material.readMes.en, gaps)),
    { name: 'deltagere.csv', bytes: await giveOut(women, 'csv', hidden, telling) },
    ...tableFiles(tables),
  ]
}

const LANGUAGE_NAMES = { da: 'Danish', en: 'English' } as const

function file(name: string, text: string): LeavingFile {
  return { name, bytes: new TextEncoder().encode(text) }
}

function schemas(): Record<string, unknown> {
  return Object.fromEntries(
    OPEN_TABLES.map((table) => [table, z.toJSONSchema(TABLES[table], { io: 'output' })]),
  )
}

/** A record cannot end the element it stands in: every `<` is written as an escape. */
function pageWith(reader: string, told: unknown): string {
  const json = JSON.stringify(told).replaceAll('<', String.raw`\u003c`)
  return reader.replace(
    /(<script type="application\/json" id="office">)\s*null\s*(<\/script>)/,
    (_, open: string, close: string) => `${open}${json}${close}`,
  )
}

function filled(text: string, gaps: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{\{(\w+)\}\}/g, (_, gap: string) => String(gaps[gap] ?? ''))
}

function tableFiles(tables: OpenRecords): LeavingFile[] {
  return Object.entries(tables).flatMap(([table, records]) => {
    if (records.length === 0) return []
    const rows = records.map((record) => new Map(flat(record)))
    const headings = [...new Set(rows.flatMap((row) => [...row.keys()]))]
    const cells = rows.map((row) => headings.map((heading) => row.get(heading) ?? null))
    return [{ name: `tabel-${table}.csv`, bytes: csvBytes([headings, ...cells]) }]
  })
}

/** Fields within fields side by side, `address.town`; a list is one cell. */
function flat(value: Readonly<Record<string, unknown>>, path = ''): [string, Cell][] {
  return Object.entries(value).flatMap(([key, part]): [string, Cell][] => {
    const name = path === '' ? key : `${path}.${key}`
    if (isFields(part)) return flat(part, name)
    return [[name, cellOf(part)]]
  })
}

function cellOf(value: unknown): Cell {
  if (typeof value === 'string' || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return value
  return value === null || value === undefined ? null : JSON.stringify(value)
}
