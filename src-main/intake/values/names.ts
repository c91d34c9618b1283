export type Name = { readonly first: string; readonly last: string | null }

/** Small words that begin a family name of several parts. */
const PARTICLES = new Set(
  'abu al bin bint da de del den der di dos du el ibn la le ten ter van von zu'.split(' '),
)

/**
 * The two halves of a name in one cell, or null when there is no name. A comma tells them apart, `Hassan, Fatima Noor`;
 * without one the family name is the last word (or the first, `lastFirst`) with the small words that belong to it.
 */
export function splitName(text: string, order: 'firstLast' | 'lastFirst'): Name | null {
  const [before = '', ...rest] = text.split(',').map(spaced)
  const after = spaced(rest.join(' '))
  if (after !== '') return named(after, before)
  const words = before.split(' ')
  if (words.length === 1) return named(before, '')
  const cut = order === 'firstLast' ? startOfLast(words) : endOfLeading(words)
  const head = words.slice(0, cut).join(' ')
  const tail = words.slice(cut).join(' ')
  return order === 'firstLast' ? named(head, tail) : named(tail, head)
}

/** Single spaces, none at the ends. */
export function spaced(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

function named(first: string, last: string): Name | null {
  if (first === '') return last === '' ? null : { first: last, last: null }
  return { first, last: last === '' ? null : last }
}

/** Where the family name begins: at the last word, or at the first of the small words right before it. */
function startOfLast(words: readonly string[]): number {
  const isParticle = (at: number) => PARTICLES.has((words[at] ?? '').toLowerCase())
  let start = words.length - 1
  while (start > 1 && isParticle(start - 1)) start -= 1
  return start
}

/** Where a family name that comes first is over: after its small words and one more. */
function endOfLeading(words: readonly string[]): number {
  const first = words.findIndex((word) => !PARTICLES.has(word.toLowerCase()))
  return Math.min(first + 1, words.length - 1)
}
