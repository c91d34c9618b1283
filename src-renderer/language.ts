import type { Language } from '@contract/desktop'
import { createInstance, type i18n as I18n } from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'
import { da, en, type TextKey } from './texts'

type Counted<Key> = Key extends `${infer Base}_other` ? Base : never

/** The name of a text; one that is counted is asked for without its number. */
export type TextName = TextKey | Counted<TextKey>

/** Gives a text in the language spoken now, its gaps filled. */
export type Say = (name: TextName, gaps?: Readonly<Record<string, string | number>>) => string

const i18n: I18n = createInstance()

/** Makes both languages ready; must be done before the first page is drawn. */
export async function speak(first: Language): Promise<void> {
  await i18n.use(initReactI18next).init({
    lng: first,
    fallbackLng: 'da',
    keySeparator: false,
    nsSeparator: false,
    resources: { da: { translation: da }, en: { translation: en } },
    interpolation: { escapeValue: false },
  })
  document.documentElement.lang = first
}

export async function changeLanguage(next: Language): Promise<void> {
  await i18n.changeLanguage(next)
  document.documentElement.lang = next
}

/** The language spoken now. */
export function language(): Language {
  return i18n.language === 'en' ? 'en' : 'da'
}

/** Gives a text outside of a component. */
export const say: Say = (name, gaps) => i18n.t(name, { ...gaps })

/** Gives texts in a language that is not necessarily the one spoken now, for what is read to somebody else. */
export function sayIn(lng: Language): Say {
  return (name, gaps) => i18n.t(name, { ...gaps, lng })
}

/** Gives texts to a component, and draws it anew when the language changes. */
export function useText(): Say {
  useTranslation()
  return say
}

/** Whether a name that was put together while running is the name of a text. */
export function isTextName(name: string): name is TextName {
  return Object.hasOwn(da, name) || Object.hasOwn(da, `${name}_other`)
}
