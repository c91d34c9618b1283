import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import da from '../../resources/texts/da/menu.json'
import en from '../../resources/texts/en/menu.json'
import pages from '../../resources/help/pages.json'
import { unwantedIn } from './plain-words'
import { found, LANGUAGES, lix, prose, readTexts, seen } from './wording'

const danish = readTexts('help/da')
const english = readTexts('help/en')
const files = pages.map(({ id }) => `${id}.md`)

/** Headings, lists and table rows in their order: what a page of the other language must share. */
function skeleton(markdown: string): readonly string[] {
  return found(markdown, /^(#{1,3} |- |\d+\. |\|)/gm)
}

function headingLevels(markdown: string): readonly number[] {
  return found(markdown, /^(#+) /gm).map((signs) => signs.length)
}

describe('the help', () => {
  test('has every page in both languages, and no page that is not listed', () => {
    expect([...danish.keys()].toSorted()).toEqual(files.toSorted())
    expect([...english.keys()].toSorted()).toEqual(files.toSorted())
  })

  test.each(files)('%s is built alike in both languages', (file) => {
    expect(skeleton(english.get(file) ?? '')).toEqual(skeleton(danish.get(file) ?? ''))
  })

  test('answers each place of the app with one page', () => {
    const places = pages.flatMap((page) => page.for)
    expect(new Set(places).size).toBe(places.length)
  })

  test('knows the places of the app by their names', () => {
    const routes = readFileSync(new URL('../../src-renderer/frame/routes.ts', import.meta.url), 'utf8')
    const names = found(routes, /path: '\/([a-z]+)/g)
    expect(pages.flatMap((page) => page.for).filter((place) => !names.includes(place))).toEqual([])
  })
})

describe.each(LANGUAGES)('the help in %s', (language) => {
  const texts = language === 'da' ? danish : english
  const menu = Object.values(language === 'da' ? da : en).map((label) => label.replace('&', ''))
  const whole = [...texts.values()].join('\n\n')

  test.each(files)('%s begins with its title and skips no heading level', (file) => {
    const levels = headingLevels(texts.get(file) ?? '')
    expect(levels[0]).toBe(1)
    expect(levels.slice(1).every((level) => level === 2)).toBe(true)
  })

  test('links only to pages that are there', () => {
    expect(found(whole, /\]\(([^)]+)\)/g).filter((target) => !files.includes(target))).toEqual([])
  })

  test('calls the menus by their names', () => {
    const steps = found(whole, /\*\*([^*\n]+ → [^*\n]+)\*\*/g).flatMap((path) => path.split(' → '))
    expect(steps.length).toBeGreaterThan(0)
    expect(steps.filter((step) => !menu.includes(step))).toEqual([])
  })

  test('tells every shortcut that the menu has', () => {
    const source = readFileSync(new URL('../../src-main/desktop/menu.ts', import.meta.url), 'utf8')
    const keys = found(source, /'CmdOrCtrl\+([^'$]+)'/g).map((key) => `Ctrl+${key.replace('Plus', '+')}`)
    const told = found(texts.get('shortcuts.md') ?? '', /^\| (\S+) +\|/gm)
    expect(keys.length).toBeGreaterThan(8)
    expect(keys.filter((key) => !told.includes(key))).toEqual([])
  })

  test('is written in plain words that are easy to read', () => {
    expect(unwantedIn(seen(whole), language)).toEqual([])
    expect(lix(prose(whole))).toBeLessThan(35)
  })
})
