import type { Item, ItemOf, SetDocument } from '../../src-main/documents/model'

/** A document as text, one line per thing on paper: what a change of wording or setting does can be read in a diff. */
export function dump(document: SetDocument): string {
  return document.pages
    .map((page) =>
      [`page ${page.no}`, ...page.items.map((item) => `  ${describe(item, document)}`)].join('\n'),
    )
    .join('\n')
}

function describe(item: Item, document: SetDocument): string {
  const at = `${round(item.x)},${round(item.y)}`
  const tag = item.kind === 'place' || item.tag === null ? '' : ` <${document.tags[item.tag]?.role}>`
  return `${item.kind} ${at} ${detailsOf(item)}${tag}`
}

const details: { [Kind in Item['kind']]: (item: ItemOf<Kind>) => string } = {
  text: (item) => {
    const words = item.words.map(([dx, text]) => `${round(dx)}:${text}`).join(' ')
    const breadth = item.breadth === 1 ? '' : `×${item.breadth}`
    return `${item.face} ${round(item.size)}${breadth} ${item.ink} [${words}]${item.after}`
  },
  rect: (item) => `${round(item.width)}x${round(item.height)} ${item.fill}/${item.stroke}`,
  image: (item) => `${round(item.width)}x${round(item.height)} ${item.picture}`,
  rule: (item) => `+${round(item.dx)},${round(item.dy)} ${item.ink}`,
  vector: (item) => `${item.path} ${item.fill}/${item.stroke}`,
  link: (item) => `${'url' in item.to ? item.to.url : item.to.place} "${item.says}"`,
  place: (item) => item.name,
}

function detailsOf<Kind extends Item['kind']>(item: ItemOf<Kind> & { kind: Kind }): string {
  return details[item.kind](item)
}

function round(length: number): string {
  return String(Math.round(length * 10) / 10)
}

/** The words of the tagged text in reading order, divided words put together again. */
export function wordsOf(document: SetDocument): readonly string[] {
  const text = document.pages
    .flatMap((page) => page.items)
    .flatMap((item) => {
      if (item.kind !== 'text' || item.tag === null) return []
      const words = item.words.map(([, word]) => word).join(' ')
      return [words + { '': '\n', ' ': ' ', '-': '', '\u200b': '' }[item.after]]
    })
    .join('')
  return text.split(/[ \n]+/).filter((word) => word !== '')
}
