import type { Language } from '@contract/desktop'
import { createInstance, type i18n as I18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { da, en } from './texts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    resources: { translation: typeof da }
    keySeparator: false
    nsSeparator: false
  }
}

export const i18n: I18n = createInstance()

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
