import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { unwantedIn } from './plain-words'
import { found, LANGUAGES, readTexts } from './wording'

type Area = Readonly<Record<string, string>>

function readAreas(language: string): ReadonlyMap<string, Area> {
  const Texts = z.record(z.string(), z.string())
  return new Map(
    [...readTexts(`texts/${language}`)].map(([name, json]) => [name, Texts.parse(JSON.parse(json))]),
  )
}

const danish = readAreas('da')
const english = readAreas('en')

function placeholders(text: string): readonly string[] {
  return found(text, /\{\{\s*(\w+)/g).toSorted()
}

function marks(text: string): string {
  return found(text, /([«»“”"])/g).join('')
}

describe('the texts of the window', () => {
  test('have the same areas in both languages', () => {
    expect([...english.keys()]).toEqual([...danish.keys()])
  })

  test.each([...danish.keys()])('%s has the same keys and the same places for values', (area) => {
    const [da, en] = [danish.get(area) ?? {}, english.get(area) ?? {}]
    expect(Object.keys(en).toSorted()).toEqual(Object.keys(da).toSorted())
    const differing = Object.keys(da).filter(
      (key) => placeholders(da[key] ?? '').join() !== placeholders(en[key] ?? '').join(),
    )
    expect(differing).toEqual([])
  })

  test('tell one day from many where a step of the preparation lapses', () => {
    const cases = ['lapsing_zero', 'lapsing_one', 'lapsing_other', 'lapsed_one', 'lapsed_other']
    for (const areas of [danish, english]) {
      const today = Object.keys(areas.get('today.json') ?? {})
      const lapsing = today.filter((key) => /preparationDue\.laps/.test(key))
      expect(lapsing).toEqual(cases.map((one) => `today.why.preparationDue.${one}`))
    }
  })

  test('count nothing in the plural alone', () => {
    const plurals = {
      da: /\{\{(\w+)\}\} (?:dage|gange|uger|måneder|kvinder|mentorer|møder|samtaler|begivenheder|rækker|sider|underskrifter)\b/g,
      en: /\{\{(\w+)\}\} (?:days|times|weeks|months|women|mentors|meetings|talks|events|rows|pages|sheets|signatures)\b/g,
    }
    // Limits the rules and the norms set, all of them greater than one.
    const limits = [
      'limit',
      'answerDays',
      'followUpDays',
      'smallest',
      'most',
      'least',
      'months',
      'to',
      'from',
    ]
    for (const [language, areas] of [
      ['da', danish],
      ['en', english],
    ] as const) {
      const bare = [...areas.values()]
        .flatMap((area) => Object.entries(area))
        .filter(([key]) => !/_(?:zero|one|other)$/.test(key))
        .filter(([, text]) => found(text, plurals[language]).some((gap) => !limits.includes(gap)))
      expect(bare).toEqual([])
    }
  })

  test('have a form for one wherever they have one for many', () => {
    for (const areas of [danish, english]) {
      const keys = new Set([...areas.values()].flatMap((area) => Object.keys(area)))
      const lonely = [...keys].filter(
        (key) => key.endsWith('_other') && !keys.has(key.replace(/_other$/, '_one')),
      )
      expect(lonely).toEqual([])
    }
  })

  test('never name a file of the program to the reader', () => {
    const files = [...readTexts('taxonomies').keys()].map((name) => name.replace('.json', ''))
    const named = files.filter((name) => name.includes('-'))
    const said = [...danish.values(), ...english.values()].flatMap((area) => Object.values(area))
    expect(named).toContain('country-groups')
    expect(said.filter((text) => named.some((name) => text.includes(name)))).toEqual([])
  })

  test('have each key in one area only', () => {
    const keys = [...danish.values()].flatMap((area) => Object.keys(area))
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  })

  test('use the quotation marks of their language', () => {
    const [danishTexts, englishTexts] = [danish, english].map((areas) =>
      [...areas.values()].flatMap((area) => Object.values(area)),
    )
    expect(danishTexts?.filter((text) => !/^(»«)*$/.test(marks(text)))).toEqual([])
    expect(englishTexts?.filter((text) => !/^(“”)*$/.test(marks(text)))).toEqual([])
  })
})

describe.each(LANGUAGES)('the texts in %s', (language) => {
  const areas = language === 'da' ? danish : english

  test.each([...areas.keys()])('%s is filled in, in plain words', (area) => {
    const texts = Object.entries(areas.get(area) ?? {})
    expect(texts.filter(([, text]) => text.trim() === '')).toEqual([])
    const unwanted = texts.flatMap(([key, text]) =>
      unwantedIn(text.replaceAll(/\{\{[^}]*\}\}/g, ''), language).map((word) => `${key}: ${word}`),
    )
    expect(unwanted).toEqual([])
  })
})
