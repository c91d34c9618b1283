import type { Declarations } from '../values'
import type { Warning } from '../warning'
import { ownPicture } from '../own-pictures'
import { composers } from './composers'
import { lintHeadings } from './lint-headings'
import { documentKnowledge, withEntries, withThere, type Knowledge } from './lint-knowledge'
import { lintWords } from './lint-words'
import { readOptions } from './options'
import { read, type Node } from './read'
import { readTable } from './tables'

/** Everything in a text that its writer should know before it is printed; nothing when all is well. */
export function lintText(markdown: string, declarations: Declarations): readonly Warning[] {
  const { nodes, warnings } = read(markdown)
  const found = [...warnings, ...lintHeadings(nodes)]
  lintAll(nodes, documentKnowledge(declarations, nodes, found))
  return found.toSorted((one, other) => one.line - other.line)
}

function lintAll(nodes: readonly Node[], known: Knowledge): void {
  for (const node of nodes) lintOne(node, known)
}

function lintOne(node: Node, known: Knowledge): void {
  const check = checks[node.name] ?? (isKnown(node) ? lintWords : warnOfUnknown)
  check(node, known)
}

function isKnown(node: Node): boolean {
  return node.name in composers || node.name.startsWith('heading-')
}

function warnOfUnknown(node: Node, known: Knowledge): void {
  known.warn('unknown-block', node.name, node.line)
}

/** Blocks that ask for more than their words. */
const checks: Readonly<Record<string, (node: Node, known: Knowledge) => void>> = {
  fact: lintBox,
  box: lintBox,
  warning: lintBox,
  letter: lintBox,
  if: (node, known) => {
    known.expect(node.argument, null, node.line)
    lintAll(node.children, withThere(known, node.argument))
  },
  unless: (node, known) => {
    known.expect(node.argument, null, node.line)
    lintAll(node.children, known)
  },
  each: (node, known) => {
    known.expect(node.argument, 'list', node.line)
    lintAll(node.children, withEntries(known, node.argument))
  },
  cards: (node, known) => {
    if (node.argument !== '') known.expect(node.argument, 'list', node.line)
    lintAll(node.children, node.argument === '' ? known : withEntries(known, node.argument))
  },
  ticks: (node, known) => {
    const list = readOptions(node.argument).words
    if (list !== '') known.expect(list, 'list', node.line)
    lintWords({ ...node, argument: '' }, known)
  },
  repeat: (node, known) => lintAll(node.children, withEntries(known, null)),
  text: (node, known) => known.ask(node.argument, 'text', node.line),
  figure: (node, known) => known.ask(node.argument, 'figure', node.line),
  'key-figures': (node, known) => known.ask(node.argument, 'key-figures', node.line),
  portrait: lintPortrait,
  picture: lintPicture,
  photo: lintPortrait,
  cover: lintCover,
  table: lintTable,
}

function lintBox(node: Node, known: Knowledge): void {
  lintWords({ ...node, lines: [] }, known)
  lintAll(node.children, known)
}

function lintPortrait(node: Node, known: Knowledge): void {
  const options = readOptions(node.argument)
  const picture = options.words
  if (picture !== '') known.ask(picture, 'picture', node.line)
  if (picture !== '' && options.get('alt') === '') known.warn('missing-alt', picture, node.line)
  lintWords(node, known)
}

function lintPicture(node: Node, known: Knowledge): void {
  const options = readOptions(node.argument)
  const name = options.words
  if (known.declarations[ownPicture(name)] === undefined) known.warn('unknown-picture', name, node.line)
  if (options.get('alt').trim() === '') known.warn('missing-alt', name, node.line)
  lintWords(node, known)
}

function lintCover(node: Node, known: Knowledge): void {
  for (const line of node.lines.filter((each) => each.startsWith('key-figures:'))) {
    known.ask(line.slice('key-figures:'.length).trim(), 'key-figures', node.line)
  }
  lintWords(node, known)
}

function lintTable(node: Node, known: Knowledge): void {
  const table = readTable(node)
  const uneven =
    table.rows.some((row) => row.length !== table.head.length) || table.aligns.length !== table.head.length
  if (uneven) known.warn('uneven-table', '|', node.line)
  if (table.each !== '') known.expect(table.each, 'list', node.line)
  lintWords(node, table.each === '' ? known : withEntries(known, table.each))
}
