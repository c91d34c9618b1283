import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { figureValues, print, set } from './press'

const book = readFileSync(new URL('golden/book.md', import.meta.url), 'utf8')

/** Run again by `pdf.test.ts` in other time zones and languages, with the sum it must come to. */
test('the bytes of a document depend on nothing but the document', async () => {
  const bytes = await print(set(book, figureValues))
  const sum = createHash('sha256').update(bytes).digest('hex')
  expect(sum).toBe(process.env['EXPECTED_SHA256'] ?? sum)
})
