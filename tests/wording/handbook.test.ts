import { describe, expect, test } from 'vitest'
import { unwantedIn } from './plain-words'
import { found, LANGUAGES, lix, prose, readTexts, seen } from './wording'

/** The values a book may ask for; `other` is the one of the pair it does not belong to. */
function valuesOf(reader: string, other: string): ReadonlySet<string> {
  return new Set(
    `division.name division.address division.phone division.email division.hours
     coordinator.name coordinator.phone coordinator.email edition.date edition.version edition.copy
     ${reader} ${reader}.name ${reader}.first match match.startedOn match.endsOn match.reasons match.reasons.text
     ${other}.name ${other}.first ${other}.ownScript ${other}.introduction ${other}.approvedOn ${other}.portrait
     goals goals.title goals.step goals.by calendar calendar.date calendar.time calendar.what calendar.place n
     stories stories.title stories.telling stories.names stories.photo stories.voices stories.voices.name stories.voices.words stories.voices.portrait`.split(
      /\s+/,
    ),
  )
}

const BOOKS = [
  ['handbook', valuesOf('mentor', 'mentee'), { easiest: 24, hardest: 40 }],
  ['mentee-handbook', valuesOf('mentee', 'mentor'), { easiest: 16, hardest: 28 }],
] as const

function headings(markdown: string): readonly string[] {
  return found(markdown, /^(#{1,3} .*)$/gm).map((heading) => heading.replace(/^(#+).*(\{.*\})$/, '$1 $2'))
}

/** The kinds of block in their order, with what the two languages must share: levels, ids, conditions, numbers of lines. */
function skeleton(markdown: string): readonly string[] {
  const kinds =
    /^(#{1,3} .*|!(?:lines \d+|repeat \d+|(?:if|unless|each|text) \S+|[a-z-]+)|- \[ \]|- |\d+\. |\|)/gm
  return found(markdown, kinds).map((kind) => kind.replace(/^(#+).*(\{.*\})$/, '$1 $2'))
}

function placeholders(markdown: string): readonly string[] {
  return found(markdown, /\{\{([^}]+)\}\}/g)
}

function asked(markdown: string): readonly string[] {
  return [...found(markdown, /^!(?:if|unless|each|text) (\S+)/gm), ...found(markdown, /\beach=(\S+)/g)]
}

describe.each(BOOKS)('the %s', (code, known, { easiest, hardest }) => {
  const danish = readTexts(`documents/da/${code}`)
  const english = readTexts(`documents/en/${code}`)

  describe('has', () => {
    test('the same chapters in both languages', () => {
      expect([...english.keys()]).toEqual([...danish.keys()])
    })

    test.each([...danish.keys()])(
      '%s holds the same blocks with the same ids in both languages',
      (chapter) => {
        expect(skeleton(english.get(chapter) ?? '')).toEqual(skeleton(danish.get(chapter) ?? ''))
      },
    )

    test.each([...danish.keys()])('%s asks for the same values in both languages', (chapter) => {
      const inDanish = new Set(placeholders(danish.get(chapter) ?? ''))
      expect(new Set(placeholders(english.get(chapter) ?? ''))).toEqual(inDanish)
    })
  })

  describe.each(LANGUAGES)('in %s', (language) => {
    const chapters = language === 'da' ? danish : english
    const book = [...chapters.values()].join('\n\n')

    test('asks only for values that the office has', () => {
      const values = placeholders(book).filter((value) => !/^(page|title):/.test(value))
      expect([...values, ...asked(book)].filter((value) => !known.has(value))).toEqual([])
    })

    test('refers only to headings that are there, and no two share an id', () => {
      const ids = headings(book).flatMap((heading) => found(heading, /\{#([a-z0-9-]+)/g))
      const referred = placeholders(book).flatMap((value) => found(value, /^(?:page|title):(.+)$/g))
      expect(referred.filter((id) => !ids.includes(id))).toEqual([])
      expect(new Set(ids).size).toBe(ids.length)
    })

    test('closes every block that it opens', () => {
      const opened = found(book, /^!(fact|box|warning|letter|if|unless|each|repeat)\b/gm)
      expect(found(book, /^!end$/gm)).toHaveLength(opened.length)
    })

    test('is written in plain words', () => {
      expect(unwantedIn(seen(book), language)).toEqual([])
    })

    test('is easy to read, yet talks to a grown woman', () => {
      expect(lix(prose(book))).toBeGreaterThan(easiest)
      expect(lix(prose(book))).toBeLessThan(hardest)
    })

    test('lets every quote be said by someone', () => {
      const quotes = book.split(/\n\s*\n/).filter((block) => block.startsWith('!quote'))
      expect(quotes.filter((quote) => !/\n-- (?:(Anne|Rita|Ulla), |\{\{stories\.)/.test(quote))).toEqual([])
    })
  })
})
