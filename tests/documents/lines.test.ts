import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bookStyle } from '../../src-main/documents/layout/styles'
import { visualOrder } from '../../src-main/documents/type/direction'
import { hyphenator } from '../../src-main/documents/type/hyphenate'
import { itemise, uncovered } from '../../src-main/documents/type/itemise'
import type { SetLine } from '../../src-main/documents/type/line'
import { setParagraph } from '../../src-main/documents/type/paragraph'
import { press, set } from './press'
import { wordsOf } from './dump'

const { shaper, hyphenate } = press.typesetter
const divided = (word: string, language: 'da' | 'en' = 'da'): string => {
  const points = hyphenate(word, language)
  return Array.from(word.replaceAll('\u00ad', ''), (sign, index) =>
    points.includes(index) ? `-${sign}` : sign,
  ).join('')
}

describe('hyphenation', () => {
  test.each([
    ['opholdstilladelse', 'opholds-tilladelse'],
    ['lønseddel', 'løn-seddel'],
    ['undervisning', 'under-vis-ning'],
    ['(undervisning),', '(under-vis-ning),'],
    ['er', 'er'],
    ['igen', 'igen'],
    ['Undervisning', 'Undervisning'],
    ['Bjerregård', 'Bjerregård'],
    ['Østerbrogade', 'Østerbrogade'],
    ['lang\u00adtids\u00adledig', 'lang-tids-ledig'],
  ])('%s is divided as %s', (word, wanted) => {
    expect(divided(word)).toBe(wanted)
  })

  test('English has its own patterns and exceptions', () => {
    expect(divided('coordinator', 'en')).toBe('coordin-ator')
    expect(divided('understanding', 'en')).toContain('-')
  })

  test('leaves three letters on either side', () => {
    const all = hyphenator({ da: [], en: [] })
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('abdefgiklmnoprstuvæøå')), maxLength: 30 }),
        (word) => {
          for (const point of all(word, 'da')) {
            expect(point).toBeGreaterThanOrEqual(3)
            expect(word.length - point).toBeGreaterThanOrEqual(3)
          }
        },
      ),
    )
  })

  test('never divides a name, however narrow the column', () => {
    const names = ['Bjerregård-Christoffersen', 'Netværkskoordinatorsen', 'van der undervisningsmand']
    for (const name of names) {
      const document = set(
        `!table widths=1,9\n| A | B |\n|---|---|\n| {{name}} | x |\n\n${'ord '.repeat(30)}{{name}}`,
        { name },
      )
      const words = document.pages.flatMap((page) =>
        page.items.flatMap((item) => (item.kind === 'text' ? item.words.map(([, text]) => text) : [])),
      )
      for (const part of name.split(' ')) expect(words).toContain(part)
    }
  })
})

describe('faces', () => {
  test('each script finds its own', () => {
    expect(facesOf('Ærø')).toEqual(['serif'])
    expect(facesOf('Nguyễn')).toEqual(['serif'])
    expect(facesOf('Владимир')).toEqual(['serif'])
    expect(facesOf('ميسون')).toEqual(['arabic'])
    expect(facesOf('پروانه')).toEqual(['arabic'])
    expect(facesOf('ለተብርሃን')).toEqual(['ethiopic'])
    expect(facesOf('王晓怡')).toEqual(['chinese'])
    expect(facesOf('A王B')).toEqual(['serif', 'chinese', 'serif'])
  })

  test('a sign that no face has is left out and told of, never drawn as a box', () => {
    expect(uncovered('ᚠ og ꙮ', 'serif', shaper)).toEqual(['ᚠ', 'ꙮ'])
    const document = set('# Navn {#navn}\n\nHun hedder ᚠ Anna.')
    expect(document.warnings).toContainEqual({ code: 'uncovered-character', about: 'ᚠ', line: 0 })
    expect(wordsOf(document)).not.toContain('ᚠ')
    expect(wordsOf(document)).toContain('Anna.')
  })
})

