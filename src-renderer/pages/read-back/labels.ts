import texts from '@texts/read-back.json'

export type ReadBackLanguage = keyof typeof texts
type Labels = (typeof texts)['da']['labels']
/** What is read out, one label each. */
export type Label = Exclude<keyof Labels, 'intro' | 'covered' | 'end'>

type Told = {
  readonly name: string
  readonly dir: 'ltr' | 'rtl'
  readonly checked: boolean
  readonly labels: Labels
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.keys gives strings; the file is closed.
const CODES = Object.keys(texts) as ReadBackLanguage[]

/** The labels in each language; `checked` where a native reader has gone through them. */
export const LABELS: Readonly<Record<ReadBackLanguage, Told>> = {
  da: { ...texts.da, dir: 'ltr' },
  en: { ...texts.en, dir: 'ltr' },
  ar: { ...texts.ar, dir: 'rtl' },
  fa: { ...texts.fa, dir: 'rtl' },
  tr: { ...texts.tr, dir: 'ltr' },
  so: { ...texts.so, dir: 'ltr' },
  ti: { ...texts.ti, dir: 'ltr' },
  uk: { ...texts.uk, dir: 'ltr' },
}

/** The languages to choose from, each by its own name. */
export const READ_BACK_LANGUAGES = CODES.map((code) => ({ code, name: texts[code].name }))
