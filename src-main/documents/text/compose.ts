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
  return joinLists(nodes.flatMap((node) => composeOne(node, scope)))
}

/** Lists of one style that follow each other are one list: the entries of a repeated block, for instance. */
function joinLists(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = []
  for (const block of blocks) {
    const last = joined.at(-1)
    const continues = block.kind === 'list' && last?.kind === 'list' && last.style === block.style
    if (continues) joined[joined.length - 1] = { ...last, items: [...last.items, ...block.items] }
    else joined.push(block)
  }
  return joined
}

/** What is composed again and again stands together each time. */
function composeEach(node: Node, scopes: readonly Scope[]): readonly Block[] {
  const rounds = scopes.map((inside) => composeAll(node.children, inside))
  return rounds.flatMap((blocks): readonly Block[] =>
    blocks.length > 1 ? [{ kind: 'group', blocks }] : blocks,
  )
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
  each: (node, scope) => composeEach(node, entryScopes(node.argument, scope, node.line)),
  cards: (node, scope) => [{ kind: 'cards', cards: cardsOf(node, scope) }],
  repeat: (node, scope) => composeEach(node, countedScopes(Number(node.argument) || 0, scope)),
}

/** One card for each entry of the list, or without a list one for each block. */
function cardsOf(node: Node, scope: Scope): readonly (readonly Block[])[] {
  if (node.argument === '') return node.children.map((child) => composeOne(child, scope))
  return entryScopes(node.argument, scope, node.line).map((inside) => composeAll(node.children, inside))
}

function countedScopes(count: number, scope: Scope): readonly Scope[] {
  return Array.from({ length: count }, (_, index) => entryScope(scope, { n: String(index + 1) }))
}

function box(style: 'fact' | 'frame' | 'warning' | 'letter', node: Node, scope: Scope): Block {
  const title: Content = readInline(node.argument, scope, node.line)
  return { kind: 'box', style, title, blocks: composeAll(node.children, scope) }
}
