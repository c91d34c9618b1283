import type { Content } from '../blocks'
import type { Hyphenator } from './hyphenate'
import type { SetLine } from './line'
import type { Shaper } from './shaper'
import type { Part } from './words'

/** What turns text into lines, with what it remembers from one document to the next. */
export type Typesetter = {
  shaper: Shaper
  hyphenate: Hyphenator
  /** Paragraphs that were set before, by everything that decides their lines. */
  memo: Map<string, readonly SetLine[]>
  /** The same, for texts that have not changed since the last round: found without looking at the words. */
  recent: WeakMap<Content, Map<string, SetText>>
  /** Words that were taken apart and measured before, by how they are treated. */
  words: Map<string, Map<string, readonly Part[]>>
}

/** A text in lines, and the signs in it that no face has. */
export type SetText = { lines: readonly SetLine[]; missing: readonly string[] }

const mostRemembered = 20_000

export function typesetter(shaper: Shaper, hyphenate: Hyphenator): Typesetter {
  return { shaper, hyphenate, memo: new Map(), words: new Map(), recent: new WeakMap() }
}

/** What was set of this very text before, or what `make` gives now. */
export function recall(setter: Typesetter, content: Content, key: string, make: () => SetText): SetText {
  const ofContent = setter.recent.get(content) ?? new Map<string, SetText>()
  setter.recent.set(content, ofContent)
  const text = ofContent.get(key) ?? make()
  ofContent.set(key, text)
  return text
}

export function remember(
  setter: Typesetter,
  key: string,
  make: () => readonly SetLine[],
): readonly SetLine[] {
  const known = setter.memo.get(key)
  if (known) return known
  if (setter.memo.size > mostRemembered) setter.memo.clear()
  const lines = make()
  setter.memo.set(key, lines)
  return lines
}
