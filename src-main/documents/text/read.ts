import type { Warning } from '../warning'

/** A block of the text as it was written: its name, what stands beside the name, the lines below, the blocks it holds. */
export type Node = { name: string; argument: string; lines: string[]; children: Node[]; line: number }

const holders = new Set(['fact', 'box', 'warning', 'letter', 'cards', 'if', 'unless', 'each', 'repeat'])
const takesLines = new Set([
  'lead',
  'small',
  'right',
  'centre',
  'code',
  'quote',
  'portrait',
  'picture',
  'photo',
  'cover',
  'meta',
  'table',
  'ticks',
])

/** Reads the text into blocks. Nothing is refused: what cannot be read is left out and named in the warnings. */
export function read(text: string): { nodes: readonly Node[]; warnings: readonly Warning[] } {
  const reader = new Reader()
  for (const [index, line] of text.normalize('NFC').split(/\r?\n/).entries())
    reader.take(line.trimEnd(), index + 1)
  return reader.finish()
}

class Reader {
  private readonly root: Node = { name: 'root', argument: '', lines: [], children: [], line: 0 }
  private readonly open: Node[] = [this.root]
  private readonly warnings: Warning[] = []
  private current: Node | null = null

  take(line: string, at: number): void {
    if (line.trim() === '') this.current = awaitsRows(this.current) ? this.current : null
    else if (line === '!end') this.close(at)
    else this.takeWritten(line, at)
  }

  private takeWritten(line: string, at: number): void {
    const named = /^!([a-z-]+)\s*(.*)$/.exec(line)
    const heading = /^(#{1,3})\s+(.*)$/.exec(line)
    if (named) this.begin(node(named, at))
    else if (heading) this.addHeading(node(heading, at))
    else this.continue(line, at)
  }

  finish(): { nodes: readonly Node[]; warnings: readonly Warning[] } {
    for (const left of this.open.slice(1)) this.warn('unclosed-block', left.name, left.line)
    return { nodes: this.root.children, warnings: this.warnings }
  }

  private begin(block: Node): void {
    this.add(block)
    if (holders.has(block.name)) this.open.push(block)
    this.current = takesLines.has(block.name) ? block : null
  }

  private addHeading(heading: Node): void {
    this.add(heading)
    this.current = null
  }

  private continue(line: string, at: number): void {
    const name = nameOf(line)
    const belongs =
      this.current !== null &&
      (name === 'paragraph' || !isTextual(this.current) || this.current.name === name)
    if (!belongs) {
      this.current = node(['', name], at)
      this.add(this.current)
    }
    this.current?.lines.push(line)
  }

  private close(at: number): void {
    this.current = null
    if (this.open.length > 1) this.open.pop()
    else this.warn('stray-end', '!end', at)
  }

  private add(block: Node): void {
    this.open.at(-1)?.children.push(block)
  }

  private warn(code: Warning['code'], about: string, line: number): void {
    this.warnings.push({ code, about, line })
  }
}

/** A block from its first line, taken apart into its name (or the marks of a heading) and what stands beside it. */
function node([, name = '', argument = '']: readonly string[], line: number): Node {
  const depth = name.startsWith('#') ? `heading-${name.length}` : name
  return { name: depth, argument: argument.trim(), lines: [], children: [], line }
}

function nameOf(line: string): string {
  if (/^(- |\d+\. )/.test(line)) return 'list'
  return line.startsWith('|') ? 'table' : 'paragraph'
}

/** A table whose rows may come after a blank line. */
function awaitsRows(block: Node | null): boolean {
  return block?.name === 'table' && block.lines.length === 0
}

/** A block that a following list or table would end. */
function isTextual(block: Node): boolean {
  return block.name === 'paragraph' || block.name === 'list'
}
