import type { UnknownWord } from '../../domain/records/intake'
import { groupedBy } from '../../domain/grouping'
import { choicesFor, type Choosing } from '../values/choosing'
import { folded } from '../values/words'
import type { Plan } from './plan'

/** More than these nobody explains by hand. */
const MOST_WORDS = 100
const MOST_SUGGESTED = 3
/** Less in common than this is chance. */
const LEAST_ALIKE = 0.45

/** The words the plan could not place, the most frequent first, each with what it may stand for in that language. */
export function unknownWords({ rows }: Plan, choosing: Choosing): UnknownWord[] {
  const all = rows.flatMap(({ unknown }) => unknown).filter(({ word }) => word.length <= 80)
  const alike = groupedBy(all, ({ field, word }) => `${field} ${folded(word)}`)
  return [...alike.values()]
    .toSorted((one, other) => other.length - one.length)
    .slice(0, MOST_WORDS)
    .flatMap((same) => {
      const [first] = same
      if (first === undefined) return []
      return [
        { ...first, rows: same.length, suggestions: closest(first.word, choicesFor(first.field, choosing)) },
      ]
    })
}

/** What she may choose from for the fields that such words stand in. */
export function choicesOf(words: readonly UnknownWord[], choosing: Choosing): ChoicesByField {
  const fields = [...new Set(words.map(({ field }) => field))]
  return Object.fromEntries(fields.map((field) => [field, choicesFor(field, choosing)]))
}
export type ChoicesByField = Readonly<Record<string, readonly string[]>>

function closest(word: string, choices: readonly string[]): string[] {
  const pairs = pairsOf(word)
  return choices
    .map((choice) => ({ choice, score: alikeness(pairs, pairsOf(choice)) }))
    .filter(({ score }) => score >= LEAST_ALIKE)
    .toSorted((one, other) => other.score - one.score)
    .slice(0, MOST_SUGGESTED)
    .map(({ choice }) => choice)
}

/** The share of neighbouring letters two words have in common, 0 to 1. Source: L. R. Dice 1945, for pairs of letters. */
function alikeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((pair) => other.has(pair)).length
  return one.size + other.size === 0 ? 0 : (2 * common) / (one.size + other.size)
}

function pairsOf(text: string): Set<string> {
  const letters = folded(text)
  return new Set(Array.from(letters).map((letter, at) => letter + (letters[at + 1] ?? '')))
}