describe('direction', () => {
  test('a stretch from right to left is turned round, and numbers in it turned back', () => {
    const line = ['a', 'b'].map((text) => ({ text, level: 0 }))
    const arabic = [
      { text: 'C', level: 1 },
      { text: '1', level: 2 },
      { text: '2', level: 2 },
      { text: 'D', level: 1 },
    ]
    expect(
      visualOrder([...line, ...arabic, { text: 'e', level: 0 }])
        .map(({ text }) => text)
        .join(''),
    ).toBe('abD12Ce')
  })

  test('the words of an Arabic name stand in the order they are read', () => {
    const [line] = lineOf('Hun hedder ميسون الحسن her', 400)
    const first = line?.runs.find((run) => run.words[0]?.[1] === 'ميسون')
    const last = line?.runs.find((run) => run.words[0]?.[1] === 'الحسن')
    expect(first?.words[0]?.[0]).toBeGreaterThan(last?.words[0]?.[0] ?? Infinity)
  })
})

describe('justified lines', () => {
  const body = bookStyle.text.body
  const prose = wordsOf(set(press.wording('da', 'handbook'))).join(' ')
  const measure = 326

  test('fill the measure, save the last', () => {
    const lines = lineOf(prose.slice(0, 2000), measure)
    for (const line of lines.slice(0, -1)) expect(endOf(line)).toBeGreaterThan(measure - 0.5)
    for (const line of lines) expect(endOf(line)).toBeLessThan(measure + 4)
  })

  test('draw their letters broader or narrower by no more than anyone sees', () => {
    const breadths = lineOf(prose.slice(0, 2000), measure).map(({ breadth }) => breadth)
    expect(Math.min(...breadths)).toBeGreaterThanOrEqual(0.985)
    expect(Math.max(...breadths)).toBeLessThanOrEqual(1.015)
    expect(breadths.at(-1)).toBe(1)
  })

  test('stretch their spaces by a seventh on average, and few by much', () => {
    const sentences = prose.match(/[^.!?]+[.!?]\s*/g) ?? []
    const paragraphs = Array.from({ length: Math.floor(sentences.length / 8) }, (_, at) =>
      sentences.slice(8 * at, 8 * at + 8).join(''),
    )
    const stretches = paragraphs.flatMap((text) => lineOf(text, measure).slice(0, -1).flatMap(stretchOf))
    const mean = stretches.reduce((sum, stretch) => sum + Math.abs(stretch), 0) / stretches.length
    expect(stretches.length).toBeGreaterThan(100)
    expect(mean).toBeLessThan(0.15)
    expect(stretches.filter((stretch) => stretch > 0.6).length / stretches.length).toBeLessThan(0.02)
  })

  test('rarely end in a hyphen twice running', () => {
    const lines = lineOf(prose, measure)
    const doubled = lines.filter((line, index) => line.after === '-' && lines[index + 1]?.after === '-')
    expect(doubled.length / lines.length).toBeLessThan(0.01)
  })

  function stretchOf(line: SetLine): number[] {
    const space = (shaper.shape(' ', 'serif', 'old').advance * body.size) / 1000
    return line.runs.flatMap((run) =>
      run.words.slice(1).map(([x], index) => {
        const [before, text] = run.words[index] ?? [0, '']
        const width = (shaper.shape(text, run.face, 'old').advance * body.size * line.breadth) / 1000
        return (x - before - width) / space - 1
      }),
    )
  }
})

function lineOf(text: string, measure: number): readonly SetLine[] {
  const style = bookStyle.text.body
  const spans = [{ text, face: 'serif' as const, whole: false, source: 0 }]
  return setParagraph({ spans, style, measure, indent: 0, tightness: 1, language: 'da' }, press.typesetter)
}

function endOf(line: SetLine): number {
  return Math.max(...line.runs.map((run) => run.end))
}

function facesOf(text: string): string[] {
  return itemise(text, 'serif', [], shaper).map(({ face }) => face)
}
