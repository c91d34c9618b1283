import { describe, expect, test } from 'vitest'
import { unwantedIn } from './plain-words'
import { found, LANGUAGES, lix, prose, readTexts, seen } from './wording'

const VALUES = new Set(
  `division.name division.address division.phone division.email division.hours
   coordinator.name coordinator.phone coordinator.email edition.date edition.version edition.copy
   mentor mentor.name mentor.first match match.startedOn match.endsOn match.reasons match.reasons.text
   mentee.name mentee.first mentee.ownScript mentee.introduction mentee.approvedOn mentee.portrait
   goals goals.title goals.step goals.by calendar calendar.date calendar.time calendar.what calendar.place n`.split(
    /\s+/,
  ),
)

const danish = readTexts('documents/da/handbook')
const english = readTexts('documents/en/handbook')

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

describe('the Handbook for Mentors', () => {
  test('has the same chapters in both languages', () => {
    expect([...english.keys()]).toEqual([...danish.keys()])
  })

  test.each([...danish.keys()])('%s holds the same blocks with the same ids in both languages', (chapter) => {
    expect(skeleton(english.get(chapter) ?? '')).toEqual(skeleton(danish.get(chapter) ?? ''))
  })

  test.each([...danish.keys()])('%s asks for the same values in both languages', (chapter) => {
    const inDanish = new Set(placeholders(danish.get(chapter) ?? ''))
    expect(new Set(placeholders(english.get(chapter) ?? ''))).toEqual(inDanish)
  })
})

describe.each(LANGUAGES)('the handbook in %s', (language) => {
  const chapters = language === 'da' ? danish : english
  const book = [...chapters.values()].join('\n\n')

  test('asks only for values that the office has', () => {
    const values = placeholders(book).filter((value) => !/^(page|title):/.test(value))
    expect([...values, ...asked(book)].filter((value) => !VALUES.has(value))).toEqual([])
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
    expect(lix(prose(book))).toBeGreaterThan(24)
    expect(lix(prose(book))).toBeLessThan(40)
  })

  test('lets every quote be said by someone', () => {
    const quotes = book.split(/\n\s*\n/).filter((block) => block.startsWith('!quote'))
    expect(quotes.filter((quote) => !/\n-- (Anne|Rita|Ulla), /.test(quote))).toEqual([])
  })
})
