import { readHeading } from './options'
import { read, type Node } from './read'

/** The kinds of block of a text in their order, headings with their ids: the same in all languages of one text. */
export function outlineOf(markdown: string): readonly string[] {
  return read(markdown).nodes.flatMap((node) => describe(node, ''))
}

function describe(node: Node, indent: string): readonly string[] {
  const isHeading = node.name.startsWith('heading-')
  const about = isHeading ? ` #${readHeading(node.argument).id}` : conditionOf(node)
  return [
    `${indent}${node.name}${about}`,
    ...node.children.flatMap((child) => describe(child, `${indent}  `)),
  ]
}

function conditionOf(node: Node): string {
  return ['if', 'unless', 'each', 'repeat', 'cards'].includes(node.name) ? ` ${node.argument}` : ''
}
