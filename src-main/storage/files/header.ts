import { z } from 'zod'
import { StaffId } from '../../domain/records/ids'

/** How the files of an office are laid out; one with a higher number is refused untouched. */
export const FORMAT = 1

const KeyHolder = z.strictObject({
  /** Of the staff member. */
  id: StaffId,
  /** Her age public key, `age1…`. */
  recipient: z.string(),
})
export type KeyHolder = Readonly<z.infer<typeof KeyHolder>>

/** The first line of a snapshot: whose office it is, who can open it, and where it goes on. */
export const Header = z.strictObject({
  format: z.literal(FORMAT),
  /** The version of the record shapes. */
  records: z.int().min(1),
  storeId: z.string(),
  /** One more at every restore and hand-over, so that two copies that both went on can be told apart. */
  epoch: z.int().min(1),
  generation: z.int().min(1),
  /** The snapshot it was merged from, with which it can be made again; null when it was written from memory. */
  follows: z.int().nullable(),
  /** The last transaction that is inside. */
  seq: z.int().min(0),
  /** UTC milliseconds. */
  madeAt: z.number(),
  /** The key of the journal of the same generation, base64. */
  journalKey: z.string(),
  /** age identities of the photos, the newest last; photos are encrypted to that one. */
  photoIdentities: z.array(z.string()).min(1),
  keyHolders: z.array(KeyHolder),
  /** The head office's age public key, `age1…`. */
  recovery: z.string(),
})
export type Header = Readonly<z.infer<typeof Header>>

/** Enough of any version's header to tell whether this app may read on. */
export const Versions = z.object({ format: z.number(), records: z.number() })
