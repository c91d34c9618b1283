import type { OpenRecords } from './open-records'

/** Gives a text by its key; the key itself where there is none. */
export type Say = (key: string) => string

type Names = Readonly<Record<'tables' | 'fields', Readonly<Record<string, string>>>>

/** What tables and fields are called, as far as there are words for them. */
export function namesOf(tables: OpenRecords, say: Say): Names {
  return {
    tables: named('documents.table', Object.keys(tables), say),
    fields: named('documents.field', keysIn(Object.values(tables)), say),
  }
}

function named(area: string, keys: Iterable<string>, say: Say): Record<string, string> {
  const words = [...keys].map((key) => [key, say(`${area}.${key}`)] as const)
  return Object.fromEntries(words.filter(([key, word]) => word !== `${area}.${key}`))
}

/** The names of fields at any depth, each once. */
function keysIn(value: unknown, keys = new Set<string>()): ReadonlySet<string> {
  if (typeof value !== 'object' || value === null) return keys
  for (const [key, part] of Object.entries(value)) {
    if (!Array.isArray(value)) keys.add(key)
    keysIn(part, keys)
  }
  return keys
}
