import { z } from 'zod'
import { Attachment, LARGEST_ATTACHMENT } from '../domain/records/attachment'
import { Day } from '../domain/records/calendar'
import { ParticipantId } from '../domain/records/ids'
import { Prose } from '../domain/records/text'
import { answer, ask, deed } from './command'
import type { Woman } from './women'

export { LARGEST_ATTACHMENT }

/** Her page as it was: as it was written then, or, before she was on file, as it was written down since. */
export type AsItWas = { readonly known: 'then' | 'since'; readonly woman: Woman }

/** A paper kept beside her record. */
export type AttachmentRow = Omit<Attachment, 'file' | 'participantId' | 'name'> & {
  /** Null where her address is protected: a name may tell it. */
  readonly name: string | null
}

const woman = z.strictObject({ id: ParticipantId })
const Opening = z.strictObject({
  attachment: Attachment.shape.id,
  /** Why it is opened; asked for where her address is protected. */
  reason: Prose.nullable(),
})

export const womanFileCommands = {
  readWomanAsOf: ask(woman.extend({ on: Day }), answer<AsItWas>()),
  listAttachments: ask(woman, answer<readonly AttachmentRow[]>()),
  keepAttachment: deed(
    woman.extend({
      fileName: z.string().min(1).max(200),
      bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.length <= LARGEST_ATTACHMENT, 'too-large'),
    }),
    answer<null>(),
  ),
  dropAttachment: deed(z.strictObject({ attachment: Attachment.shape.id }), answer<null>()),
  /** The bytes of a picture, to be shown inside; null for anything else. */
  showAttachment: deed(Opening, answer<{ picture: Uint8Array | null }>()),
  saveAttachment: deed(Opening, answer<{ savedAs: string | null }>()),
}
