import { z } from 'zod'
import { Day } from './calendar'
import { StaffId } from './ids'
import { Line } from './text'

const Secret = z.string().min(20).max(400)

/** What makes this office the head office of a network: the keys that open what the divisions send. */
export const HeadOffice = z.strictObject({
  id: z.literal('head-office'),
  network: Line,
  /** age identities: one for those who may read what is shown to anyone, one for those who count the whole network. */
  reader: Secret,
  counter: Secret,
  /** From before the divisions agreed on words of their own; nothing is counted with it any more. */
  countingKey: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  foundedOn: Day,
})
export type HeadOffice = Readonly<z.infer<typeof HeadOffice>>

/** What makes this office one of a network's divisions: whom its files are locked for, and the key that signs them. */
export const Membership = z.strictObject({
  id: z.literal('network'),
  network: Line,
  readerRecipient: Secret,
  counterRecipient: Secret,
  /** Words that the divisions share and the head office does not know; empty in files from before there were any. */
  words: z.string().max(200).default(''),
  /** The key made of them, of the codes by which a woman is known in two divisions and counted once; hexadecimal. */
  countingKey: z.string().regex(/^[0-9a-f]{64}$/),
  /** Ed25519; the private one as PKCS 8, both in base64. */
  signingKey: Secret,
  signer: Secret,
  joinedOn: Day,
})
export type Membership = Readonly<z.infer<typeof Membership>>

const Code = z.string().regex(/^[A-Za-z0-9]{1,60}$/)
const Columns = z.array(
  z.strictObject({ kind: z.enum(['quarter', 'halfYear', 'year', 'yearToDate', 'own']), from: Day, to: Day }),
)

/** What anyone in the head office may see of a division: its public report in figures. */
export const OpenPart = z.strictObject({
  columns: Columns.min(1).max(4),
  smallestCount: z.int().min(3).max(10),
  rows: z
    .array(
      z.strictObject({
        code: Code,
        values: z.array(z.number().nullable()).max(4),
        bases: z.array(z.number().nullable()).max(4),
        hidden: z.array(z.boolean()).max(4),
      }),
    )
    .max(1_000),
})
export type OpenPart = Readonly<z.infer<typeof OpenPart>>

/** What the whole network is counted from: true counts, what was measured, and keyed codes in place of women. */
export const ClosedPart = z.strictObject({
  counts: z
    .array(
      z.strictObject({
        code: Code,
        counts: z.array(z.int().min(0)).max(4),
        behind: z.array(z.int().min(0)).max(4),
      }),
    )
    .max(1_000),
  measured: z
    .array(z.strictObject({ code: Code, values: z.array(z.array(z.number()).max(100_000)).max(4) }))
    .max(200),
  /** Alike in all divisions that share their words. */
  mark: z.string().max(16).default(''),
  women: z.array(z.array(z.string().regex(/^[0-9a-f]{32}$/)).max(50_000)).max(4),
})
export type ClosedPart = Readonly<z.infer<typeof ClosedPart>>

/** One division's figures for one quarter, as the head office received them. */
export const DivisionFile = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,60}-\d{4}-q[1-4]$/),
  division: Line,
  quarter: z.string().regex(/^\d{4}-q[1-4]$/),
  madeOn: Day,
  receivedOn: Day,
  by: StaffId,
  signer: Secret,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  open: OpenPart,
  closed: ClosedPart,
})
export type DivisionFile = Readonly<z.infer<typeof DivisionFile>>
