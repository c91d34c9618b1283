import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { figureValues, meta, orange, press, print, set } from './press'
import { ask, testWith } from './programs'
import { expectEveryWord, readByPdfJs } from './read-back'
import { accessibilityFaults } from './ua/check'

const document = set(readFileSync(new URL('golden/book.md', import.meta.url), 'utf8'), figureValues)

describe('a file with the figures inside', () => {
  const figures = { name: 'figures.csv', type: 'text/csv', description: 'Tal', bytes: Buffer.from('a;1\n') }
  const job = { meta, edition: 'screen', pictures: () => orange, attachments: [figures] } as const

  testWith('qpdf', 'is sound, and gives them back', async () => {
    const bytes = await press.print(document, job)
    expect(ask(bytes, 'qpdf', '--check', 'PDF')).toMatchObject({ code: 0 })
    expect(ask(bytes, 'qpdf', '--show-attachment=figures.csv', 'PDF').said).toBe('a;1\n')
  })

  test('is read aloud and by pdf.js as any other, and far smaller for its tags', async () => {
    const bytes = await press.print(document, job)
    expect(await accessibilityFaults(bytes)).toEqual([])
    expectEveryWord(document, await readByPdfJs(bytes))
    expect(bytes.length).toBeLessThan(0.8 * (await print(document)).length)
  })
})
