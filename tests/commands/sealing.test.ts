import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { put } from '../../src-main/domain/change'
import { Refusal } from '../../src-main/domain/refusal'
import { largeOffice } from '../../src-main/sample'
import { mentor } from '../builders'
import { isInstalled } from '../oracles/installed'
import { claimOf } from '../oracles/pdf-a'
import { anOffice, TODAY, type AnOffice } from './an-office'

const Q4 = { year: 2025, quarter: 4 }
const PLAIN = { span: 'quarter', own: null, knownAt: null } as const
const ASKED = { ...Q4, ...PLAIN, version: 'public', language: 'da' } as const

/** An office with so many mentors who were all there at the end of 2025. */
async function officeOf(women: number): Promise<AnOffice> {
  const office = await anOffice(TODAY)
  await join(office, women)
  return office
}

/** So many more are put on file as if they had signed up in time. */
async function join({ room }: AnOffice, women: number): Promise<void> {
  const known = room.office.participants.size
  const all = Array.from({ length: women }, (_, at) => mentor({ id: `mentor-${known + at}` }))
  await room.write('enrol', () => ({ changes: all.map((one) => put('participants', one)), result: null }))
}

const hasPoppler = spawnSync('pdfdetach', ['-v']).status === 0

/** The files inside a PDF, as another program takes them out. */
function attachmentsOf(pdf: Uint8Array): ReadonlyMap<string, Buffer> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'report-'))
  try {
    fs.writeFileSync(`${folder}/report.pdf`, pdf)
    execFileSync('pdfdetach', ['-saveall', '-o', folder, `${folder}/report.pdf`])
    const names = fs.readdirSync(folder)
    return new Map(names.map((name) => [name, fs.readFileSync(path.join(folder, name))]))
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

async function printed({ ask, saved }: AnOffice, format: 'pdf' | 'csv' = 'pdf'): Promise<Uint8Array> {
  const { savedAs } = await ask.saveReport({ ...ASKED, format })
  const bytes = saved.get(savedAs ?? '')
  if (bytes === undefined) throw new Error('nothing was saved')
  return bytes
}

async function areSame(office: AnOffice, first: Uint8Array): Promise<boolean> {
  return Buffer.from(first).equals(await printed(office))
}

describe('a report of another period', () => {
  const save = ({ ask }: AnOffice, asked: object) => ask.saveReport({ ...ASKED, format: 'csv', ...asked })

  test('leaves the office for a half-year and a year that are over, and says what its quarters said', async () => {
    const office = await officeOf(12)
    await office.ask.sealReport({ ...Q4, language: 'da' })
    await join(office, 8)
    for (const span of ['halfYear', 'year']) expect((await save(office, { span })).savedAs).not.toBeNull()
    const { tables } = await office.ask.readFigures({ ...ASKED, span: 'year' })
    const rows = tables.flatMap((table) => table.rows)
    expect(rows.find(({ code }) => code === 'presentMentors')?.values[0]).toBe(12)

    const running = { year: Number(TODAY.slice(0, 4)), quarter: 1 }
    for (const span of ['halfYear', 'year']) {
      await expect(save(office, { ...running, span })).rejects.toThrow(new Refusal('period-internal'))
      expect((await save(office, { ...running, span, version: 'internal' })).savedAs).not.toBeNull()
    }
  })

  test("stays in the office when it is the office's own, or as it was known once", async () => {
    const office = await officeOf(12)
    const own = { span: 'own', own: { from: '2025-02-01', to: '2025-05-15' } }
    await expect(save(office, own)).rejects.toThrow(new Refusal('period-internal'))
    await expect(save(office, { knownAt: '2025-12-24' })).rejects.toThrow(new Refusal('period-internal'))
    expect((await save(office, { ...own, version: 'internal' })).savedAs).not.toBeNull()
  })
})

describe('a sealed report', () => {
  test('is made again byte for byte after records were corrected, and tells what was', async () => {
    const office = await officeOf(12)
    await office.ask.sealReport({ ...Q4, language: 'da' })
    const [first, list] = [await printed(office), await printed(office, 'csv')]
    const seal = await office.ask.readSeal(Q4)
    expect(seal?.sha256).toBe(createHash('sha256').update(first).digest('hex'))
    expect(seal?.corrections).toEqual([])

    await join(office, 8)
    expect(await areSame(office, first)).toBe(true)
    expect(Buffer.from(list).equals(await printed(office, 'csv'))).toBe(true)
    const corrections = (await office.ask.readSeal(Q4))?.corrections ?? []
    expect(corrections).toContainEqual({ code: 'presentMentors', was: 12, now: 20, mayBeTold: true })

    await office.ask.restateReport({ ...Q4, reason: 'Otte mentorer blev tastet ind for sent.' })
    const after = await office.ask.readSeal(Q4)
    expect(after?.restatements[0]?.rows).toContainEqual({ code: 'presentMentors', was: 12, now: 20 })
    expect(after?.corrections.filter(({ mayBeTold }) => mayBeTold)).toEqual([])
    expect(await areSame(office, first)).toBe(true)
  })

  test('never tells of the one woman who came in late', async () => {
    const office = await officeOf(12)
    await office.ask.sealReport({ ...Q4, language: 'da' })
    await join(office, 1)
    const corrections = (await office.ask.readSeal(Q4))?.corrections ?? []
    expect(corrections).toContainEqual({ code: 'presentMentors', was: 12, now: 13, mayBeTold: false })
    expect(corrections.filter(({ mayBeTold }) => mayBeTold)).toEqual([])
    await expect(office.ask.restateReport({ ...Q4, reason: 'En kom til.' })).rejects.toThrow(Refusal)
    const next = await office.ask.readFigures({
      year: 2026,
      quarter: 1,
      version: 'public',
      span: 'quarter',
      own: null,
      knownAt: null,
    })
    const rows = next.tables.flatMap((table) => table.rows)
    const valuesOf = (wanted: string) => rows.find(({ code }) => code === wanted)?.values ?? []
    expect(valuesOf('presentMentors')[1]).toBe(12)
    expect(valuesOf('continuingMentors')[0]).toBeNull()
  })

  test('is sealed once, and only when its quarter is over', async () => {
    const office = await officeOf(1)
    await office.ask.sealReport({ ...Q4, language: 'en' })
    await expect(office.ask.sealReport({ ...Q4, language: 'da' })).rejects.toThrow('already-sealed')
    if (hasPoppler) {
      const inside = attachmentsOf(await printed(office))
      expect(inside.get('report.csv')?.equals(await printed(office, 'csv'))).toBe(true)
      expect(JSON.parse(inside.get('report.json')?.toString('utf8') ?? '')).toHaveProperty('figures')
    }
    if (isInstalled('qpdf')) {
      const { claim, files } = claimOf(await printed(office))
      expect(claim).toMatch(/<pdfaid:part>3<\/pdfaid:part>\s*<pdfaid:conformance>A</)
      expect(files).toEqual([
        { name: 'report.csv', relation: '/Data', isNamed: true },
        { name: 'report.json', relation: '/Data', isNamed: true },
      ])
    }
    const running = office.ask.sealReport({ year: 2026, quarter: 1, language: 'da' })
    await expect(running).rejects.toThrow('period-not-over')
  })
})

test('the sample office shows two sealed quarters and what was corrected, unless it is stopped', async () => {
  const office = await anOffice(TODAY)
  await office.room.write('enrol', () => ({ changes: [...largeOffice(90, 3, TODAY)], result: null }))
  const sealing = office.ask.sealSample({ ...Q4, language: 'da' })
  await office.ask.stopWork({ task: 'seal' })
  await expect(sealing).rejects.toThrow('cancelled')
  expect(await office.ask.readSeal(Q4)).toBeNull()

  await office.ask.sealSample({ ...Q4, language: 'da' })
  const [corrected] = (await office.ask.readSeal({ year: 2025, quarter: 3 }))?.restatements ?? []
  const meetings = corrected?.rows.find(({ code }) => code === 'meetings')
  expect(meetings?.now).toBeGreaterThan(meetings?.was ?? Infinity)
  expect((await office.ask.readSeal(Q4))?.corrections).toEqual([])
})
