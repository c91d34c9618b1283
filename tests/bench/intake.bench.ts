import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import Papa from 'papaparse'
import readWorkbook from 'read-excel-file/universal'
import writeWorkbook from 'write-excel-file/node'
import { z } from 'zod'
import { builtWorker } from '../intake/built-worker'
import type { Cost } from '../intake/importer'
import { bench, median, type Row } from './bench'

const TIMES = 7
/** A large division, and the longest list an office has. */
const LISTS = [3_000, 10_000]

bench('intake', async () => {
  const folder = 'out/tests/intake-bench'
  const { importer } = await builtWorker(folder)
  const rows: Row[] = []
  for (const women of LISTS) rows.push(...(await rowsOf(women, { importer: importer.pathname, folder })))
  return rows
})

type Bench = { readonly importer: string; readonly folder: string }

async function rowsOf(women: number, { importer, folder }: Bench): Promise<Row[]> {
  const table = tableOf(women)
  const workbook = new Uint8Array(await writeWorkbook(table, {}).toBuffer())
  const text = new TextEncoder().encode(Papa.unparse(table, { delimiter: ';' }))
  const costs = (bytes: Uint8Array) => {
    fs.writeFileSync(`${folder}/list`, bytes)
    return Array.from({ length: TIMES }, () => costOf(importer, { file: `${folder}/list`, women }))
  }
  const readAlone = await medianSeconds(() => readWorkbook(Uint8Array.from(workbook).buffer))
  const parsedAlone = await medianSeconds(() =>
    Papa.parse(new TextDecoder().decode(text), { delimiter: ';' }),
  )
  return [
    ...rowsFor(`${women} .xlsx`, costs(workbook), { name: 'read-excel-file alone', seconds: readAlone }),
    ...rowsFor(`${women} .csv`, costs(text), { name: 'papaparse alone', seconds: parsedAlone }),
  ]
}

type Reference = { readonly name: string; readonly seconds: number }

function rowsFor(kind: string, costs: readonly Cost[], { name, seconds }: Reference): Row[] {
  const whole = median(costs.map((cost) => cost.seconds))
  const planning = median(costs.map((cost) => cost.planning))
  const stall = median(costs.map((cost) => cost.stall))
  const reference = `${name}, ${seconds.toFixed(3)} s`
  return [
    { row: `${kind}: read, map, plan`, value: whole, unit: 's', reference, goal: 5 },
    { row: `${kind}: the same, as a ratio`, value: whole / seconds, unit: '×', reference, goal: null },
    {
      row: `${kind}: mapping and planning`,
      value: planning,
      unit: 's',
      reference: `of ${whole.toFixed(2)} s`,
      goal: null,
    },
    {
      row: `${kind}: taking them in, saved and synced`,
      value: median(costs.map((cost) => cost.accepting)),
      unit: 's',
      reference: 'one transaction of the store',
      goal: 3,
    },
    {
      row: `${kind}: longest stall of the office process, on the processor`,
      value: stall,
      unit: 'ms',
      reference: 'median of the longest of each import',
      goal: 100,
    },
  ]
}

/** In a process of its own, cold, as the first import of a morning is; and once more to be watched. */
function costOf(importer: string, { file, women }: { file: string; women: number }): Cost {
  const [cost, watched] = [[], ['watched']].map((how) =>
    costShape.parse(
      JSON.parse(execFileSync(process.execPath, [importer, file, ...how], { encoding: 'utf8' })),
    ),
  )
  if (cost?.added !== women || watched === undefined) throw new Error('every woman of the bench is new')
  return { ...cost, stall: watched.stall }
}

const costShape = z.object({
  added: z.int(),
  seconds: z.number(),
  planning: z.number(),
  stall: z.number(),
  accepting: z.number(),
})

async function medianSeconds(work: () => unknown): Promise<number> {
  const samples: number[] = []
  for (let time = 0; time < TIMES; time += 1) {
    const began = performance.now()
    await work()
    samples.push((performance.now() - began) / 1000)
  }
  return median(samples)
}

const HEADINGS =
  'Fornavn;Efternavn;Født;Tlf.;E-mail;Adresse;Postnr;By;Rolle;Land;Sprog;Interesser;Tilmeldt;Noter;Adressebeskyttelse;Danskniveau;Uddannelse;Stilling;Ønsket job;Ankomst;Kilde;Henvendelse;A;B;C;D;E;F;G;H'

/** Invented women in 30 columns, as wide as office lists get. */
const tableOf = (women: number): string[][] => [
  HEADINGS.split(';'),
  ...Array.from({ length: women }, (_, at) => [
    `Fatima ${at}`,
    `Hassan${at * 7}`,
    `0${1 + (at % 9)}-0${1 + (at % 8)}-19${60 + (at % 40)}`,
    `+45 ${20_000_000 + at}`,
    `kvinde${at}@example.dk`,
    `Nørregade ${at}`,
    '5000',
    'Odense C',
    at % 2 === 0 ? 'mentee' : 'mentor',
    'Syrien',
    'arabisk (modersmål), engelsk',
    'strik, gå ture, opera',
    '1.3.24',
    'En længere note om hende og om, hvad hun gerne vil med forløbet.',
    'nej',
    'B1',
    'Kandidat i biologi',
    'Sygeplejerske',
    'Sygeplejerske på et hospital',
    '2015',
    'Sprogskole',
    '3/1 2024',
    ...Array.from('abcdefgh', (letter) => `${letter} ${at}`),
  ]),
]
