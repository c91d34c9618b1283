import { createHash } from 'node:crypto'
import type { Office } from '../domain/office'
import type { Language } from '../domain/wording'
import { TextId } from '../domain/records/ids'
import type { KeptText, Wording } from '../domain/records/office-papers'
import { readChapters } from '../documents/pdf/wording'
import type { Room } from './room'

/** Raised whenever the shipped wording changes. */
export const SHIPPED_VERSION = '2026.7'

/** The words of a document as the office has them now: its own newest version, or the shipped one. */
export function textNow(room: Room, language: Language, code: string): { text: KeptText; version: string } {
  const { office, desk } = room
  const own = versionsOf(office, language, code).at(-1)
  const text = own === undefined || own.text === null ? undefined : office.texts.get(own.text)
  return text === undefined
    ? { text: shippedText(desk.resources, language, code), version: SHIPPED_VERSION }
    : { text, version: `${SHIPPED_VERSION}-${own?.number ?? 0}` }
}

/** The office's own versions, oldest first. */
export function versionsOf(office: Office, language: Language, code: string): readonly Wording[] {
  return [...office.wordings.values()]
    .filter((one) => one.paper === code && one.language === language)
    .toSorted((one, other) => one.number - other.number)
}

/** The words of a document as they are shipped. */
export function shippedText(resources: string, language: Language, code: string): KeptText {
  return textOf(readChapters(resources, language, code))
}

/** The same chapters always have the same id. */
export function textOf(chapters: KeptText['chapters']): KeptText {
  const digest = createHash('sha256').update(JSON.stringify(chapters)).digest('hex')
  return { id: TextId.parse(digest.slice(0, 40)), chapters }
}
