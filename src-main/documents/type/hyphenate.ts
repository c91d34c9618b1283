import danish from 'hyphen/da/index.js'
import english from 'hyphen/en-gb/index.js'
import type { Language } from '../language'
import { kept } from './kept'

/** Where a word may be divided: each number is the count of characters before the division, soft hyphens left out. */
export type Hyphenator = (word: string, language: Language) => readonly number[]

const softHyphen = '\u00ad'
/** A division leaves at least this many letters on either side. */
const leastLetters = 3
/** The letters of a word; of one in Latin letters they are found sooner. */
const latin = /^[\u0021-\u024f]*$/
const inLatin = /[A-Za-zªµº\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]{2,}/g
const inAny = /\p{L}[\p{L}\p{M}]+/gu
const patterns = { da: danish.hyphenateSync, en: english.hyphenateSync }

/**
 * Divides words by the patterns of the language. `exceptions` are words with their divisions marked ("opholds-tilladelse"),
 * for compounds the patterns get wrong. A word that begins with a capital letter, as names do, is never divided.
 */
export function hyphenator(exceptions: Readonly<Record<Language, readonly string[]>>): Hyphenator {
  const known = { da: exceptionsByWord(exceptions.da), en: exceptionsByWord(exceptions.en) }
  const memo = new Map<string, readonly number[]>()
  return (word, language) => {
    const key = language + word
    return memo.get(key) ?? kept(memo, key, divide(word, known[language], patterns[language]))
  }
}

function divide(
  word: string,
  known: ReadonlyMap<string, string>,
  pattern: (text: string) => string,
): readonly number[] {
  if (word.includes(softHyphen)) return pointsOf(word)
  return [...word.matchAll(latin.test(word) ? inLatin : inAny)].flatMap(({ 0: letters, index }) =>
    divideLetters(letters, known, pattern).map((point) => index + point),
  )
}

function divideLetters(
  letters: string,
  known: ReadonlyMap<string, string>,
  pattern: (text: string) => string,
): readonly number[] {
  const beginsSmall = letters.charAt(0) === letters.charAt(0).toLocaleLowerCase('en')
  if (!beginsSmall || letters.length < 2 * leastLetters) return []
  return pointsOf(known.get(letters) ?? pattern(letters)).filter(
    (point) => point >= leastLetters && letters.length - point >= leastLetters,
  )
}

function pointsOf(text: string): readonly number[] {
  return [...text.matchAll(/\u00ad/g)].map((match, count) => match.index - count)
}

function exceptionsByWord(words: readonly string[]): ReadonlyMap<string, string> {
  return new Map(words.map((word) => [word.replaceAll('-', ''), word.replaceAll('-', softHyphen)]))
}
