/** Sets of codes, one for each woman: woman n has the bits from `n * words`. */
export type Sets = { readonly words: number; readonly bits: Int32Array }

/** All that scoring asks of the women on one side, a column for each answer. */
export type Columns = {
  readonly count: number
  readonly interests: Sets
  readonly dislikes: Sets
  /** Sectors she has worked in, is heading for, has contacts in, and knows either way. */
  readonly had: Sets
  readonly aim: Sets
  readonly contacts: Sets
  readonly known: Sets
  /** 1 to 5, or `UNKNOWN`. */
  readonly education: Int32Array
  /** Topics she seeks, the most important first: those of woman n are `seekStart[n]` to `seekStart[n + 1]`. */
  readonly seekStart: Int32Array
  readonly seekTopic: Int32Array
  readonly offers: Sets
  /** The rank of her level of Danish, or `UNKNOWN`. */
  readonly danish: Int32Array
  readonly languages: Sets
  /** 1 where nobody asked for other languages. */
  readonly languagesUnknown: Int32Array
  /** A place of the table of kilometres, or `UNKNOWN`. */
  readonly place: Int32Array
  readonly travelKm: Int32Array
  readonly online: Int32Array
  readonly times: Sets
  readonly rhythm: Int32Array
  readonly children: Sets
  /** 0 without a wish, 1 for alike, 2 for different. */
  readonly family: Int32Array
  readonly age: Int32Array
  /** Both open when there is a wish without a limit; `ageWish` is 0 without one, 2 where it is a must. */
  readonly ageFrom: Int32Array
  readonly ageTo: Int32Array
  readonly ageWish: Int32Array
  readonly traits: Sets
  readonly hopesFor: Sets
  readonly notWith: Sets
}

export const UNKNOWN = -1

/** The criteria in the order of the weights. */
export const [
  INTERESTS,
  PROFESSION,
  EDUCATION,
  HELP,
  NETWORK,
  LANGUAGE,
  DISTANCE,
  TIMES,
  FAMILY,
  AGE,
  WISHES,
  RHYTHM,
] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]

/** How many codes both have. */
export function inCommon(some: Sets, one: number, others: Sets, other: number): number {
  let count = 0
  for (let word = 0; word < some.words; word++)
    count += ones(some.bits[one * some.words + word] & others.bits[other * others.words + word])
  return count
}

export function anyInCommon(some: Sets, one: number, others: Sets, other: number): boolean {
  for (let word = 0; word < some.words; word++)
    if ((some.bits[one * some.words + word] & others.bits[other * others.words + word]) !== 0) return true
  return false
}

export function isEmpty(sets: Sets, one: number): boolean {
  for (let word = 0; word < sets.words; word++) if (sets.bits[one * sets.words + word] !== 0) return false
  return true
}

export function has({ words, bits }: Sets, one: number, code: number): boolean {
  return (bits[one * words + (code >> 5)] & (1 << (code & 31))) !== 0
}

/** Bits that are set. Source: Warren, "Hacker's Delight", 2nd edition, figure 5-2. */
function ones(word: number): number {
  let left = word - ((word >>> 1) & 0x55555555)
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333)
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
