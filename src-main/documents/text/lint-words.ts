import { readInline } from './inline'
import type { Knowledge } from './lint-knowledge'
import type { Node } from './read'
import type { Scope } from './scope'

/** Looks through the words of a block: values that do not exist, references that lead nowhere, marks left open. */
export function lintWords(node: Node, known: Knowledge): void {
  for (const words of [node.argument, node.lines.join('\n')]) {
    lintValues(words, node.line, known)
    readInline(words, markScope(known), node.line)
  }
}

function lintValues(words: string, line: number, known: Knowledge): void {
  for (const [, key = ''] of words.matchAll(/(?<!\\)\{\{([^{}]+)\}\}/g)) {
    const reference = /^(?:page|title):(.+)$/.exec(key.trim())
    if (!reference) known.ask(key.trim(), 'text', line)
    else if (!known.headings.has(reference[1] ?? '')) known.warn('unknown-reference', key.trim(), line)
  }
}

/** A scope in which every value is there, so that only marks left open are heard of. */
function markScope(known: Knowledge): Scope {
  return {
    language: 'da',
    find: () => '',
    warn: (code, about, line) => {
      if (code === 'unclosed-mark') known.warn(code, about, line)
    },
  }
}
