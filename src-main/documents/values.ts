import type { Figure, KeyFigure, Picture } from './blocks'
import type { Language } from './language'

/** One line of a list, by field: a goal, a meeting, a story with the voices in it. */
export interface Entry {
  readonly [field: string]: Value
}

/** What a text may ask for by name. `true` stands for "it is so" and is asked for with `!if`. */
export type Value =
  | string
  | true
  | { kind: 'list'; entries: readonly Entry[] }
  | { kind: 'picture'; picture: Picture }
  | { kind: 'figure'; figure: Figure }
  | { kind: 'key-figures'; items: readonly KeyFigure[] }

export type Values = Readonly<Record<string, Value>>

/** What the linter knows of a value before there is one. */
export type Declared = {
  kind: 'text' | 'flag' | 'list' | 'picture' | 'figure' | 'key-figures'
  /** False when it may be missing, so that a text has to ask with `!if` first. */
  always: boolean
  /** Fields of an entry, for a list. */
  fields?: readonly string[]
  /** Values that are surely there when this one is. */
  brings?: readonly string[]
}

export type Declarations = Readonly<Record<string, Declared>>

/** What a document is composed of: wording with places for values, and the values. */
export type Source = { markdown: string; values: Values; language: Language }

/** True when a text may speak of the value: it is there and not empty. */
export function isThere(value: Value | undefined): boolean {
  if (value === undefined || value === '') return false
  if (value === true || typeof value === 'string') return true
  return value.kind !== 'list' || value.entries.length > 0
}
