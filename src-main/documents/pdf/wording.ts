import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Language } from '../language'

export type Chapter = { name: string; words: string }

/** The chapters of a document as they are shipped, in the order of their file names. */
export function readChapters(resources: string, language: Language, document: string): Chapter[] {
  const folder = path.join(resources, 'documents', language, document)
  const files = readdirSync(folder).filter((name) => name.endsWith('.md'))
  return files.toSorted().map((file) => ({
    name: file.slice(0, -'.md'.length),
    words: readFileSync(path.join(folder, file), 'utf8'),
  }))
}

/** The wording of a document: all its chapters one after the other. */
export function readWording(resources: string, language: Language, document: string): string {
  return readChapters(resources, language, document)
    .map(({ words }) => words)
    .join('\n\n')
}

/** Words whose division is given by hand, one a line: "opholds-tilladelse". */
export function dividedWords(resources: string, language: Language): readonly string[] {
  const text = readFileSync(path.join(resources, 'documents', language, 'hyphenation.txt'), 'utf8')
  return text.split(/\s+/).filter((word) => word !== '')
}
