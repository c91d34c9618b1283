import type { Language } from '../language'
import type { Value, Values } from '../values'
import type { Warning } from '../warning'

/** What a block may ask for while it is composed, and where it complains. */
export type Scope = {
  language: Language
  find: (key: string) => Value | undefined
  warn: (code: Warning['code'], about: string, line: number) => void
}

/** The scope of a whole document. */
export function documentScope(language: Language, values: Values, warnings: Warning[]): Scope {
  return {
    language,
    find: (key) => values[key],
    warn: (code, about, line) => {
      warnings.push({ code, about, line })
    },
  }
}

/** The scope inside a repeated block: the fields of its entry are there as `<list>.<field>`. */
export function entryScope(outer: Scope, fields: Values): Scope {
  return { ...outer, find: (key) => fields[key] ?? outer.find(key) }
}
