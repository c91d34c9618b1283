import type { Language } from '@contract/desktop'
import type { OwnTerm } from '@contract/own-words'
import type { OwnLists } from '@contract/terms'
import { createInstance, type i18n as I18n } from 'i18next'
import { useSyncExternalStore } from 'react'
import { doorTexts } from './door-texts'
import type { TextKey } from './texts'

type Counted<Key> = Key extends `${infer Base}_other` ? Base : never

/** The name of a text; one that is counted is asked for without its number. */
export type TextName = TextKey | Counted<TextKey>

/** Gives a text in the language spoken now, its gaps filled. */
export type Say = (name: TextName, gaps?: Readonly<Record<string, string | number>>) => string

const i18n: I18n = createInstance()
// Looking a text up where it has no gaps is many times quicker, and a list has hundreds of them.
let textOf: Readonly<Record<Language, Readonly<Partial<Record<TextName, string>>>>> = doorTexts
let ownTerms = '[]'
let lists: OwnLists = {}
// Every component asks what is spoken whenever it is drawn, so the lists are put into letters once.
let listsInLetters = '{}'
const AS_THEY_ARE = { skipCopy: true }

/** Makes the texts of the door ready, and speaks the language that the page came in; must be done before anything is drawn. */
export async function speak(): Promise<void> {
  await i18n.init({
    lng: document.documentElement.lang,
    fallbackLng: 'da',
    keySeparator: false,
    nsSeparator: false,
    resources: { da: { translation: doorTexts.da }, en: { translation: doorTexts.en } },
    interpolation: { escapeValue: false },
  })
}

/** Makes the texts of the whole office ready; must be done before anything behind its door is drawn. */
export async function learnEveryText(): Promise<void> {
  const { da, en } = await import('./texts')
  textOf = { da, en }
  i18n.addResourceBundle('da', 'translation', da, false, true, AS_THEY_ARE)
  i18n.addResourceBundle('en', 'translation', en, false, true, AS_THEY_ARE)
}

export async function changeLanguage(next: Language): Promise<void> {
  await i18n.changeLanguage(next)
  document.documentElement.lang = next
}

/** Speaks with the division's own words from now on. */
export async function speakInTerms(terms: readonly OwnTerm[]): Promise<void> {
  const wanted = JSON.stringify(terms)
  if (wanted === ownTerms) return
  ownTerms = wanted
  const [{ inOwnTerms }, texts] = await Promise.all([import('./own-terms'), import('./texts')])
  textOf = { da: worded(texts.da, inOwnTerms(terms, 'da')), en: worded(texts.en, inOwnTerms(terms, 'en')) }
  i18n.addResourceBundle('da', 'translation', textOf.da, true, true)
  i18n.addResourceBundle('en', 'translation', textOf.en, true, true)
  await i18n.changeLanguage(language())
}

/** Names what the division chooses from as it does itself, from now on. */
export async function speakFromLists(next: OwnLists): Promise<void> {
  const wanted = JSON.stringify(next)
  if (wanted === listsInLetters) return
  lists = next
  listsInLetters = wanted
  await i18n.changeLanguage(language())
}

/** The division's own words in the lists. */
export function ownLists(): OwnLists {
  return lists
}

function worded(
  texts: Readonly<Record<string, string>>,
  own: (text: string) => string,
): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, own(text)]))
}

/** The language spoken now. */
export function language(): Language {
  return i18n.language === 'en' ? 'en' : 'da'
}

/** Gives a text outside of a component. */
export const say: Say = (name, gaps) =>
  gaps === undefined ? (textOf[language()][name] ?? i18n.t(name)) : i18n.t(name, { ...gaps })

/** Gives texts in a language that is not necessarily the one spoken now, for what is read to somebody else. */
export function sayIn(lng: Language): Say {
  return (name, gaps) => i18n.t(name, { ...gaps, lng })
}

/** Gives texts to a component, and draws it anew when the language changes. */
export function useText(): Say {
  useSpoken()
  return say
}

/** What is spoken now, for whoever keeps something that was put together from texts. */
export function useSpoken(): string {
  return useSyncExternalStore(whenSpokenAnew, spoken)
}

/** What is spoken now, and in which words. */
function spoken(): string {
  return `${language()} ${ownTerms} ${listsInLetters}`
}

function whenSpokenAnew(draw: () => void): () => void {
  i18n.on('languageChanged', draw)
  return () => i18n.off('languageChanged', draw)
}

/** Whether a name that was put together while running is the name of a text. */
export function isTextName(name: string): name is TextName {
  return Object.hasOwn(textOf.da, name) || Object.hasOwn(textOf.da, `${name}_other`)
}
