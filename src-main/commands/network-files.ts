import {
  createHash,
  createHmac,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
} from 'node:crypto'
import { z } from 'zod'
import { ClosedPart, OpenPart, type HeadOffice, type Membership } from '../domain/records/network'
import { Day } from '../domain/records/calendar'
import { NAMELESS } from '../domain/nameless/of-women'
import type { Participant } from '../domain/records/participant'
import { Line } from '../domain/records/text'
import { fold } from '../domain/folding'
import { Refusal } from '../domain/refusal'
import { opened, sealedTo } from '../storage'

const FORMAT = 'mentor-network-figures'
const FORMAT_VERSION = 1

const Envelope = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(FORMAT_VERSION),
  division: Line,
  code: z.string().regex(/^[a-z0-9-]{1,60}$/),
  quarter: z.string().regex(/^\d{4}-q[1-4]$/),
  catalogue: z.string().max(40),
  madeOn: Day,
  signer: z.string().max(400),
  /** Locked for everyone in the head office. */
  open: z.base64().max(20_000_000),
  /** Locked for those who count the whole network. */
  closed: z.base64().max(20_000_000),
  signature: z.base64().max(200),
})
type Envelope = z.infer<typeof Envelope>

export type DivisionPaper = Omit<Envelope, 'open' | 'closed' | 'signature' | 'format' | 'version'> & {
  readonly open: OpenPart
  readonly closed: ClosedPart
}

/** A pair of keys for a division that joins a network. */
export function newSigner(): Pick<Membership, 'signingKey' | 'signer'> {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  return {
    signingKey: privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64'),
    signer: publicKey.export({ format: 'der', type: 'spki' }).toString('base64'),
  }
}

/** A short form of a key, to be read aloud on the phone. */
export function fingerprintOf(signer: string): string {
  return (createHash('sha256').update(signer).digest('hex').slice(0, 16).match(/.{4}/g) ?? []).join(' ')
}

/**
 * Stands for a woman in every division alike: a keyed hash of her name and date of birth. Without a date of birth she can
 * not be told from others of her name, and without a name from nobody; then she is known in this division only.
 */
export function womanCode(countingKey: string, woman: Participant, division: string): string {
  const name = fold(`${woman.firstName} ${woman.lastName ?? ''}`)
  const who =
    woman.birthDate === null || woman.firstName === NAMELESS
      ? `only here|${division}|${woman.id}`
      : `anywhere|${name}|${woman.birthDate}`
  const key = Buffer.from(countingKey, 'hex')
  return createHmac('sha256', key).update(who).digest('hex').slice(0, 32)
}

/** The file a division sends: each part locked for its own readers, the whole signed. */
export async function writeDivisionFile(paper: DivisionPaper, member: Membership): Promise<Uint8Array> {
  const { open, closed, ...told } = paper
  const unsigned = {
    format: FORMAT,
    version: FORMAT_VERSION,
    ...told,
    open: await locked(open, [member.readerRecipient, member.counterRecipient]),
    closed: await locked(closed, [member.counterRecipient]),
  } as const
  const key = createPrivateKey({
    key: Buffer.from(member.signingKey, 'base64'),
    format: 'der',
    type: 'pkcs8',
  })
  const signature = sign(null, signedBytes(unsigned), key).toString('base64')
  return Buffer.from(JSON.stringify({ ...unsigned, signature }, null, 1))
}

/**
 * @throws Refusal `division-file-unknown`, `division-file-newer`, `division-file-tampered` when a single sign was changed
 * on the way, `division-file-for-others` when it is locked for another head office.
 */
export async function readDivisionFile(bytes: Uint8Array, keys: HeadOffice): Promise<DivisionPaper> {
  const { signature, ...unsigned } = envelopeIn(bytes)
  if (!isSigned(unsigned, signature)) throw new Refusal('division-file-tampered')
  const { format: _format, version: _version, open, closed, ...told } = unsigned
  return {
    ...told,
    open: OpenPart.parse(await unlocked(open, keys.reader)),
    closed: ClosedPart.parse(await unlocked(closed, keys.counter)),
  }
}

const AnyVersion = z.looseObject({ format: z.literal(FORMAT), version: z.number() })

function envelopeIn(bytes: Uint8Array): Envelope {
  const read = jsonIn(bytes)
  const any = AnyVersion.safeParse(read)
  if (!any.success) throw new Refusal('division-file-unknown')
  if (any.data.version !== FORMAT_VERSION) throw new Refusal('division-file-newer')
  const whole = Envelope.safeParse(read)
  if (!whole.success) throw new Refusal('division-file-tampered')
  return whole.data
}

function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'))
  } catch {
    return null
  }
}

function isSigned(unsigned: Omit<Envelope, 'signature'>, signature: string): boolean {
  try {
    const key = createPublicKey({ key: Buffer.from(unsigned.signer, 'base64'), format: 'der', type: 'spki' })
    return verify(null, signedBytes(unsigned), key, Buffer.from(signature, 'base64'))
  } catch {
    return false
  }
}

/** Every field in one fixed order, each with its length, so that nothing can be moved from one to another. */
function signedBytes(unsigned: Omit<Envelope, 'signature'>): Buffer {
  const fields = Object.entries(unsigned).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return Buffer.from(fields.map(([name, value]) => `${name}:${String(value).length}:${value}`).join('\n'))
}

async function locked(part: object, recipients: readonly string[]): Promise<string> {
  const pieces: Uint8Array[] = []
  for await (const piece of sealedTo(recipients, [Buffer.from(JSON.stringify(part))])) pieces.push(piece)
  return Buffer.concat(pieces).toString('base64')
}

async function unlocked(part: string, identity: string): Promise<unknown> {
  try {
    return JSON.parse((await opened(Buffer.from(part, 'base64'), [identity])).toString('utf8'))
  } catch {
    throw new Refusal('division-file-for-others')
  }
}
