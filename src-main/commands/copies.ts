import { createHash } from 'node:crypto'
import { put, type Decision } from '../domain/change'
import { CopyId, type BatchId } from '../domain/records/ids'
import type { Copy } from '../domain/records/office-papers'
import type { Draft, Entry, KeptData } from './manuscripts'
import type { Room } from './room'

/** Enters a copy in the register, so that it can be found, made again and called back. */
export async function register(
  room: Room,
  { entry, manuscript, edition }: Draft,
  bytes: Uint8Array,
  batch: BatchId | null = null,
): Promise<void> {
  if (entry === null) return
  const { desk, office } = room
  const { wish, made, text, textVersion, number } = entry
  const match = wish.subject === null ? undefined : office.matches.get(wish.subject)
  const copy: Copy = {
    id: CopyId.parse(desk.newId()),
    document: wish.paper,
    number,
    edition,
    batch,
    women: [...made.about],
    consents: [...made.consents],
    participantId: match?.mentorId ?? wish.subject,
    matchId: match?.id ?? null,
    language: wish.language,
    madeOn: manuscript.on,
    by: room.me,
    textVersion,
    sha256: digestOf(bytes),
    kept: keptOf(entry, manuscript.author),
    calledBackOn: null,
  }
  await room.write('printPaper', (now): Decision<null> => {
    const texts = now.texts.has(text.id) || copy.kept === null ? [] : [put('texts', text)]
    return { changes: [...texts, put('copies', copy)], result: null }
  })
}

/** By which a copy made again is known to be the same. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function keptOf({ paper, made, text }: Entry, author: string): Copy['kept'] {
  if (!paper.kept) return null
  const { values, labels, title, portraits } = made
  const data: KeptData = { values, labels, title, portraits, author }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- plain data; JSON takes it as it is.
  return { text: text.id, data: data as unknown as NonNullable<Copy['kept']>['data'] }
}
