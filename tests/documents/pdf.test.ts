import { createHash } from 'node:crypto'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { beforeAll, describe, expect, test } from 'vitest'
import { bookletOrder } from '../../src-main/documents/pdf/impose'
import { figureValues, meta, orange, press, print, set, values } from './press'
import { ask, testWith } from './programs'
import { expectEveryWord, readByPdfJs } from './read-back'
import { contentOf } from './ua/reading'

const book = readFileSync(new URL('golden/book.md', import.meta.url), 'utf8')
const document = set(book, figureValues)
let screen: Uint8Array

beforeAll(async () => {
  screen = await print(document)
})

describe('the file', () => {
  testWith('qpdf', 'is sound', async () => {
    for (const bytes of [screen, await print(document, 'office'), await print(document, 'booklet')]) {
      expect(ask(bytes, 'qpdf', '--check', 'PDF')).toMatchObject({ code: 0 })
    }
  })

  testWith('pdffonts', 'brings all its fonts along', async () => {
    const { said } = ask(screen, 'pdffonts', 'PDF')
    const fonts = said
      .split('\n')
      .slice(2)
      .filter((line) => line !== '')
    expect(fonts.length).toBeGreaterThanOrEqual(8)
    for (const font of fonts) expect(font).toMatch(/ yes yes yes /)
  })

  testWith('pdftotext', 'gives its words back in every script', async () => {
    expectEveryWord(document, ask(screen, 'pdftotext', '-raw', 'PDF', '-').said)
  })

  test('gives its words back to pdf.js, which reads it in a browser', async () => {
    expectEveryWord(document, await readByPdfJs(screen))
  })

  test('says who it is, with the signs that XML would choke on', async () => {
    const pdf = await PDFDocument.load(screen, { updateMetadata: false })
    const metadata = contentOf(pdf.catalog.lookup(PDFName.of('Metadata')))
    expect(pdf.getTitle()).toBe(meta.title)
    expect(metadata).toContain('Ulla &amp; Xiaoyi &lt;1&gt;')
    expect(pdf.getCreationDate()?.toISOString()).toBe('2026-03-01T00:00:00.000Z')
  })

  test('has a bookmark for every chapter and section', async () => {
    const pdf = await PDFDocument.load(screen, { updateMetadata: false })
    const outlines = pdf.catalog.lookup(PDFName.of('Outlines'))
    expect(String(outlines)).toContain('/Count 3')
    expect(document.outline.map(({ title }) => title)).toEqual([
      '1 Velkommen',
      'Hvad en mentor kan',
      '2 Mål og første skridt',
      '3 Fortællinger',
      'Møder',
    ])
  })

  test('of the office edition knows no colour but grey', async () => {
    const coloured = /(^|\s)(rg|RG|k|K|sc|scn|SC|SCN)$/m
    expect(await contents(screen)).toMatch(coloured)
    expect(await contents(await print(document, 'office'))).not.toMatch(coloured)
  })

  testWith('pdftoppm', 'shows a coloured portrait in grey, as an eye sees its brightness', async () => {
    const drawn = async (edition: 'screen' | 'office'): Promise<readonly number[]> => {
      const bytes = await press.print(document, { meta, edition, pictures: () => orange })
      const page = document.pages.find(({ items }) => items.some(({ kind }) => kind === 'image'))
      const picture = page?.items.find((item) => item.kind === 'image')
      if (page === undefined || picture === undefined) throw new Error('no picture')
      const at = [picture.x + 20, picture.y + 20].map((length) => String(Math.round(length)))
      const area = ['-r', '72', '-x', at[0] ?? '', '-y', at[1] ?? '', '-W', '1', '-H', '1']
      const no = String(page.no)
      return pixelsOf(ask(bytes, 'pdftoppm', '-f', no, '-l', no, ...area, 'PDF').bytes)
    }
    const [red = 0, green = 0, blue = 0] = await drawn('screen')
    expect(red).toBeGreaterThan(green + 80)
    const grey = Math.round(0.299 * red + 0.587 * green + 0.114 * blue)
    for (const channel of await drawn('office')) expect(Math.abs(channel - grey)).toBeLessThanOrEqual(3)
  })

  test('draws no box for a missing sign', async () => {
    const strings = (await contents(screen)).matchAll(/<((?:[0-9a-f]{4})+)>/g)
    const glyphs = [...strings].flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? [])
    expect(glyphs.length).toBeGreaterThan(1000)
    expect(glyphs).not.toContain('0000')
  })

  test('is small', () => {
    expect(screen.length).toBeLessThan(150_000)
  })
})

describe('the same document gives the same bytes', () => {
  test('every time', async () => {
    expect(sha256(await print(set(book, figureValues)))).toBe(sha256(screen))
    expect(sha256(await print(document, 'booklet'))).toBe(sha256(await print(document, 'booklet')))
  })

  test('in Tokyo, on a Danish laptop', () => {
    const env = { ...process.env, TZ: 'Asia/Tokyo', LC_ALL: 'da_DK.UTF-8', EXPECTED_SHA256: sha256(screen) }
    const args = [
      'vitest',
      'run',
      '--project',
      'unit',
      'tests/documents/bytes.test.ts',
      '--reporter',
      'verbose',
    ]
    const { stdout } = spawnSync('npx', args, { env, encoding: 'utf8' })
    expect(stdout).toMatch(/1 passed/)
  })
})

describe('a booklet', () => {
  test('has its pages in the order of a folded sheet', () => {
    expect(bookletOrder(8)).toEqual([
      { left: 7, right: 0, sheet: 0 },
      { left: 1, right: 6, sheet: 0 },
      { left: 5, right: 2, sheet: 1 },
      { left: 3, right: 4, sheet: 1 },
    ])
  })

  test('is filled up to whole sheets', () => {
    expect(bookletOrder(5)).toHaveLength(4)
  })

  testWith('pdftotext', 'shows both pages of every side', async () => {
    const booklet = await print(document, 'booklet')
    const pdf = await PDFDocument.load(booklet)
    expect(pdf.getPageCount()).toBe(document.pages.length / 2)
    expect(pdf.getPage(0).getSize()).toEqual({
      width: expect.closeTo(841.89, 1),
      height: expect.closeTo(595.28, 1),
    })
    const { said } = ask(booklet, 'pdftotext', '-layout', 'PDF', '-')
    expect(said).toContain('Håndbog for')
    expect(said).toContain('Hvad en mentor kan')
  })
})

test('the handbook is light enough to send and to keep', async () => {
  const bytes = await print(set(press.wording('da', 'handbook'), values))
  expect(bytes.length).toBeLessThan(250_000)
})

async function contents(bytes: Uint8Array): Promise<string> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  return pdf
    .getPages()
    .map((page) => contentOf(page.node.lookup(PDFName.of('Contents'))))
    .join('\n')
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** The samples of a picture as pdftoppm writes it: a head of three numbers, then the bytes. */
function pixelsOf(ppm: Uint8Array): readonly number[] {
  const head = /^P6\s+\d+\s+\d+\s+\d+\s/.exec(Buffer.from(ppm).toString('latin1'))
  return Array.from(ppm.subarray(head?.[0].length))
}
