import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const LANGUAGES = ['da', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

const RESOURCES = fileURLToPath(new URL('../../resources/', import.meta.url))

/** The text files of one folder below `resources/`, by file name, in the order of their names. */
export function readTexts(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(`${RESOURCES}${folder}`).filter((name) => /\.(md|json)$/.test(name))
  return new Map(
    names.toSorted().map((name) => [name, readFileSync(`${RESOURCES}${folder}/${name}`, 'utf8')] as const),
  )
}

/** Every match of a pattern's first group. */
export function found(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? match[0])
}

/** What a reader sees: the text without places for values, ids, link targets and code. */
export function seen(markdown: string): string {
  return markdown
    .replaceAll(/\{\{[^}]*\}\}/g, 'Anna')
    .replaceAll(/\{#[^}]*\}/g, '')
    .replaceAll(/`[^`]*`/g, '')
    .replaceAll(/\]\([^)]*\)/g, ']')
    .replaceAll(/^!(?!lines|fields|fact|box|warning)\S+.*$/gm, '')
    .replaceAll(/^!\S+/gm, '')
}

/** The running text: paragraphs only, without headings, lists, tables and forms. */
export function prose(markdown: string): string {
  const paragraphs = markdown.replaceAll(/^!(lead|small|quote)\n/gm, '').split(/\n\s*\n/)
  return paragraphs
    .filter((paragraph) => !/^([!#|]|- |\d+\. )/.test(paragraph))
    .map(seen)
    .join('\n')
}

/** Björnsson's readability index: words to a sentence, and long words (over six letters) to a hundred words. */
export function lix(text: string): number {
  const words = found(text, /[\p{L}]+(?:[-’'][\p{L}]+)*/gu)
  const sentences = found(text, /[.!?]+(?=\P{L}|$)/gu)
  const long = words.filter((word) => word.length > 6)
  return words.length / sentences.length + (100 * long.length) / words.length
}
