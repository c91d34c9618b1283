import type { Declarations, Declared } from '../values'
import type { Warning } from '../warning'
import { readHeading } from './options'
import type { Node } from './read'

/** What the linter knows where it stands in a text: which values there are, which of them surely, which headings. */
export type Knowledge = {
  declarations: Declarations
  there: ReadonlySet<string>
  /** Names that stand for a field of the entry a repeated block is about. */
  fields: ReadonlySet<string>
  headings: ReadonlySet<string>
  warn: (code: Warning['code'], about: string, line: number) => void
  /** Complains unless the value is declared, and of this kind. */
  expect: (key: string, kind: Declared['kind'] | null, line: number) => boolean
  /** Complains also when it may be missing here. */
  ask: (key: string, kind: Declared['kind'], line: number) => void
}

export function documentKnowledge(
  declarations: Declarations,
  nodes: readonly Node[],
  found: Warning[],
): Knowledge {
  const warn: Knowledge['warn'] = (code, about, line) => {
    found.push({ code, about, line })
  }
  return knowing({ declarations, there: new Set(), fields: new Set(), headings: new Set(idsOf(nodes)), warn })
}

/** Inside `!if key`: the value is there, and those it brings along. */
export function withThere(known: Knowledge, key: string): Knowledge {
  const brought = known.declarations[key]?.brings ?? []
  return knowing({ ...known, there: new Set([...known.there, key, ...brought]) })
}

/** Inside a repeated block: the fields of the list's entries are there, and the number of the round. */
export function withEntries(known: Knowledge, list: string | null): Knowledge {
  const fields =
    list === null ? [] : (known.declarations[list]?.fields ?? []).map((field) => `${list}.${field}`)
  return knowing({ ...known, fields: new Set([...known.fields, ...fields, 'n']) })
}

function knowing(known: Omit<Knowledge, 'expect' | 'ask'>): Knowledge {
  const expect: Knowledge['expect'] = (key, kind, line) => {
    if (known.fields.has(key)) return true
    const declared = known.declarations[key]
    if (!declared) known.warn('unknown-value', key, line)
    else if (kind !== null && declared.kind !== kind) known.warn('wrong-value', key, line)
    return declared !== undefined
  }
  const ask: Knowledge['ask'] = (key, kind, line) => {
    const isSure = known.fields.has(key) || known.there.has(key) || known.declarations[key]?.always === true
    if (expect(key, kind, line) && !isSure) known.warn('value-may-be-missing', key, line)
  }
  return { ...known, expect, ask }
}

/** The ids of all headings, however deep they stand. */
export function idsOf(nodes: readonly Node[]): readonly string[] {
  return nodes.flatMap((node) => {
    const own = node.name.startsWith('heading-') ? [readHeading(node.argument).id] : []
    return [...own, ...idsOf(node.children)].filter((id) => id !== '')
  })
}
