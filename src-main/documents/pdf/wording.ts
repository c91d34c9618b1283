import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Language } from '../language'

/** The wording of a document: all its chapters, in the order of their file names. */
export function readWording(resources: string, language: Language, document: string): string {
  const folder = path.join(resources, 'documents', language, document)
  const files = readdirSync(folder).filter((name) => name.endsWith('.md'))
  const chapters = files.toSorted().map((name) => readFileSync(path.join(folder, name), 'utf8'))
  return chapters.join('\n\n')
}

/** Words whose division is given by hand, one a line: "opholds-tilladelse". */
export function dividedWords(resources: string, language: Language): readonly string[] {
  const text = readFileSync(path.join(resources, 'documents', language, 'hyphenation.txt'), 'utf8')
  return text.split(/\s+/).filter((word) => word !== '')
}
