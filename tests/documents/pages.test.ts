import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bookStyle, sheetStyle } from '../../src-main/documents/layout/styles'
import type { SetDocument } from '../../src-main/documents/model'
import { dump, wordsOf } from './dump'
import { figureValues, set, values } from './press'

/** The book without the note pages that fill it up. */
const loose = { style: { ...bookStyle, multipleOf: 1 } }
const book = readFileSync(new URL('golden/book.md', import.meta.url), 'utf8')

describe('a book', () => {
  test('is set as it was set before', async () => {
    await expect(dump(set(book, figureValues))).toMatchFileSnapshot('golden/book.txt')
  })

  test('is set as sheets as it was before', async () => {
    await expect(dump(set(book, figureValues, { style: sheetStyle }))).toMatchFileSnapshot(
      'golden/sheets.txt',
    )
  })

  test('has pages in multiples of four, to be folded', () => {
    expect(set(book, figureValues).pages.length % 4).toBe(0)
    expect(set('# Kort {#kort}\n\nTekst.').pages).toHaveLength(4)
  })

  test('tells the right page wherever it speaks of one', () => {
    const { pages, outline, ...rest } = set(book, figureValues)
    const goal = outline.find(({ title }) => title.endsWith('Mål og første skridt'))
    const links = pages.flatMap(({ items }) => items.filter((item) => item.kind === 'link'))
    const toGoal = links.filter(({ to }) => 'place' in to && to.place === goal?.place)
    expect(toGoal.length).toBeGreaterThanOrEqual(3)
    expect(wordsOf({ pages, outline, ...rest }).join(' ')).toContain(`på side ${goal?.page} med`)
  })

  test('says nothing of a value it does not have, and goes on', () => {
    const document = set('# En {#en}\n\nTekst {{ukendt}} tekst.', {}, loose)
    expect(wordsOf(document)).toEqual(['1', 'En', 'Tekst', 'tekst.'])
  })
})

const letters = fc.constantFrom(...Array.from('abcdefghijklmnoprstuvyæøåéAMS'))
const word = fc.string({ unit: letters, minLength: 1, maxLength: 18 })
const name = fc.constantFrom('ميسون', 'Nguyễn', 'ለተብርሃን', '王晓怡', 'Владимир', 'Łódź', 'Ærø')
const paragraph = fc.array(fc.oneof({ weight: 12, arbitrary: word }, { weight: 1, arbitrary: name }), {
  minLength: 1,
  maxLength: 120,
})
const chapters = fc.array(
  fc.record({
    title: fc.array(word, { minLength: 1, maxLength: 4 }),
    paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 12 }),
    sections: fc.boolean(),
  }),
  { minLength: 1, maxLength: 4 },
)

type Chapter = { title: string[]; paragraphs: string[][]; sections: boolean }

function markdownOf(all: Chapter[]): string {
  return all
    .map(({ title, paragraphs, sections }, chapter) => {
      const body = paragraphs.map((words, index) => {
        const heading = sections && index % 3 === 1 ? `## Afsnit {#s-${chapter}-${index}}\n\n` : ''
        return `${heading}${words.join(' ')}`
      })
      return `# ${title.join(' ')} {#k-${chapter}}\n\n${body.join('\n\n')}`
    })
    .join('\n\n')
}

type Line = { page: number; role: string; tag: number }

/** The lines of body text and headings, in reading order. */
function linesOf(document: SetDocument): Line[] {
  return document.pages.flatMap((page) => {
    const lines = new Map<number, Line>()
    for (const item of page.items) {
      if (item.kind !== 'text' || item.tag === null) continue
      lines.set(item.y, { page: page.no, role: document.tags[item.tag]?.role ?? '', tag: item.tag })
    }
    return [...lines.values()]
  })
}

describe('whatever is written', () => {
  test('every word comes out, in order', () => {
    fc.assert(
      fc.property(chapters, (all) => {
        const expected = all.flatMap(({ title, paragraphs, sections }, chapter) => [
          String(chapter + 1),
          ...title,
          ...paragraphs.flatMap((words, index) =>
            sections && index % 3 === 1 ? ['Afsnit', ...words] : words,
          ),
        ])
        const got = wordsOf(set(markdownOf(all), {}, loose))
        expect(got.join(' ')).toBe(expected.join(' '))
      }),
      { numRuns: 40 },
    )
  })

  test('no line of a paragraph stands alone, and no heading without its text', () => {
    fc.assert(
      fc.property(chapters, (all) => {
        const document = set(markdownOf(all), {}, loose)
        const lines = linesOf(document)
        for (const [index, line] of lines.entries()) {
          const next = lines[index + 1]
          if (!next || next.page === line.page) continue
          expect(line.role).not.toMatch(/^H/)
          if (next.tag !== line.tag) continue
          expect(lines[index - 1]?.tag).toBe(line.tag)
          expect(lines[index + 2]?.tag).toBe(line.tag)
        }
      }),
      { numRuns: 40 },
    )
  })

  test('every line stays within the type area, save for a hanging sign', () => {
    fc.assert(
      fc.property(chapters, (all) => {
        const { width, inner, outer } = bookStyle.page
        for (const page of set(markdownOf(all), {}, loose).pages) {
          const left = page.no % 2 === 0 ? outer : inner
          for (const item of page.items) {
            if (item.kind !== 'text') continue
            expect(item.x).toBeGreaterThanOrEqual(left - 0.01)
            expect(item.x + (item.words.at(-1)?.[0] ?? 0)).toBeLessThanOrEqual(
              left + width - inner - outer + 4,
            )
          }
        }
      }),
      { numRuns: 20 },
    )
  })

  test('setting it twice gives the same pages', () => {
    expect(dump(set(book, values))).toBe(dump(set(book, values)))
  })
})
