import { randomInt } from 'node:crypto'
import type { ZxcvbnFactory } from '@zxcvbn-ts/core'
import words from '../../../resources/passphrase-words.json'
import { StorageFault } from '../fault'

/** With 1,528 words, five drawn by chance are one of 8 × 10^15 passphrases. */
const WORDS_OFFERED = 5
const SHORTEST = 14
/** Guesses; each costs a guesser about half a second of one processor core. */
const FEWEST_GUESSES = 1e10

/** Five words drawn by chance, to be kept or drawn again. */
export function offerPassphrase(): string {
  return Array.from({ length: WORDS_OFFERED }, () => words[randomInt(words.length)]).join(' ')
}

/**
 * Why it is too easily guessed, or null when it will do: at least 14 characters, and not made of common
 * passphrases, words, names of this office, keyboard runs, dates or repetitions.
 * @param known words that a guesser would try first: names of staff and of the office
 */
export async function passphraseWeakness(
  passphrase: string,
  known: readonly string[] = [],
): Promise<'short' | 'common' | null> {
  if (passphrase.length < SHORTEST) return 'short'
  judge ??= newJudge()
  return (await judge).check(passphrase, [...known]).guesses < FEWEST_GUESSES ? 'common' : null
}

/** Read and built when first asked: its word lists are large. */
let judge: Promise<ZxcvbnFactory> | undefined

async function newJudge(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory }, { adjacencyGraphs, dictionary }] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ])
  return new ZxcvbnFactory({ graphs: adjacencyGraphs, dictionary: { ...dictionary, words } })
}

/** @throws StorageFault `weak-passphrase` */
export async function refuseWeak(passphrase: string, known: readonly string[]): Promise<void> {
  const weakness = await passphraseWeakness(passphrase, known)
  if (weakness !== null) throw new StorageFault('weak-passphrase', { weakness })
}

/**
 * Seconds to wait after that many wrong passphrases in a row: none up to the fourth, then 5, 10, 20, 40, 60. It
 * guards the screen only; a stolen disk is guarded by the passphrase and what each guess costs.
 */
export function waitBeforeNextTry(misses: number): number {
  return misses < 5 ? 0 : Math.min(60, 5 * 2 ** (misses - 5))
}
