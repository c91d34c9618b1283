import { textOf, type Block, type BlockOf, type Content } from '../../../src-main/documents/blocks'
import { readWording } from '../../../src-main/documents/pdf/wording'
import { composeDocument } from '../../../src-main/documents/text/compose'
import { values } from './told'

/** The words of a handbook as Typst sets them on A5: hyphens, justified lines, a new page for each chapter, contents. */
export function handbookAsTypst(copy: number): string {
  const markdown = readWording('resources', 'da', 'handbook')
  return `${manner}\n${inTypst(composeDocument({ markdown, values: values(copy), language: 'da' }).blocks)}`
}

const manner = `#set document(title: "Håndbog")
#set page(width: 148mm, height: 210mm, margin: (top: 54pt, bottom: 62pt, inside: 18mm, outside: 15mm), numbering: "1")
#set text(font: ("Source Serif 4", "Vazirmatn"), size: 9.5pt, lang: "da", hyphenate: true, number-type: "old-style")
#set par(justify: true, leading: 5.6pt, first-line-indent: 12pt)
#show heading: set text(weight: "semibold")
#show heading.where(level: 1): it => { pagebreak(weak: true); set text(size: 23pt, fill: rgb("#6b2358")); it; v(8pt) }
#show heading.where(level: 2): set text(size: 12.4pt)
#show table: set text(font: "Source Sans 3", size: 8.2pt)`

function inTypst(blocks: readonly Block[]): string {
  return blocks.map(oneInTypst).join('\n\n')
}

type InTypst = { [Kind in Block['kind']]?: (block: BlockOf<Kind>) => string }

/** What is not named here is left out: Typst is given less work than we have, not more. */
const writers: InTypst = {
  heading: ({ level, content }) => `#heading(level: ${level})${told(content)}`,
  paragraph: ({ content }) => `#par${told(content)}`,
  quote: ({ content }) => `#quote(block: true)${told(content)}`,
  list: ({ items }) => `#list(${items.map(told).join(', ')})`,
  box: ({ title, blocks }) => `#rect(width: 100%)[#strong${told(title)}\n\n${inTypst(blocks)}]`,
  group: ({ blocks }) => inTypst(blocks),
  table: ({ head, rows }) =>
    `#table(columns: ${head.length}, stroke: (x: none), ${[head, ...rows].flat().map(told).join(', ')})`,
  lines: ({ label, count }) =>
    `#text(font: "Source Sans 3", size: 7.8pt)${told(label)}${'\n\n#v(10pt)#line(length: 100%, stroke: (thickness: 0.5pt, dash: "dotted"))'.repeat(count)}`,
  contents: () => '#outline(depth: 1)',
  cover: ({ title, name }) =>
    `#text(size: 34pt)${told(title)}\n\n#text(size: 14.5pt)${told(name)}\n\n#pagebreak()`,
}

function oneInTypst<Kind extends Block['kind']>(block: BlockOf<Kind> & { kind: Kind }): string {
  return writers[block.kind]?.(block) ?? ''
}

/** Words as a string of Typst's, so that no sign of theirs is a mark. */
function told(content: Content): string {
  return `[#${JSON.stringify(textOf(content))}]`
}
