import type { Face, Shaper } from './shaper'

/** A stretch of one word in one face and one direction (an odd level runs from right to left). */
export type Item = { text: string; face: Face; level: number }

const standIns: readonly Face[] = ['arabic', 'ethiopic', 'chinese']
const ordinary = /^[\u0020-\u017f\u2010-\u2026]*$/
const unseen = /\u00ad|[\u200b-\u200f]|\u2060|[\ufe00-\ufe0f]|\ufeff/g
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Finds a face for every sign. What no face covers is left out; `uncovered` names it. */
export function itemise(
  text: string,
  wanted: Face,
  levels: readonly number[],
  shaper: Shaper,
): readonly Item[] {
  if (levels.length === 0 && ordinary.test(text)) return [{ text, face: wanted, level: 0 }]
  const items: Item[] = []
  for (const { segment, index } of graphemes.segment(text)) {
    const face = faceFor(segment, wanted, shaper)
    if (face) add(items, { text: segment, face, level: levels[index] ?? 0 })
  }
  return items
}

/** The signs of the text that no face has. */
export function uncovered(text: string, wanted: Face, shaper: Shaper): readonly string[] {
  if (ordinary.test(text)) return []
  return [...graphemes.segment(text)]
    .map(({ segment }) => segment)
    .filter((segment) => segment.trim() !== '' && faceFor(segment, wanted, shaper) === null)
}

function faceFor(grapheme: string, wanted: Face, shaper: Shaper): Face | null {
  const seen = grapheme.replaceAll(unseen, '')
  return [wanted, ...standIns].find((face) => shaper.covers(face, seen)) ?? null
}

function add(items: Item[], item: Item): void {
  const last = items.at(-1)
  if (last && last.face === item.face && last.level === item.level) last.text += item.text
  else items.push(item)
}
