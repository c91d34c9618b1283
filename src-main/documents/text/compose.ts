import type { Block, Content } from '../blocks'
import type { Source } from '../values'
import { isThere } from '../values'
import type { Warning } from '../warning'
import { composers } from './composers'
import { readInline } from './inline'
import { readHeading } from './options'
import { read, type Node } from './read'
import { documentScope, entryScope, type Scope } from './scope'
import { entryScopes } from './tables'

/** Fills the values into the text and makes blocks of it. What cannot be filled is left out and named in the warnings. */
export function composeDocument(source: Source): { blocks: readonly Block[]; warnings: readonly Warning[] } {
  const { nodes, warnings: readingWarnings } = read(source.markdown)
  const warnings = [...readingWarnings]
  const blocks = composeAll(nodes, documentScope(source.language, source.values, warnings))
  return { blocks, warnings }
}

function composeAll(nodes: readonly Node[], scope: Scope): readonly Block[] {
  return nodes.flatMap((node) => composeOne(node, scope))
}

function composeOne(node: Node, scope: Scope): readonly Block[] {
  if (node.name.startsWith('heading-')) return composeHeading(node, scope)
  const held = holders[node.name]
  if (held) return held(node, scope)
  const compose = composers[node.name]
  if (compose) return compose(node, scope)
  scope.warn('unknown-block', node.name, node.line)
  return []
}

function composeHeading(node: Node, scope: Scope): readonly Block[] {
  const { title, id, numbered } = readHeading(node.argument)
  const depth = Number(node.name.at(-1))
  const level = depth === 1 || depth === 2 ? depth : 3
  return [{ kind: 'heading', level, id, numbered, content: readInline(title, scope, node.line) }]
}

/** Blocks that hold other blocks. */
const holders: Readonly<Record<string, (node: Node, scope: Scope) => readonly Block[]>> = {
  fact: (node, scope) => [box('fact', node, scope)],
  box: (node, scope) => [box('frame', node, scope)],
  warning: (node, scope) => [box('warning', node, scope)],
  letter: (node, scope) => [box('letter', node, scope)],
  if: (node, scope) => (isThere(scope.find(node.argument)) ? composeAll(node.children, scope) : []),
  unless: (node, scope) => (isThere(scope.find(node.argument)) ? [] : composeAll(node.children, scope)),
  each: (node, scope) =>
    entryScopes(node.argument, scope, node.line).flatMap((inside) => composeAll(node.children, inside)),
  repeat: (node, scope) =>
    Array.from({ length: Number(node.argument) || 0 }, (_, index) =>
      entryScope(scope, { n: String(index + 1) }),
    ).flatMap((inside) => composeAll(node.children, inside)),
}

function box(style: 'fact' | 'frame' | 'warning' | 'letter', node: Node, scope: Scope): Block {
  const title: Content = readInline(node.argument, scope, node.line)
  return { kind: 'box', style, title, blocks: composeAll(node.children, scope) }
}
