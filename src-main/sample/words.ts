import { seededFor, shuffled } from './chance'

/** What stands for the words in braces of a sentence; a missing one makes the sentence unfit, an empty one only makes it fit. */
export type Values = Readonly<Record<string, string | null>>

/** Says a sentence of the pool that these values can fill, none twice before all were said; empty when none fits. */
export type Teller = (pool: readonly string[], values?: Values) => string

export function teller(seed: number): Teller {
  const chance = seededFor(seed, 'words')
  const decks = new Map<readonly string[], string[]>()
  return (pool, values = {}) => {
    const fits = (template: string) => canFill(template, values)
    const left = decks.get(pool) ?? []
    const at = left.findIndex(fits)
    if (at < 0 && !pool.some(fits)) return ''
    const deck = at < 0 ? [...left, ...shuffled(chance, pool)] : left
    const next = at < 0 ? deck.findIndex(fits) : at
    decks.set(pool, deck.toSpliced(next, 1))
    return filled(deck[next] ?? '', values)
  }
}

/** A job title as it stands inside a sentence: "Sygeplejerske" becomes "sygeplejerske". */
export function insideSentence(title: string): string {
  return title.slice(0, 1).toLowerCase() + title.slice(1)
}

/** The parts that say something, one after the other. */
export function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ')
}

/** "strikning, gåture og læsning" */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} og ${last}`
}

export function startingSentence(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

const SLOT = /\{(\w+)\}/g

function canFill(template: string, values: Values): boolean {
  if (!template.includes('{')) return true
  return [...template.matchAll(SLOT)].every(([, name]) => (values[name ?? ''] ?? null) !== null)
}

function filled(template: string, values: Values): string {
  return startingSentence(template.replace(SLOT, (_slot, name: string) => values[name] ?? ''))
}
