import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { textOf, type Block, type BlockOf, type Content } from '../../../src-main/documents/blocks'
import { fontFiles } from '../../../src-main/documents/pdf/fonts'
import { readWording } from '../../../src-main/documents/pdf/wording'
import { composeDocument } from '../../../src-main/documents/text/compose'
import { values } from './told'

/** The words of a handbook as a page that a browser prints on A5: hyphens, justified lines, a new page for each chapter. */
export function handbookAsHtml(copy: number): string {
  const markdown = readWording('resources', 'da', 'handbook')
  const { blocks } = composeDocument({ markdown, values: values(copy), language: 'da' })
  const style = `@page { size: A5; margin: 16mm } body { font: 9.5pt/12.6pt serif; text-align: justify; hyphens: auto }
    h1 { break-before: page } table { font: 8.2pt sans } th, td { text-align: left } hr { border: 0.5px dotted; margin-top: 16pt }
    ${face('serif', 'serif')} ${face('sans', 'sans')}`
  return `<!doctype html><html lang="da"><meta charset="utf-8"><title>Håndbog</title><style>${style}</style>${inHtml(blocks)}</html>`
}

function face(name: string, file: keyof typeof fontFiles): string {
  const url = pathToFileURL(path.resolve('resources/fonts', fontFiles[file])).href
  return `@font-face { font-family: ${name}; src: url("${url}") }`
}

function inHtml(blocks: readonly Block[]): string {
  return blocks.map(oneInHtml).join('\n')
}

type InHtml = { [Kind in Block['kind']]?: (block: BlockOf<Kind>) => string }

/** What is not named here is left out: the browser is given less work than we have, not more. */
const writers: InHtml = {
  heading: ({ level, content }) => tag(`h${level}`, content),
  paragraph: ({ content }) => tag('p', content),
  quote: ({ content }) => tag('blockquote', content),
  list: ({ items }) => `<ul>${items.map((item) => tag('li', item)).join('')}</ul>`,
  box: ({ title, blocks }) => `<section>${tag('h4', title)}${inHtml(blocks)}</section>`,
  group: ({ blocks }) => inHtml(blocks),
  table: ({ head, rows }) => `<table>${[head, ...rows].map(rowInHtml).join('')}</table>`,
  lines: ({ label, count }) => tag('small', label) + '<hr>'.repeat(count),
}

function oneInHtml<Kind extends Block['kind']>(block: BlockOf<Kind> & { kind: Kind }): string {
  return writers[block.kind]?.(block) ?? ''
}

function rowInHtml(cells: readonly Content[]): string {
  return `<tr>${cells.map((cell) => tag('td', cell)).join('')}</tr>`
}

function tag(name: string, content: Content): string {
  const text = textOf(content).replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<${name}>${text}</${name}>`
}
