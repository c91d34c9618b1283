import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect } from 'vitest'
import type { SetDocument } from '../../src-main/documents/model'
import { wordsOf } from './dump'

/** Names in every script that a participant may write hers in. */
const NAMES = ['ميسون', 'الحسن', 'ለተብርሃን', '王晓怡', 'Nguyễn', 'Hương', 'Владимир', 'Łódź', 'Şırnak']

/** Expects every Danish word of the document in what a reader made of its file, and every name in its own script. */
export function expectEveryWord(document: SetDocument, said: string): void {
  const text = said.replaceAll(/[\u00ad-]\n/g, '').replaceAll(/[\s\u202a-\u202e\u2066-\u2069]+/g, ' ')
  const danish = wordsOf(document).filter((word) => /^[\p{Script=Latin}\p{P}\d]+$/u.test(word))
  for (const word of danish) expect(text).toContain(word)
  for (const name of NAMES) expect(text.normalize('NFKC')).toContain(name)
}

/** The text of a file as pdf.js reads it in a browser. */
export async function readByPdfJs(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise
  const pages = Array.from({ length: pdf.numPages }, (_, at) => pdf.getPage(at + 1))
  const texts = await Promise.all(pages.map(async (page) => (await page).getTextContent()))
  await pdf.destroy()
  return texts
    .flatMap(({ items }) => items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')))
    .join('')
}
