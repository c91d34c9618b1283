/** A tag of XML markup and where it stands in the text. */
export type Tag = {
  /** Without its prefix. */
  readonly name: string
  /** The prefix with its colon; mostly there is none. */
  readonly prefix: string
  readonly kind: 'open' | 'close' | 'empty'
  /** By name, with their prefix, as they are meant. */
  readonly attributes: ReadonlyMap<string, string>
  readonly from: number
  readonly to: number
}

const NOT_A_TAG = String.raw`<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<\?[^]*?\?>`
const ATTRIBUTES = String.raw`(?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*`
const TAG = new RegExp(`${NOT_A_TAG}|<(/?)([\\w.-]+:)?([\\w.-]+)(${ATTRIBUTES})\\s*(/?)>`, 'g')
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/** The tags one after the other. A parser would tell what the markup means, but not where it stands, to be changed there. */
export function* tagsIn(markup: string): Generator<Tag> {
  for (const found of markup.matchAll(TAG)) {
    const [whole, closing = '', prefix = '', name, attributes = '', empty = ''] = found
    if (name === undefined) continue
    const from = found.index
    const kind = kindOf(closing !== '', empty !== '')
    yield { name, prefix, kind, attributes: attributesIn(attributes), from, to: from + whole.length }
  }
}

function kindOf(isClosing: boolean, isEmpty: boolean): Tag['kind'] {
  if (isClosing) return 'close'
  return isEmpty ? 'empty' : 'open'
}

function attributesIn(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(ATTRIBUTE)].map(([, name = '', one, other]) => [name, decoded(one ?? other ?? '')]),
  )
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decoded(text: string): string {
  return text.replaceAll(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return NAMED[String(name)] ?? whole
    const point = Number.parseInt(String(hex ?? decimal), hex === undefined ? 10 : 16)
    return point <= 0x10ffff ? String.fromCodePoint(point) : ''
  })
}

/** Text as it stands between tags; signs that XML does not know are left out. */
export function encoded(text: string): string {
  return text
    .replaceAll(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
