import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { pageToSvg } from '../../src-main/documents/preview'
import { figureValues, set } from './press'

const book = readFileSync(new URL('golden/book.md', import.meta.url), 'utf8')
const pages = set(book, figureValues).pages.map((page) => pageToSvg(page, 'screen'))

test('a page is shown with every word that is printed, divided words with their hyphen', () => {
  const words = pages.flatMap(({ shapes }) => shapes.flatMap((shape) => shape.words.map(([, text]) => text)))
  expect(words).toContain('Ulla')
  expect(words.some((word) => /[a-zæøå]-$/.test(word))).toBe(true)
})

test('it is plain data: no style attribute, nothing a strict policy would stop', () => {
  const shapes = pages.flatMap((page) => page.shapes)
  expect(structuredClone(shapes)).toEqual(shapes)
  expect(JSON.parse(JSON.stringify(pages))).toEqual(pages)
  for (const { attributes } of shapes) expect(Object.keys(attributes)).not.toContain('style')
})

test('a name from right to left ends where it is printed', () => {
  const name = pages.flatMap((page) => page.shapes).find((shape) => shape.words[0]?.[1] === 'ميسون')
  expect(name?.attributes).toMatchObject({ direction: 'rtl', className: 'face-arabic figures-old' })
})

test('a picture is asked for by its id', () => {
  const pictures = pages.flatMap((page) => page.shapes).filter(({ element }) => element === 'image')
  expect(pictures.map(({ attributes }) => attributes['href'])).toEqual(['portrait', 'fest'])
})

test('grey pages have grey inks only', () => {
  const grey = set(book, figureValues).pages.flatMap((page) => pageToSvg(page, 'office').shapes)
  const inks = grey
    .flatMap(({ attributes }) => [attributes['fill'], attributes['stroke']])
    .filter((ink) => typeof ink === 'string' && ink !== 'none')
  for (const ink of inks) expect(ink).toMatch(/^#(..)\1\1$/)
  expect(grey.find(({ element }) => element === 'image')?.attributes['className']).toBe('in-grey')
})
