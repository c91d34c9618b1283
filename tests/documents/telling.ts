import type { Language } from '../../src-main/documents/language'
import type { Telling } from '../../src-main/documents/report-words'
import { NO_OWN_LISTS } from '../../src-main/domain/taxonomies'
import { readdirSync, readFileSync } from 'node:fs'

const texts: Record<Language, Readonly<Record<string, string>>> = { da: readTexts('da'), en: readTexts('en') }

function readTexts(language: Language): Readonly<Record<string, string>> {
  const folder = new URL(`../../resources/texts/${language}/`, import.meta.url)
  const files = readdirSync(folder).map((name): object =>
    JSON.parse(readFileSync(new URL(name, folder), 'utf8')),
  )
  return Object.assign({}, ...files)
}

/** The shipped words; a key without a text is its own, as in the office. */
export function telling(language: Language): Telling {
  return {
    language,
    lists: NO_OWN_LISTS,
    words: (key, values = {}) => {
      const counted = `${key}_${values['count'] === 1 ? 'one' : 'other'}`
      const text = texts[language][key] ?? texts[language][counted] ?? key
      return text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]))
    },
  }
}
