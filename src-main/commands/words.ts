import { createInstance } from 'i18next'
import fs from 'node:fs/promises'
import path from 'node:path'
import type { Language } from '../contract/desktop'

/** Words of one language for what the office process itself writes: reports, handbooks and files handed back. */
export type Words = {
  readonly say: (key: string, details?: Readonly<Record<string, string | number>>) => string
}

const spoken = new Map<string, Promise<Words>>()

/** Reads the shipped texts once and keeps them. */
export function wordsIn(resources: string, language: Language): Promise<Words> {
  const folder = path.join(resources, 'texts', language)
  const words = spoken.get(folder) ?? readWords(folder, language)
  spoken.set(folder, words)
  return words
}

async function readWords(folder: string, language: Language): Promise<Words> {
  const files = (await fs.readdir(folder)).filter((name) => name.endsWith('.json'))
  const texts = await Promise.all(
    files.map(async (name): Promise<object> =>
      JSON.parse(await fs.readFile(path.join(folder, name), 'utf8')),
    ),
  )
  const i18n = createInstance()
  await i18n.init({
    lng: language,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    resources: { [language]: { translation: Object.assign({}, ...texts) } },
  })
  return { say: (key, details = {}) => i18n.t(key, { ...details }) }
}
