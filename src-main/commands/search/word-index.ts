/** One text of a woman under the name of its field; what stands earlier in {@link FIELDS} weighs more. */
export type Texts<Field extends string> = { readonly [F in Field]: readonly string[] }

/** By what she was found: the word as it is filed, and the field it stands in. */
export type Hit<Field> = {
  readonly id: string
  readonly score: number
  readonly field: Field
  readonly word: string
}

type Way = 'exact' | 'begins' | 'mistyped'
const WORTH: Readonly<Record<Way, number>> = { exact: 1, begins: 0.6, mistyped: 0.2 }
/** A letter or two stand at the beginning of nearly everything; they are looked for in the weightiest fields only. */
const SHORT = 2

/** Which words stand where, held in memory; finds by whole words, beginnings, and words with a letter wrong. */
export class WordIndex<Field extends string> {
  readonly #weights: readonly (readonly [Field, number])[]
  readonly #shortFields: number
  /** Of each word the women it stands with, and their weightiest field with it. */
  readonly #places = new Map<string, Map<string, number>>()
  readonly #wordsOf = new Map<string, ReadonlySet<string>>()

  /** @param weights of the fields, the weightiest first @param shortFields how many of them are looked through for a word of a letter or two */
  constructor(weights: readonly (readonly [Field, number])[], shortFields: number) {
    this.#weights = weights
    this.#shortFields = shortFields
  }

  add(id: string, texts: Texts<Field>): void {
    const words = new Set<string>()
    for (const [at, [field]] of this.#weights.entries()) {
      for (const word of texts[field]) {
        if (words.has(word)) continue
        words.add(word)
        const places = this.#places.get(word)
        if (places === undefined) this.#places.set(word, new Map([[id, at]]))
        else places.set(id, at)
      }
    }
    this.#wordsOf.set(id, words)
  }

  remove(id: string): void {
    for (const word of this.#wordsOf.get(id) ?? []) {
      const places = this.#places.get(word)
      places?.delete(id)
      if (places?.size === 0) this.#places.delete(word)
    }
    this.#wordsOf.delete(id)
  }

  /** Those with whom every word is found in one of its spellings, the likeliest first. */
  find(words: readonly (readonly string[])[]): Hit<Field>[] {
    const [first, ...others] = words.map((spellings) => this.#hits(spellings))
    if (first === undefined) return []
    const found = others.reduce<Map<string, Hit<Field>>>(both, first)
    return [...found.values()].toSorted((a, b) => b.score - a.score)
  }

  #hits(spellings: readonly string[]): Map<string, Hit<Field>> {
    const written = this.#gather(spellings, wayOf)
    return written.size > 0 ? written : this.#gather(spellings, wayWhenMistyped)
  }

  #gather(
    spellings: readonly string[],
    way: (word: string, wanted: string) => Way | null,
  ): Map<string, Hit<Field>> {
    const hits = new Map<string, Hit<Field>>()
    for (const [word, places] of this.#places) {
      for (const wanted of spellings) {
        const how = way(word, wanted)
        if (how !== null) this.#take(hits, word, places, { worth: WORTH[how], short: wanted.length <= SHORT })
      }
    }
    return hits
  }

  #take(
    hits: Map<string, Hit<Field>>,
    word: string,
    places: ReadonlyMap<string, number>,
    { worth, short }: { worth: number; short: boolean },
  ): void {
    const weights = short ? this.#weights.slice(0, this.#shortFields) : this.#weights
    for (const [id, at] of places) {
      const weighed = weights[at]
      if (weighed === undefined) continue
      const score = weighed[1] * worth
      if (score > (hits.get(id)?.score ?? 0)) hits.set(id, { id, score, field: weighed[0], word })
    }
  }
}

function both<F>(some: Map<string, Hit<F>>, others: Map<string, Hit<F>>): Map<string, Hit<F>> {
  const found = new Map<string, Hit<F>>()
  for (const [id, hit] of some) {
    const other = others.get(id)
    if (other === undefined) continue
    const score = hit.score + other.score
    found.set(id, hit.score < other.score ? { ...hit, score } : { ...other, score })
  }
  return found
}

function wayOf(word: string, wanted: string): Way | null {
  if (!word.startsWith(wanted)) return null
  return word.length === wanted.length ? 'exact' : 'begins'
}

/** From this length on a wrong letter is forgiven, and from this length on two. */
const [ONE_WRONG, TWO_WRONG] = [4, 8]

function wayWhenMistyped(word: string, wanted: string): Way | null {
  if (wanted.length < ONE_WRONG || /\d/.test(wanted)) return null
  const forgiven = wanted.length < TWO_WRONG ? 1 : 2
  if (Math.abs(word.length - wanted.length) > forgiven) return null
  return isWithin(word, wanted, forgiven) ? 'mistyped' : null
}

/** Whether one word becomes the other by so many letters put in, left out, changed or swapped with the next. */
function isWithin(one: string, other: string, steps: number): boolean {
  const at = alikeUntil(one, other)
  const [rest, otherRest] = [one.slice(at), other.slice(at)]
  if (rest === otherRest) return true
  if (steps === 0) return false
  return stepsFrom(rest, otherRest).some(([next, otherNext]) => isWithin(next, otherNext, steps - 1))
}

function alikeUntil(one: string, other: string): number {
  let at = 0
  while (at < one.length && one[at] === other[at]) at += 1
  return at
}

/** What is left of both words after each single step that may bring them together. */
function stepsFrom(one: string, other: string): (readonly [string, string])[] {
  const isSwapped = one[0] === other[1] && one[1] === other[0]
  return [
    [one.slice(1), other.slice(1)],
    [one.slice(1), other],
    [one, other.slice(1)],
    ...(isSwapped ? [[one.slice(2), other.slice(2)] as const] : []),
  ]
}
