import { createHash } from 'node:crypto'
import type { Language } from '../domain/wording'
import { TextId } from '../domain/records/ids'
import type { KeptText } from '../domain/records/office-papers'
import { readChapters } from '../documents/pdf/wording'

/** Raised whenever the shipped wording changes. */
export const SHIPPED_VERSION = '2026.2'

/** The words of a document as they are shipped. */
export function shippedText(resources: string, language: Language, code: string): KeptText {
  return textOf(readChapters(resources, language, code))
}

/** The same chapters always have the same id. */
export function textOf(chapters: KeptText['chapters']): KeptText {
  const digest = createHash('sha256').update(JSON.stringify(chapters)).digest('hex')
  return { id: TextId.parse(digest.slice(0, 40)), chapters }
}
