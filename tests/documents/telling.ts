import type { Language } from '../../src-main/documents/language'
import type { Telling } from '../../src-main/documents/report-words'
import danishDocuments from '../../resources/texts/da/documents.json'
import danishFigures from '../../resources/texts/da/figures.json'
import englishDocuments from '../../resources/texts/en/documents.json'
import englishFigures from '../../resources/texts/en/figures.json'

const texts: Record<Language, Readonly<Record<string, string>>> = {
  da: { ...danishFigures, ...danishDocuments },
  en: { ...englishFigures, ...englishDocuments },
}

/** The shipped words; a key without a text fails the test. */
export function telling(language: Language): Telling {
  return {
    language,
    words: (key, values = {}) => {
      const text = texts[language][key]
      if (text === undefined) throw new Error(`no text for ${key}`)
      return text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]))
    },
  }
}
