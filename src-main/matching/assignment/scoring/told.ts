/** What scoring a whole round asks of a woman. Empty lists and nulls are not answered. */
export type Told = {
  readonly interests: readonly string[]
  readonly dislikes: readonly string[]
  /** Sectors she has worked in, is heading for, has contacts in, and knows either way. */
  readonly had: readonly string[]
  readonly aim: readonly string[]
  readonly contacts: readonly string[]
  readonly known: readonly string[]
  /** 1 to 5. */
  readonly education: number | null
  /** The most important first. */
  readonly seeks: readonly string[]
  readonly offers: readonly string[]
  /** The rank of her level of Danish, from 0. */
  readonly danish: number | null
  readonly languages: readonly string[] | null
  /** A place of the table of kilometres. */
  readonly place: number | null
  readonly travelKm: number | null
  /** Whether her address is protected. */
  readonly hidden: boolean
  readonly online: boolean
  readonly times: readonly string[]
  /** Meetings a month, 1 to 8. */
  readonly rhythm: number | null
  readonly children: readonly string[]
  readonly family: 'alike' | 'different' | null
  readonly age: number | null
  readonly ageWish: {
    readonly from: number | null
    readonly to: number | null
    readonly must: boolean
  } | null
  readonly traits: readonly string[]
  readonly hopesFor: readonly string[]
  readonly notWith: readonly string[]
  /** The place of the criterion that counts most for her. */
  readonly mostImportant: number | null
}

/** In place of a number that is not known, where only numbers can be kept. */
export const UNKNOWN = -1
