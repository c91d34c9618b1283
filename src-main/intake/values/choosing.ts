import { IntakeField, type SheetField } from '../../domain/records/intake'
import { PLACES } from '../../domain/places'
import { choicesIn, type OwnLists } from '../../domain/taxonomies'
import { DANISH, EDUCATION, LABOUR_MARKET } from '../give-out/columns'
import { LANGUAGE_CODES } from './languages'
import { COUNTRY_CODES } from './places'

type Language = 'da' | 'en'

/** What may stand in a column of one of our lists, in words that are understood when they are read; empty for other columns. */
export function choicesFor(field: SheetField, { language, lists }: Choosing): readonly string[] {
  const shared = IntakeField.safeParse(field).data
  return (shared && CHOICES[shared]?.(language, lists)) ?? []
}

/** The language that is chosen in, and the division's own words in the lists. */
export type Choosing = { readonly language: Language; readonly lists: OwnLists }

const CHOICES: { readonly [F in IntakeField]?: (language: Language, lists: OwnLists) => readonly string[] } =
  {
    interests: (language, lists) => choicesIn('interests', lists).map((term) => term[language]),
    enquirySource: (language, lists) => choicesIn('enquirySources', lists).map((term) => term[language]),
    role: (language) => ['mentee', 'mentor', { da: 'kontaktperson', en: 'contact person' }[language]],
    isMentee: yesOrNo,
    isMentor: yesOrNo,
    isContactPerson: yesOrNo,
    originCountry: (language) => namesOf('region', COUNTRY_CODES, language),
    languages: (language) => namesOf('language', LANGUAGE_CODES, language),
    motherTongue: (language) => namesOf('language', LANGUAGE_CODES, language),
    danish: (language) => ['A1', 'A2', 'B1', 'B2', 'C1', ...Object.values(DANISH[language])],
    danishCourse: (language, lists) => choicesIn('danishCourses', lists).map((term) => term[language]),
    groupHad: (language, lists) => choicesIn('occupations', lists).map((term) => term[language]),
    groupWanted: (language, lists) => choicesIn('occupations', lists).map((term) => term[language]),
    education: (language) => EDUCATION[language],
    labourMarket: (language) => Object.values(LABOUR_MARKET[language]),
    town: () => PLACES.map(({ code, town }) => `${code} ${town}`),
  }

function yesOrNo(language: Language): readonly string[] {
  return { da: ['ja', 'nej'], en: ['yes', 'no'] }[language]
}

function namesOf(type: 'region' | 'language', codes: readonly string[], language: Language): string[] {
  const names = new Intl.DisplayNames(language, { type })
  return codes.map((code) => names.of(code) ?? code)
}
