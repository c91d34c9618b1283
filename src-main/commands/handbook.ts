import { createHash } from 'node:crypto'
import type { CheckedOfficeInput } from '../contract'
import { put, type Decision } from '../domain/change'
import { divisionOf, type Office } from '../domain/office'
import { CopyId } from '../domain/records/ids'
import type { Copy } from '../domain/records/office-papers'
import { handbookLabels, handbookValues } from '../documents/handbook'
import { handbookFacts, type HandbookFacts } from '../documents/handbook-facts'
import { bookStyle } from '../documents/layout/styles'
import type { Manuscript } from './pressroom'
import type { Room } from './room'
import { wordsIn } from './words'

/** Raised whenever the shipped wording of the handbook changes. */
const TEXT_VERSION = '2026.1'
const PORTRAIT_SIDE = 800

export type HandbookRequest = Pick<CheckedOfficeInput<'previewHandbook'>, 'matchId' | 'language'>

/** The handbook as it stands today for that match, or for anyone: only what may be printed is in it. */
export async function handbookManuscript(
  room: Room,
  { matchId, language }: HandbookRequest,
): Promise<{ manuscript: Manuscript; facts: HandbookFacts }> {
  const { desk, office } = room
  const facts = handbookFacts(office, {
    for: matchId === null ? 'anyone' : { match: matchId },
    on: desk.today(),
    by: room.me,
    copy: copyNumber(office, desk.today()),
    version: TEXT_VERSION,
  })
  const { say } = await wordsIn(desk.resources, language)
  const telling = { language, words: say }
  const pictures = await picturesOf(room, facts)
  const [portraitId] = pictures.keys()
  const portrait =
    portraitId === undefined ? null : { id: portraitId, width: PORTRAIT_SIDE, height: PORTRAIT_SIDE }
  const manuscript: Manuscript = {
    wording: 'handbook',
    title: say('documents.handbook.title'),
    author: divisionOf(office).name,
    language,
    on: desk.today(),
    values: handbookValues(facts, telling, portrait),
    labels: handbookLabels(facts, telling),
    style: bookStyle,
    pictures,
  }
  return { manuscript, facts }
}

/** Enters a copy in the register, so that it can be found and called back. */
export function registerCopy(
  room: Room,
  { matchId, language }: HandbookRequest,
  bytes: Uint8Array,
): Promise<Copy> {
  const { desk, office } = room
  const copy: Copy = {
    id: CopyId.parse(desk.newId()),
    document: 'handbook',
    participantId: (matchId === null ? null : office.matches.get(matchId)?.mentorId) ?? null,
    matchId,
    language,
    madeOn: desk.today(),
    by: room.me,
    textVersion: TEXT_VERSION,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }
  return room.write('printHandbook', (): Decision<Copy> => ({ changes: [put('copies', copy)], result: copy }))
}

/** The next number in the register of copies, counted through the year: `2026-0007`. */
function copyNumber(office: Office, today: string): string {
  const year = today.slice(0, 4)
  const made = [...office.copies.values()].filter(({ madeOn }) => madeOn.startsWith(year)).length
  return `${year}-${String(made + 1).padStart(4, '0')}`
}

async function picturesOf(room: Room, { match }: HandbookFacts): Promise<Map<string, Uint8Array>> {
  const portrait = match?.portrait ?? null
  return portrait === null ? new Map() : new Map([[portrait, await room.store.photos.read(portrait)]])
}
