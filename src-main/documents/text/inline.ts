import type { Content, Inline, Mark, Text } from '../blocks'
import { quotes } from '../language'
import type { Scope } from './scope'

const token = /\\([^])|(\*\*?)|\[([^\]]+)\]\(([^)\s]+)\)|\{\{([^{}]+)\}\}|(")|(')|(--)|(\.\.\.)|(\n)/g
const hardSpace = '\u00a0'

/** Reads the text inside a block: marks, links, values, references and the typography of the language. */
export function readInline(source: string, scope: Scope, line: number): Content {
  return new InlineReader(scope, line).read(source.trim())
}

class InlineReader {
  private readonly found: Inline[] = []
  private mark: Mark = 'plain'
  private pending = ''
  private readonly scope: Scope
  private readonly line: number

  constructor(scope: Scope, line: number) {
    this.scope = scope
    this.line = line
  }

  read(source: string): Content {
    let from = 0
    for (const match of source.matchAll(token)) {
      this.pending += source.slice(from, match.index)
      this.take(match)
      from = match.index + match[0].length
    }
    this.pending += source.slice(from)
    this.flush()
    if (this.mark !== 'plain') this.scope.warn('unclosed-mark', source.slice(0, 40), this.line)
    return this.found
  }

  private take(match: RegExpExecArray): void {
    const [all, escaped, stars, linkText, url, value] = match
    if (escaped !== undefined) this.takeEscape(escaped)
    else if (stars !== undefined) this.toggle(stars === '**' ? 'strong' : 'emphasis')
    else if (linkText !== undefined && url !== undefined) this.takeLink(linkText, url)
    else if (value !== undefined) this.takeValue(value.trim())
    else this.pending += this.typeset(all)
  }

  private takeEscape(sign: string): void {
    if (sign === '\n') this.push({ kind: 'line-break' })
    else if (sign === ' ') this.pending += hardSpace
    else this.pending += sign === '-' ? '\u00ad' : sign
  }

  private toggle(mark: Mark): void {
    this.flush()
    this.mark = this.mark === mark ? 'plain' : mark
  }

  private takeLink(text: string, url: string): void {
    const content = new InlineReader(this.scope, this.line).read(text).filter((part) => part.kind === 'text')
    this.push({ kind: 'link', url, content })
  }

  private takeValue(key: string): void {
    const reference = /^(page|title):(.+)$/.exec(key)
    if (reference) {
      const show = reference[1] === 'page' ? 'page' : 'title'
      return this.push({ kind: 'reference', to: reference[2] ?? '', show, mark: this.mark })
    }
    const value = this.scope.find(key)
    if (typeof value !== 'string') return this.scope.warn('unknown-value', key, this.line)
    this.pushLines(value.normalize('NFC'))
  }

  private typeset(sign: string): string {
    const [open, close] = quotes[this.scope.language]
    if (sign === '"') return /(^|[\s([\u2013/])$/.test(this.lastText()) ? open : close
    if (sign === '--') return '–'
    if (sign === '...') return '…'
    return sign === "'" ? '’' : ' '
  }

  private lastText(): string {
    if (this.pending !== '') return this.pending
    const last = this.found.at(-1)
    return last?.kind === 'text' ? last.text : ''
  }

  private pushLines(text: string): void {
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) this.push({ kind: 'line-break' })
      this.push({ kind: 'text', text: line, mark: this.mark, whole: true })
    }
  }

  private push(part: Inline): void {
    this.flush()
    this.found.push(part)
  }

  private flush(): void {
    if (this.pending === '') return
    this.found.push(plainText(keepNumbers(this.pending), this.mark))
    this.pending = ''
  }
}

function plainText(text: string, mark: Mark): Text {
  return { kind: 'text', text, mark, whole: false }
}

/** Keeps "kl. 10", "nr. 3" and "da du …" on one line. */
function keepNumbers(text: string): string {
  return text
    .replaceAll(' …', `${hardSpace}…`)
    .replaceAll(/\b(kl|nr|ca|tlf|no|s|p)\. (?=\d|$)/g, `$1.${hardSpace}`)
}
