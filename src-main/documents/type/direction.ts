import bidiFactory from 'bidi-js'

const bidi = bidiFactory()
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

/** Embedding level of every character (odd: right to left); empty when all of it runs from left to right. */
export function levelsOf(text: string): { levels: readonly number[]; base: number } {
  if (!rightToLeft.test(text)) return { levels: [], base: 0 }
  const { levels, paragraphs } = bidi.getEmbeddingLevels(text, 'auto')
  return { levels: [...levels], base: paragraphs[0]?.level ?? 0 }
}

/** The elements of one line in the order they stand on paper (rule L2 of the Unicode bidirectional algorithm). */
export function visualOrder<Element extends { level: number }>(line: readonly Element[]): readonly Element[] {
  const highest = Math.max(0, ...line.map((element) => element.level))
  let order = line
  for (let level = highest; level >= 1; level--) order = reverseFrom(order, level)
  return order
}

/** Turns round every unbroken stretch of elements whose level is at least this. */
function reverseFrom<Element extends { level: number }>(
  line: readonly Element[],
  level: number,
): readonly Element[] {
  const result: Element[] = []
  let stretch: Element[] = []
  for (const element of line) {
    if (element.level >= level) stretch.unshift(element)
    else {
      result.push(...stretch, element)
      stretch = []
    }
  }
  return [...result, ...stretch]
}
