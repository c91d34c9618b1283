import type { DanishLevel, SpokenLanguage } from '../../domain/records/participant'
import { andParts, folded, meaningOf, partsOf, wordsFor } from './words'

/** The languages in one cell, and what was not understood. Danish is told apart, since its level is a field of its own. */
export type SpokenWords = {
  readonly languages: readonly SpokenLanguage[]
  readonly danish: DanishLevel | null
  readonly others: readonly string[]
}

/** Reads `arabisk (modersmål), engelsk, lidt tysk`. Without a word for the level it is `usual`. */
export function readLanguages(text: string, usual: SpokenLanguage['level']): SpokenWords {
  const read = partsOf(text)
    .flatMap(andParts)
    .map((part) => ({ part, ...readOne(part, usual) }))
  const levels = new Map<string, SpokenLanguage>()
  for (const { code, level } of read) if (code !== null && code !== 'da') levels.set(code, { code, level })
  const danish = read.find(({ code }) => code === 'da')
  return {
    languages: [...levels.values()],
    danish: danish === undefined ? null : (readDanish(danish.words)?.level ?? null),
    others: read.filter(({ code }) => code === null).map(({ part }) => part),
  }
}

/** The code of a language named in Danish or English; null when it is none. */
export function readLanguage(text: string): string | null {
  return meaningOf(LANGUAGE_WORDS, text)
}

/** A level of spoken Danish; `exact` when the words say no more than that. */
export function readDanish(text: string): { readonly level: DanishLevel; readonly exact: boolean } | null {
  const cefr = /^(a1|a2|b1|b2|c1|c2)\b/i.exec(text.trim())?.[1]?.toLowerCase()
  if (cefr !== undefined) return { level: CEFR.get(cefr) ?? 'c1', exact: folded(text) === cefr }
  const level = meaningOf(DANISH_WORDS, text)
  if (level !== null) return { level, exact: true }
  const test = meaningOf(DANISH_TESTS, text)
  return test === null ? null : { level: test, exact: false }
}

type One = { readonly code: string | null; readonly level: SpokenLanguage['level']; readonly words: string }

function readOne(part: string, usual: SpokenLanguage['level']): One {
  const words = folded(part).split(' ')
  const level = words.map((word) => LEVEL_WORDS.get(word)).find((found) => found !== undefined)
  const name = words.filter((word) => !LEVEL_WORDS.has(word)).join(' ')
  const rest = words.filter((word) => LEVEL_WORDS.has(word)).join(' ')
  return { code: readLanguage(name), level: level ?? usual, words: rest }
}

const LEVEL_WORDS = wordsFor<SpokenLanguage['level']>([
  ['native', 'modersmål, native, mothertongue, førstesprog, flersproget'],
  ['good', 'flydende, godt, god, perfekt, fluent, fluently, good, udmærket, meget, very, well'],
  ['some', 'lidt, noget, some, basic, begynder, little, dårligt, nogenlunde'],
])

const CEFR: ReadonlyMap<string, DanishLevel> = new Map([
  ['a1', 'a1'],
  ['a2', 'a2'],
  ['b1', 'b1'],
  ['b2', 'b2'],
  ['c1', 'c1'],
  ['c2', 'c1'],
])

const DANISH_WORDS = wordsFor<DanishLevel>([
  ['none', 'ingen, intet, nej, none, no, taler ikke dansk'],
  ['a1', 'begynder, beginner, meget lidt'],
  ['a2', 'lidt, noget, some, basic, basis, a little'],
  ['b1', 'mellem, nogenlunde, middel, intermediate, ok, rimeligt'],
  ['b2', 'god, godt, good, meget godt, very good'],
  ['c1', 'flydende, fluent, perfekt, udmærket, excellent'],
  ['native', 'modersmål, native, indfødt, dansk, mother tongue, opvokset med dansk'],
])

/** The level of speech that each test of Danish asks for, as the ministry's guides to the tests place them. */
const DANISH_TESTS = wordsFor<DanishLevel>([
  ['b1', 'Prøve i Dansk 1, PD1, Prøve i Dansk 2, PD2'],
  ['b2', 'Prøve i Dansk 3, PD3'],
  ['c1', 'Studieprøven, Studieprøve'],
])

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'.split('')
const DANISH = new Intl.DisplayNames('da', { type: 'language', fallback: 'none' })
const ENGLISH = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/** What offices write that the system does not, and languages without a two-letter code. */
const OTHER_LANGUAGES: readonly (readonly [string, string])[] = [
  ['aii', 'assyrisk, assyrian, kaldæisk'],
  ['ber', 'berbisk, berber, amazigh'],
  ['ckb', 'sorani, kurdisk sorani, sorani kurdish, kurdisk (sorani)'],
  ['fa', 'farsi, persisk, persian, iransk'],
  ['fil', 'filippinsk, filipino, tagalog'],
  ['kmr', 'kurmanji, kurmandji, kurdisk kurmanji, kurmanji kurdish, kurdisk (kurmanji)'],
  ['ku', 'kurdisk, kurdish'],
  ['om', 'oromo'],
  ['prs', 'dari, afghansk, afghan'],
  ['ps', 'pashto, pashtu, pasto'],
  ['rom', 'romani, romanes'],
  ['sh', 'serbokroatisk, bosnisk kroatisk serbisk, jugoslavisk'],
  ['syr', 'syriac, aramæisk, aramaic'],
  ['ti', 'tigrinya, tigrinja'],
  ['zh', 'kinesisk, mandarin, chinese'],
  ['yue', 'kantonesisk, cantonese'],
]

/** The languages of the system's own list that have two letters. */
export const LANGUAGE_CODES = LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter(
  (code) => Intl.getCanonicalLocales(code)[0] === code && DANISH.of(code) !== undefined,
)

const LANGUAGE_WORDS = wordsFor([
  ...OTHER_LANGUAGES,
  ...LANGUAGE_CODES.map((code) => [code, [DANISH.of(code) ?? '', ENGLISH.of(code) ?? '']] as const),
])
