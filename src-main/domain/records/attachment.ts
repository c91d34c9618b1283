import { z } from 'zod'
import { Day } from './calendar'
import { AttachmentId, ParticipantId, PhotoId, StaffId } from './ids'
import { Line } from './text'

/** What may be kept beside a woman's record; nothing that runs. */
export const AttachmentKind = z.enum(['pdf', 'jpeg', 'png', 'text'])
export type AttachmentKind = z.infer<typeof AttachmentKind>

/** A paper kept beside her record: its bytes lie encrypted with the portraits, and here is what it is. */
export const Attachment = z.strictObject({
  id: AttachmentId,
  participantId: ParticipantId,
  /** As the file was called, without its ending. */
  name: Line,
  kind: AttachmentKind,
  /** Size in bytes. */
  size: z.int().min(1),
  file: PhotoId,
  on: Day,
  by: StaffId,
})
export type Attachment = Readonly<z.infer<typeof Attachment>>

/** The largest file, in bytes, and the most of them for one woman. */
export const LARGEST_ATTACHMENT = 10_000_000
export const MOST_ATTACHMENTS = 20
