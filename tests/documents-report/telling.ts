import { NO_OWN_LISTS } from '../../src-main/domain/taxonomies'
import type { Language } from '../../src-main/documents/language'
import type { Telling } from '../../src-main/documents/report-words'
import danish from '../../resources/texts/da/figures.json'
import english from '../../resources/texts/en/figures.json'

const TEXTS: Record<Language, Readonly<Record<string, string>>> = { da: danish, en: english }

/** The shipped words of the figures; a key without a text, or a place without a value, fails the test. */
export function telling(language: Language): Telling {
  const words: Telling['words'] = (key, values = {}) => {
    const text = TEXTS[language][key]
    if (text === undefined) throw new Error(`no text for ${key}`)
    return text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => {
      if (values[name] === undefined) throw new Error(`no value for ${name} in ${key}`)
      return String(values[name])
    })
  }
  return { language, words, lists: NO_OWN_LISTS }
}
