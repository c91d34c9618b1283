import type { HandlersOf } from '../contract/command'
import { Fault } from '../contract/reply'
import type { AsItWas, womanFileCommands } from '../contract/woman-file'
import { attachmentKind, ENDING_OF } from '../domain/attachment-kind'
import { put } from '../domain/change'
import { find } from '../domain/office'
import type { Attachment } from '../domain/records/attachment'
import type { Day } from '../domain/records/calendar'
import { AttachmentId, LookId, type ParticipantId } from '../domain/records/ids'
import { Refusal } from '../domain/refusal'
import { dropAttachment, keepAttachment, refuseAttachment } from '../domain/rules/attachments'
import { endOfDay, officeAsKnown } from '../domain/rules/past'
import { isProtected } from '../domain/rules/standing'
import { inOurWords } from './faults'
import type { Room } from './room'
import { womanPageUntil } from './views/woman-page'

/** What lies in a woman's file beside her record: the papers kept there, and the record as it was. */
export function womanFileHandlers(room: Room): HandlersOf<typeof womanFileCommands> {
  const { desk } = room
  return {
    readWomanAsOf: ({ id, on }) => asItWas(room, id, on),
    listAttachments: ({ id }) => {
      const hidden = isProtected(find(room.office, 'participants', id), desk.today())
      return [...room.office.attachments.values()]
        .filter(({ participantId }) => participantId === id)
        .map(({ file: _file, participantId: _hers, name, ...row }) => ({
          ...row,
          name: hidden ? null : name,
        }))
    },
    keepAttachment: async ({ id, fileName, bytes }) => {
      await keep(room, id, fileName, bytes)
      return null
    },
    dropAttachment: async ({ attachment }) => {
      await room.write('dropAttachment', (office) => dropAttachment(office, attachment))
      return null
    },
    showAttachment: async ({ attachment, reason }) => {
      const { kind, file } = await opened(room, attachment, reason)
      if (kind !== 'jpeg' && kind !== 'png') return { picture: null }
      return { picture: await inOurWords(() => room.store.photos.read(file)) }
    },
    saveAttachment: async ({ attachment, reason }) => {
      const { name, kind, file } = await opened(room, attachment, reason)
      const bytes = await inOurWords(() => room.store.photos.read(file))
      return { savedAs: await desk.saveFile(`${withoutPath(name)}.${ENDING_OF[kind]}`, bytes) }
    },
  }
}

/** Nothing is written before it is decided, and nothing stays behind when it cannot be. @throws Fault `attachment-refused` for a file of a kind that is not kept, or that could run */
async function keep(room: Room, id: ParticipantId, fileName: string, bytes: Uint8Array): Promise<void> {
  const { desk } = room
  const kind = attachmentKind(fileName, bytes)
  if (kind === null) throw new Fault('attachment-refused')
  const name = withoutPath(fileName.replace(/\.[^.]*$/, ''))
  refuseAttachment(room.office, id, name)
  const { photos } = room.store
  const file = await inOurWords(() => photos.save(bytes))
  const attachment = {
    id: AttachmentId.parse(desk.newId()),
    participantId: id,
    name,
    kind,
    size: bytes.length,
    file,
    on: desk.today(),
    by: room.me,
  }
  try {
    await room.write('keepAttachment', (office) => keepAttachment(office, attachment))
  } catch (error) {
    await photos.remove(file)
    throw error
  }
}

/** A paper may tell where a protected woman lives: that it was opened, and why, is written down. @throws Refusal `not-found`, `look-reason-needed` */
async function opened(room: Room, id: string, reason: string | null): Promise<Attachment> {
  const { desk, office } = room
  const attachment = find(office, 'attachments', id)
  const { participantId } = attachment
  if (!isProtected(find(office, 'participants', participantId), desk.today())) return attachment
  if (reason === null || reason.trim() === '') throw new Refusal('look-reason-needed')
  const look = { id: LookId.parse(desk.newId()), participantId, on: desk.today(), by: room.me, reason }
  await room.write('openAttachment', () => ({ changes: [put('looks', look)], result: null }))
  return attachment
}

function withoutPath(name: string): string {
  const plain = name.replaceAll(/[\\/:*?"<>|\p{Cc}\p{Cf}]/gu, ' ').trim()
  return plain === '' ? '–' : plain.slice(0, 100)
}

/** As the page was when that day ended, or, where she came on file later, as that day is known since. What is protected now stays covered. */
function asItWas(room: Room, id: ParticipantId, on: Day): AsItWas {
  const { ledger, office, desk } = room
  const cover = isProtected(find(office, 'participants', id), desk.today())
  const then = officeAsKnown(ledger, endOfDay(on))
  const known = then.participants.has(id) ? 'then' : 'since'
  return { known, woman: womanPageUntil(known === 'then' ? then : office, id, on, cover) }
}
