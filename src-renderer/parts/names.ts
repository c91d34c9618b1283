import type { Language } from '@contract/desktop'
import type { Role } from '@contract/roles'
import { language, say } from '../language'

const KURDISH: Readonly<Record<string, { da: string; en: string }>> = {
  kmr: { da: 'kurdisk (kurmanji)', en: 'Kurdish (Kurmanji)' },
  ckb: { da: 'kurdisk (sorani)', en: 'Kurdish (Sorani)' },
}

/** Languages most often spoken by participants; the list a form offers. */
export const LANGUAGE_CODES =
  'ar fa prs ti so tr kmr ckb uk ru pl lt ro bg bs sr hr sq en de fr es pt it sv nb fi zh vi th fil ta hi ur ps ne my am sw rw fo kl is'.split(
    ' ',
  )

/** Countries offered in a form. */
export const COUNTRY_CODES =
  'AF AL AM AR AT AZ BA BD BE BG BI BR BY CA CD CH CL CM CN CO CU CZ DE DK DZ EE EG ER ES ET FI FO FR GB GE GH GL GR HR HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KR KW KZ LB LK LT LV LY MA MD ME MK MM MX MY NG NL NO NP NZ PE PH PK PL PS PT RO RS RU RW SA SD SE SI SK SL SN SO SS SY TH TN TR TZ UA UG US UZ VE VN XK YE ZA'.split(
    ' ',
  )

/** A role as it stands inside a sentence. */
export function roleWord(role: Role): string {
  return say(`role.${role}`).toLocaleLowerCase(language())
}

export function languageName(code: string): string {
  return languageNameIn(language(), code)
}

/** The same in a given language, for what is read by somebody else. */
export function languageNameIn(spoken: Language, code: string): string {
  return KURDISH[code]?.[spoken] ?? new Intl.DisplayNames([spoken], { type: 'language' }).of(code) ?? code
}

export function countryName(code: string): string {
  return new Intl.DisplayNames([language()], { type: 'region' }).of(code) ?? code
}

/** Options for a field, in the order of the alphabet spoken now. */
export function byName(
  codes: readonly string[],
  nameOf: (code: string) => string,
): { value: string; label: string }[] {
  const order = new Intl.Collator(language())
  return codes
    .map((code) => ({ value: code, label: nameOf(code) }))
    .toSorted((a, b) => order.compare(a.label, b.label))
}
