import { textOf, type Align, type BlockOf, type Column, type Content } from '../blocks'
import { isThere, type Entry, type Values } from '../values'
import { readInline } from './inline'
import { readOptions } from './options'
import type { Node } from './read'
import { entryScope, type Scope } from './scope'

/** A table as it was written, cells still as text. */
export type WrittenTable = { head: string[]; aligns: Align[]; rows: string[][]; each: string; blank: number }

export function readTable(node: Node): WrittenTable {
  const options = readOptions(node.argument)
  const [head = [], rule = [], ...rows] = node.lines.map(cellsOf)
  const aligns = rule.map(alignOf)
  return { head, aligns, rows, each: options.get('each'), blank: Number(options.get('blank')) || 0 }
}

export function composeTable(node: Node, scope: Scope): BlockOf<'table'>[] {
  const written = readTable(node)
  const options = readOptions(node.argument)
  const uneven = written.rows.some((row) => row.length !== written.head.length)
  if (uneven || written.aligns.length !== written.head.length) scope.warn('uneven-table', '|', node.line)
  const cell = (text: string, inside: Scope): Content => readInline(text, inside, node.line)
  const filled = scopesOf(written, scope, node).flatMap((inside) =>
    written.rows.map((row) => written.head.map((_, column) => cell(row[column] ?? '', inside))),
  )
  const blank = Array.from({ length: written.blank }, () => written.head.map((): Content => []))
  return [
    {
      kind: 'table',
      caption: textOf(cell(options.get('caption'), scope)),
      columns: columnsOf(written, options.get('widths')),
      head: written.head.map((text) => cell(text, scope)),
      rows: [...filled, ...blank],
    },
  ]
}

/** One scope per repetition of the written rows: the entries of the list, or the document's own. */
function scopesOf(table: WrittenTable, scope: Scope, node: Node): readonly Scope[] {
  return table.each === '' ? [scope] : entryScopes(table.each, scope, node.line)
}

/** A scope for every entry of the list, in which `<list>.<field>` is that entry's field. */
export function entryScopes(list: string, scope: Scope, line: number): readonly Scope[] {
  const value = scope.find(list)
  if (!isThere(value)) return []
  if (value === undefined || value === true || typeof value === 'string' || value.kind !== 'list') {
    scope.warn('wrong-value', list, line)
    return []
  }
  return value.entries.map((entry, index) =>
    entryScope(scope, { ...fieldsOf(list, entry), n: String(index + 1) }),
  )
}

function fieldsOf(list: string, entry: Entry): Values {
  return Object.fromEntries(Object.entries(entry).map(([field, text]) => [`${list}.${field}`, text]))
}

function columnsOf(table: WrittenTable, widths: string): readonly Column[] {
  const shares = widths.split(',').map(Number)
  return table.head.map((_, index) => ({ share: shares[index] || 1, align: table.aligns[index] ?? 'left' }))
}

function cellsOf(line: string): string[] {
  const inner = line.trim().replace(/^\|/, '').replace(/\|$/, '')
  return inner.split(/(?<!\\)\|/).map((text) => text.trim())
}

function alignOf(rule: string): Align {
  if (!rule.endsWith(':')) return 'left'
  return rule.startsWith(':') ? 'centre' : 'right'
}
