import { textOf, type Block, type Content, type ParagraphStyle } from '../blocks'
import type { Value } from '../values'
import { ownPicture } from '../own-pictures'
import { readInline } from './inline'
import { readOptions } from './options'
import type { Node } from './read'
import type { Scope } from './scope'
import { composeTable, entryScopes } from './tables'

type Compose = (node: Node, scope: Scope) => readonly Block[]

/** How each named block that holds no others is composed. */
export const composers: Readonly<Record<string, Compose>> = {
  paragraph: paragraph('body'),
  lead: paragraph('lead'),
  small: paragraph('small'),
  right: paragraph('right'),
  centre: paragraph('centre'),
  code: paragraph('code'),
  list: composeList,
  table: composeTable,
  quote: composeQuote,
  lines: (node, scope) => {
    const [, count = '1', label = ''] = /^(\d*)\s*(.*)$/.exec(node.argument) ?? []
    return [{ kind: 'lines', count: Number(count) || 1, label: inline(label, node, scope) }]
  },
  fields: (node, scope) => [{ kind: 'fields', labels: labelsOf(node, scope) }],
  sign: (node, scope) => [{ kind: 'sign', labels: labelsOf(node, scope) }],
  ticks: (node, scope) => [
    {
      kind: 'ticks',
      columns: Number(readOptions(node.argument).get('columns')) || 3,
      items: ticksOf(node, scope),
    },
  ],
  meta: (node, scope) => {
    const facts = node.lines.map((line) => composeFact(line, node, scope))
    return [{ kind: 'facts', entries: facts.filter(({ content }) => textOf(content).trim() !== '') }]
  },
  portrait: composePortrait,
  picture: composePicture,
  photo: composePhoto,
  figure: (node, scope) => {
    const value = valueOf('figure', node, scope)
    return value ? [{ kind: 'figure', figure: value.figure }] : []
  },
  'key-figures': (node, scope) => {
    const value = valueOf('key-figures', node, scope)
    return value ? [{ kind: 'key-figures', items: value.items }] : []
  },
  text: composeText,
  contents: (node, scope) => [{ kind: 'contents', title: inline(node.argument, node, scope) }],
  page: (node) => [{ kind: 'page-break', side: node.argument === 'right' ? 'right' : 'any' }],
  cover: composeCover,
}

function paragraph(style: ParagraphStyle): Compose {
  return (node, scope) => [{ kind: 'paragraph', style, content: inline(node.lines.join('\n'), node, scope) }]
}

function composeList(node: Node, scope: Scope): readonly Block[] {
  const items: string[] = []
  for (const line of node.lines) {
    const begins = /^(?:- (?:\[ \] )?|\d+\. )(.*)$/.exec(line)
    if (begins) items.push(begins[1] ?? '')
    else items.push(`${items.pop() ?? ''}\n${line.trim()}`)
  }
  return [
    {
      kind: 'list',
      style: listStyle(node.lines[0] ?? ''),
      items: items.map((item) => inline(item, node, scope)),
    },
  ]
}

function listStyle(first: string): 'points' | 'numbers' | 'boxes' {
  if (first.startsWith('- [ ]')) return 'boxes'
  return first.startsWith('-') ? 'points' : 'numbers'
}

function composeQuote(node: Node, scope: Scope): readonly Block[] {
  const said = node.lines.filter((line) => !line.startsWith('-- '))
  const by = node.lines.find((line) => line.startsWith('-- '))?.slice(3) ?? ''
  return [{ kind: 'quote', content: inline(said.join('\n'), node, scope), by: inline(by, node, scope) }]
}

function composeFact(line: string, node: Node, scope: Scope): { label: Content; content: Content } {
  const [label = '', ...rest] = line.split(':')
  return { label: inline(label, node, scope), content: inline(rest.join(':'), node, scope) }
}

