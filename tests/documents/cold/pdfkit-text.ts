import path from 'node:path'
// oxlint-disable-next-line import/no-named-as-default -- the types of pdfkit know only its default export.
import PDFDocument from 'pdfkit'
import { textOf, type Block, type BlockOf, type Content } from '../../../src-main/documents/blocks'
import { fontFiles } from '../../../src-main/documents/pdf/fonts'
import { readWording } from '../../../src-main/documents/pdf/wording'
import { composeDocument } from '../../../src-main/documents/text/compose'
import { told, values } from './told'

/** The same blocks set by pdfkit's own `text`, `list` and `table`, in a fresh process: no hyphens, no tags, no links. */
const markdown = readWording('resources', 'da', 'handbook')
const { blocks } = composeDocument({ markdown, values: values(1), language: 'da' })
const kit = new PDFDocument({ size: 'A5', margin: 45 })
let bytes = 0
kit.on('data', (chunk: Uint8Array) => (bytes += chunk.length))
kit.on('end', () => told({ bytes }))
for (const block of blocks) set(block)
kit.end()

type Set<Kind extends Block['kind']> = (block: BlockOf<Kind>) => void

function set<Kind extends Block['kind']>(block: BlockOf<Kind> & { kind: Kind }): void {
  const setters: { [Each in Block['kind']]: Set<Each> } = {
    heading: ({ content, level }) => {
      if (level === 1) kit.addPage()
      say('serif-strong', level === 1 ? 23 : 12.4, content)
    },
    paragraph: ({ content }) => say('serif', 9.5, content, { align: 'justify' }),
    list: ({ items }) => use('serif', 9.5).list(items.map(textOf)),
    quote: ({ content, by }) => {
      say('serif-italic', 13.4, content)
      say('sans', 8.2, by)
    },
    box: ({ title, blocks: inner }) => {
      say('sans-strong', 9.2, title)
      inner.forEach(set)
    },
    group: ({ blocks: inner }) => inner.forEach(set),
    table: ({ head, rows }) => {
      use('sans', 8.2).table({ data: [head, ...rows].map((cells) => cells.map(textOf)) })
    },
    facts: ({ entries }) => entries.forEach(({ label, content }) => say('sans', 8.2, [...label, ...content])),
    lines: ({ label, count }) => {
      say('sans', 7.8, label)
      for (let line = 0; line < count; line++) ruled()
    },
    fields: ({ labels }) => labels.forEach((label) => say('sans', 7.8, label)),
    sign: ({ labels }) => labels.forEach((label) => say('sans', 7.8, label)),
    portrait: ({ content }) => say('sans', 8.8, content),
    picture: ({ content }) => say('sans', 8.2, content),
    figure: ({ figure }) => use('sans', 8.2).text(figure.alt),
    'key-figures': ({ items }) => items.forEach((item) => use('sans', 8.2).text(item.label)),
    contents: ({ title }) => {
      say('serif-strong', 12.4, title)
      for (const each of blocks)
        if (each.kind === 'heading' && each.level === 1) say('serif', 9.5, each.content)
    },
    'page-break': () => kit.addPage(),
    ticks: () => {},
    cards: () => {},
    cover: ({ title, subtitle, name, note }) =>
      [title, subtitle, name, note].forEach((part) => say('serif-strong', 20, part)),
  }
  setters[block.kind](block)
}

function say(
  face: keyof typeof fontFiles,
  size: number,
  content: Content,
  options: { align?: 'justify' } = {},
): void {
  use(face, size).text(textOf(content), options)
}

function use(face: keyof typeof fontFiles, size: number): typeof kit {
  return kit.font(path.join('resources/fonts', fontFiles[face])).fontSize(size)
}

function ruled(): void {
  kit.moveDown(1.5)
  if (kit.y > 540) kit.addPage()
  kit.moveTo(45, kit.y).lineTo(375, kit.y).dash(0.5, { space: 2 }).stroke()
}
