import { groupedBy } from './grouping'
import type { Participant } from './records/participant'

/** Texts too short to be hers alone are left: a street called B would blank out half the file. */
const SHORTEST = 5

/** Between the digits of a number, and between the words of a street. */
const SPACING = String.raw`[\s./()\p{Pd}]*`

/** Finds any of these patterns in whatever letters; null where there is none. */
export function anyOf(patterns: readonly string[]): RegExp | null {
  return patterns.length === 0 ? null : new RegExp([...new Set(patterns)].join('|'), 'giu')
}

/**
 * Tells in passing that words hold nothing of where these women live and how they are reached: asking for all their patterns
 * takes minutes where women and words are many. Never false where a pattern would find something.
 */
export function mayTellOf(women: readonly Participant[]): (words: string) => boolean {
  const texts = women.flatMap(({ address: { street }, email }) => [streetIn(street), email])
  const phrases = groupedBy(
    texts.map((text) => wordsIn(text ?? '')),
    ([first]) => first,
  )
  const numbers = women.map(({ phone }) => digitsOf(phone)).filter((digits) => digits.length >= SHORTEST)
  return (words) => {
    const told = new Set(wordsIn(words))
    const mayBegin = [...told].flatMap((word) => phrases.get(word) ?? [])
    if (mayBegin.some((phrase) => phrase.every((word) => told.has(word)))) return true
    const runs = (words.match(DIGITS) ?? []).map((run) => run.replaceAll(/\D/g, ''))
    return runs.some((run) => numbers.some((number) => run.includes(number)))
  }
}

const DIGITS = new RegExp(String.raw`\d(?:${SPACING}\d)*`, 'gu')

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** The street without its number, which others may write otherwise. */
function streetIn(street: string | null): string | null {
  return HOUSE.exec(street ?? '')?.[1] ?? street
}

/** Patterns of the texts by which she is reached; a number also as others space it, with and without the country. */
export function reachOf({ address, phone, email }: Participant): string[] {
  const texts = [address.street, email].filter((text) => text !== null && text.length >= SHORTEST)
  const digits = digitsOf(phone)
  const spaced = String.raw`(?:(?:\+|00)45${SPACING})?${digits.split('').join(SPACING)}`
  return [
    ...texts.map((text) => alone(literally(text ?? ''))),
    ...(digits.length >= SHORTEST ? [spaced] : []),
  ]
}

/** Her house without storey and door, as people name it: `Søndergade 12` and `Søndergade nr. 12 B` for `Søndergade 12B, 3. tv`. */
export function houseOf({ address }: Participant): string[] {
  const [, street, number, letter] = HOUSE.exec(address.street ?? '') ?? []
  if (street === undefined || number === undefined || street.length < SHORTEST) return []
  const words = street
    .split(/\s+/)
    .map(literally)
    .join(String.raw`\s+`)
  const door = letter === undefined ? '' : String.raw`(?:\s*${letter})?`
  return [alone(String.raw`${words}[\s,]+(?:nr\.?\s*|no\.?\s*)?${number}${door}`)]
}

/** A street, the number of the house and its letter, before whatever comes after them. */
const HOUSE = /^\s*(.*?\p{L}.*?)[\s,]+(\d+)(?:\s*(\p{L}))?(?![\p{L}\p{N}])/u

/** The text where it stands by itself: number 8 is not a part of 84, where somebody else lives. */
function alone(pattern: string): string {
  return String.raw`(?<![\p{L}\p{N}])${pattern}(?![\p{L}\p{N}])`
}

function literally(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}

/** The digits without the Danish prefix. */
export function digitsOf(phone: string | null): string {
  return (phone ?? '').replaceAll(/\D/g, '').replace(/^(?:00)?45(?=\d{8}$)/, '')
}
