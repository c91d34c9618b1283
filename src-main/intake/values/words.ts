import { fold } from '../../domain/folding'

/** The words of a text as they are compared, with single spaces between them and no signs. */
export function folded(text: string): string {
  return fold(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Words that stand for something, by their folded form. */
export type Words<T> = ReadonlyMap<string, T>

/** Each meaning with the words for it, a list or `one, two, three`; the first meaning of a word counts. */
export function wordsFor<T>(entries: readonly (readonly [T, string | readonly string[]])[]): Words<T> {
  const words = new Map<string, T>()
  for (const [meaning, forms] of entries) {
    for (const form of typeof forms === 'string' ? forms.split(', ') : forms) {
      const key = folded(form)
      if (key !== '' && !words.has(key)) words.set(key, meaning)
    }
  }
  return words
}

export function meaningOf<T>(words: Words<T>, text: string): T | null {
  return words.get(folded(text)) ?? null
}

/** The parts of a list written in one cell. */
export function partsOf(text: string): string[] {
  return text
    .split(/[,;/\n•·|+&]|\s[-–]\s/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** The two halves, or more, of a phrase with "and" in it. */
export function andParts(text: string): string[] {
  return text
    .split(/\s(?:og|and|samt)\s/i)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