function composePortrait(node: Node, scope: Scope): readonly Block[] {
  const options = readOptions(node.argument)
  const content = inline(node.lines.join('\n'), node, scope)
  const value =
    options.words === '' ? undefined : valueOf('picture', { ...node, argument: options.words }, scope)
  const alt = textOf(inline(options.get('alt'), node, scope))
  if (value && alt === '') scope.warn('missing-alt', options.words, node.line)
  const name = textOf(inline(options.get('name'), node, scope))
  return [{ kind: 'portrait', picture: value?.picture ?? null, name, alt, content }]
}

/** A picture of the office's own over its caption; `width` is its part of the measure in per cent. */
function composePicture(node: Node, scope: Scope): readonly Block[] {
  const options = readOptions(node.argument)
  const share = Math.min(100, Math.max(20, Number(options.get('width')) || 100)) / 100
  return pictureFrom({ ...node, argument: ownPicture(options.words) }, options, share, scope)
}

/** A picture among the values across the whole measure, over its caption. */
function composePhoto(node: Node, scope: Scope): readonly Block[] {
  const options = readOptions(node.argument)
  return pictureFrom({ ...node, argument: options.words }, options, 1, scope)
}

function pictureFrom(
  node: Node,
  options: ReturnType<typeof readOptions>,
  share: number,
  scope: Scope,
): readonly Block[] {
  const value = valueOf('picture', node, scope)
  if (value === null) return []
  const alt = textOf(inline(options.get('alt'), node, scope))
  if (alt === '') scope.warn('missing-alt', options.words, node.line)
  const content = inline(node.lines.join('\n'), node, scope)
  return [{ kind: 'picture', picture: value.picture, share, alt, content }]
}

/** A woman's own words: her paragraphs as she wrote them, never read as Markdown. */
function composeText(node: Node, scope: Scope): readonly Block[] {
  const value = scope.find(node.argument)
  if (typeof value !== 'string') {
    scope.warn('unknown-value', node.argument, node.line)
    return []
  }
  return value
    .normalize('NFC')
    .split(/\n+/)
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => ({
      kind: 'paragraph',
      style: 'body',
      content: [{ kind: 'text', text, mark: 'plain', whole: false }],
    }))
}

function composeCover(node: Node, scope: Scope): readonly Block[] {
  const lineOf = (name: string): string => {
    const line = node.lines.find((candidate) => candidate.startsWith(`${name}:`)) ?? ''
    return line.slice(name.length + 1).trim()
  }
  const part = (name: string): Content => inline(lineOf(name), node, scope)
  const figures = lineOf('key-figures')
  return [
    {
      kind: 'cover',
      title: part('title'),
      subtitle: part('subtitle'),
      name: part('name'),
      figures:
        figures === '' ? [] : (valueOf('key-figures', { ...node, argument: figures }, scope)?.items ?? []),
      note: part('note'),
    },
  ]
}

/** What there is to tick: the entries of a list (their `text`), or what stands between the bars. */
function ticksOf(node: Node, scope: Scope): readonly Content[] {
  const list = readOptions(node.argument).words
  if (list === '') return node.lines.flatMap((line) => labelsOf({ ...node, argument: line }, scope))
  return entryScopes(list, scope, node.line).map((inside) => inline(`{{${list}.text}}`, node, inside))
}

function labelsOf(node: Node, scope: Scope): readonly Content[] {
  return node.argument.split(/(?<!\\)\|/).map((label) => inline(label, node, scope))
}

function inline(source: string, node: Node, scope: Scope): Content {
  return readInline(source, scope, node.line)
}

type Kinded = Exclude<Value, string | true>

function valueOf<Kind extends Kinded['kind']>(
  kind: Kind,
  node: Node,
  scope: Scope,
): Extract<Kinded, { kind: Kind }> | null {
  const value = scope.find(node.argument)
  const isOfKind = (found: Value | undefined): found is Extract<Kinded, { kind: Kind }> =>
    typeof found === 'object' && found.kind === kind
  if (isOfKind(value)) return value
  scope.warn(value === undefined ? 'unknown-value' : 'wrong-value', node.argument, node.line)
  return null
}
