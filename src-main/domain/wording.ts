import type { Half } from './records/match'
import type { Particulars, Sentence, Terms } from './records/ground'
import { termFor, type OwnLists } from './taxonomies'

export type Language = 'da' | 'en'

/** Gives the text of a key with its gaps filled, as i18next does. */
export type Translate = (key: string, gaps: Readonly<Record<string, string | number>>) => string

export type Wording = {
  readonly language: Language
  /** What to call the two; "mentee" and "mentor" when names are hidden. */
  readonly names: Readonly<Record<Half, string>>
  readonly translate: Translate
  readonly lists: OwnLists
}

/** A sentence about two women in plain words, in either language. */
export function worded({ key, side, params }: Sentence, wording: Wording): string {
  const { names, translate, language } = wording
  const { who, terms, ...plain } = { ...BLANK, ...params }
  const gaps = {
    ...names,
    she: names[side],
    other: names[side === 'mentee' ? 'mentor' : 'mentee'],
    ...plain,
    who: listed(
      who.map((one) => names[one]),
      language,
    ),
    terms: wordedTerms(terms, wording),
    because: because(plain.words, language),
  }
  return capitalised(translate(`grounds.${key}`, gaps))
}

const BLANK: Required<Particulars> = {
  terms: { taxonomy: 'interests', codes: [] },
  count: 0,
  of: 0,
  words: '',
  otherWords: '',
  who: [],
}

function wordedTerms({ taxonomy, codes }: Terms, wording: Wording): string {
  return listed(
    codes.map((code) => WORDS[taxonomy](code, wording)),
    wording.language,
  )
}

const WORDS: { readonly [T in Terms['taxonomy']]: (code: string, wording: Wording) => string } = {
  interests: (code, wording) => termFor('interests', code, wording),
  sectors: (code, wording) => withinSentence(termFor('sectors', code, wording)),
  helpTopics: (code, wording) => termFor('helpTopics', code, wording),
  traits: (code, wording) => termFor('traits', code, wording),
  times: (code, wording) => termFor('times', code, wording),
  languages: (code, { language }) => new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code,
  danish: (code, { translate }) => translate(`grounds.danish.${code}`, {}),
  children: (code, { translate }) => translate(`grounds.children.${code}`, {}),
}

/** A reason put after a statement, where one was given; the statement has the full stop. */
function because(words: string, language: Language): string {
  if (words === '') return ''
  const reason = words.replace(/[.\s]+$/, '')
  return language === 'da' ? `: »${reason}«` : `: “${reason}”`
}

/** A list in words; a heavier "and" where an item has one of its own: "cv og ansøgning samt jobsamtaler". */
export function listed(items: readonly string[], language: Language): string {
  const [plain, heavy] = language === 'da' ? [' og ', ' samt '] : [' and ', ' as well as ']
  const joint = items.some((item) => item.includes(plain)) ? heavy : plain
  const last = items.slice(-1)
  return [items.slice(0, -1).join(', '), ...last].filter((part) => part !== '').join(joint)
}

/** A heading put into running text: "Ældrepleje" becomes "ældrepleje", "IT" stays. */
export function withinSentence(term: string): string {
  const startsLikeAWord = term.charAt(1) === term.charAt(1).toLowerCase()
  return startsLikeAWord ? term.charAt(0).toLowerCase() + term.slice(1) : term
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
