import type { Warning } from '../warning'
import { readHeading } from './options'
import type { Node } from './read'

const boxes = new Set(['fact', 'box', 'warning', 'letter'])

/** What is wrong with the headings: no id, a bad or a doubled one, a level skipped, a heading or a box in a box. */
export function lintHeadings(nodes: readonly Node[]): readonly Warning[] {
  const seen = new Set<string>()
  let level = 0
  return flat(nodes).flatMap(({ node, inBox }) => {
    const isHeading = node.name.startsWith('heading-')
    if (!isHeading) return inBox && boxes.has(node.name) ? [warning('not-inside-a-box', node.name, node)] : []
    const { id } = readHeading(node.argument)
    const own = Number(node.name.at(-1))
    const found = [
      ...lintId(id, own, seen, node),
      ...(own > level + 1 ? [warning('heading-skip', node.argument, node)] : []),
    ]
    seen.add(id)
    level = own
    return inBox ? [...found, warning('not-inside-a-box', node.argument, node)] : found
  })
}

function lintId(id: string, level: number, seen: ReadonlySet<string>, node: Node): readonly Warning[] {
  if (id === '') return level < 3 ? [warning('missing-id', node.argument, node)] : []
  if (!/^[a-z0-9-]+$/.test(id)) return [warning('bad-id', id, node)]
  return seen.has(id) ? [warning('duplicate-id', id, node)] : []
}

function flat(nodes: readonly Node[], inBox = false): readonly { node: Node; inBox: boolean }[] {
  return nodes.flatMap((node) => [{ node, inBox }, ...flat(node.children, inBox || boxes.has(node.name))])
}

function warning(code: Warning['code'], about: string, node: Node): Warning {
  return { code, about, line: node.line }
}
