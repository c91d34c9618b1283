import type { Tables, TableName } from '../tables'

/** Whom nothing may tell of any more: the women, and the matches and stories that they are in. */
export type Gone = {
  readonly women: ReadonlySet<string>
  readonly matches: ReadonlySet<string>
  readonly stories: ReadonlySet<string>
}

/** For every field what remains of it; a field that is added to the record has to be decided on. */
export type FieldRules<R> = { readonly [F in keyof R]-?: (value: R[F]) => R[F] }

/** For each kind of record: which of them tell of those who are gone, and what remains of such a one. Null: nothing does. */
export type Remains = {
  readonly [T in TableName]: {
    readonly tellsOf: (record: Tables[T], gone: Gone) => boolean
    readonly without: (record: Tables[T], gone: Gone) => Tables[T] | null
  }
}

export function stays<V>(value: V): V {
  return value
}

export function nothing(): null {
  return null
}

export function noWords(): '' {
  return ''
}

/** In place of words that may not be missing. */
export function dash(): string {
  return '–'
}

/** The record with every field as its rule leaves it. */
export function left<R extends object>(rules: FieldRules<R>): (record: R) => R {
  const byField = new Map<string, (value: unknown) => unknown>(Object.entries(rules))
  return (record) => {
    const fields = Object.entries(record).flatMap(([field, value]) => {
      const rule = byField.get(field)
      return rule === undefined ? [] : [[field, rule(value)] as const]
    })
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every field has a rule that gives its own type.
    return Object.fromEntries(fields) as R
  }
}
