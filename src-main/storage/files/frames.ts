import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { crc32 } from 'node:zlib'

/**
 * A journal file is a beginning and then frames, all integers big-endian:
 *
 *     beginning   'MNOJRNL1' | generation, 4 bytes | salt, 32 bytes | tag, 16 bytes
 *     frame       length, 4 | sequence, 4 | CRC-32 of these eight bytes, 4 | nonce, 12 | sealed JSON | tag, 16
 *
 * Key: HKDF-SHA256 of the journal's key with the salt. Seal: AES-256-GCM. `length` counts nonce, JSON and tag.
 * The frame's twelve first bytes and the tag before it are authenticated with each frame, so that none can be
 * dropped, swapped or moved.
 */
export const MAGIC = Buffer.from('MNOJRNL1')
export const BEGINNING = 60
export const HEAD = 12
const SALT = 32
const NONCE = 12
export const TAG = 16
const CIPHER = 'aes-256-gcm'

/** Seals and opens the frames of one journal file. */
export type FrameKey = Buffer

export function frameKey(journalKey: Uint8Array, salt: Uint8Array): FrameKey {
  return Buffer.from(hkdfSync('sha256', journalKey, salt, 'mentor-network-office journal', 32))
}

/** The first bytes of a new journal file, and what its frames are sealed with. */
export function newBeginning(journalKey: Uint8Array, generation: number): { bytes: Buffer; key: FrameKey } {
  const plain = Buffer.concat([MAGIC, uint32(generation), randomBytes(SALT)])
  const key = frameKey(journalKey, plain.subarray(-SALT))
  const cipher = createCipheriv(CIPHER, key, Buffer.alloc(NONCE)).setAAD(plain)
  cipher.final()
  return { bytes: Buffer.concat([plain, cipher.getAuthTag()]), key }
}

/** What the frames of this file are sealed with, or null when its beginning is not that of this journal. */
export function readBeginning(file: Buffer, journalKey: Uint8Array, generation: number): FrameKey | null {
  const plain = file.subarray(0, BEGINNING - TAG)
  const isComplete = file.length >= BEGINNING
  const isExpected = plain.subarray(0, HEAD).equals(Buffer.concat([MAGIC, uint32(generation)]))
  if (!isComplete || !isExpected) return null
  const key = frameKey(journalKey, plain.subarray(-SALT))
  const tag = file.subarray(BEGINNING - TAG, BEGINNING)
  const isOurs =
    unsealed(key, { nonce: Buffer.alloc(NONCE), aad: plain, sealed: Buffer.alloc(0), tag }) !== null
  return isOurs ? key : null
}

/** A frame that holds this JSON; its last {@link TAG} bytes go into the next one. */
export function sealFrame(key: FrameKey, sequence: number, tagBefore: Uint8Array, text: string): Buffer {
  const json = Buffer.from(text)
  const head = frameHead(NONCE + json.length + TAG, sequence)
  // Random, not the sequence: after a torn save the same sequence is written again with other contents.
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.concat([head, tagBefore]))
  const sealed = [cipher.update(json), cipher.final()]
  return Buffer.concat([head, nonce, ...sealed, cipher.getAuthTag()])
}

/** The first bytes of a frame when they are whole: its length and place in the file. */
export function readHead(file: Buffer, at: number): { end: number; sequence: number } | null {
  if (at + HEAD > file.length) return null
  const isWhole = crc32(file.subarray(at, at + 8)) === file.readUInt32BE(at + 8)
  if (!isWhole) return null
  return { end: at + HEAD + file.readUInt32BE(at), sequence: file.readUInt32BE(at + 4) }
}

/** The JSON that the frame holds, or null when it is not authentic. The bytes just before it are the tag before it. */
export function openFrame(file: Buffer, key: FrameKey, at: number, end: number): string | null {
  const bodyAt = at + HEAD
  if (end > file.length || end - bodyAt < NONCE + TAG) return null
  const json = unsealed(key, {
    nonce: file.subarray(bodyAt, bodyAt + NONCE),
    aad: Buffer.concat([file.subarray(at, bodyAt), file.subarray(at - TAG, at)]),
    sealed: file.subarray(bodyAt + NONCE, end - TAG),
    tag: file.subarray(end - TAG, end),
  })
  return json === null ? null : json.toString()
}

type Sealed = { nonce: Buffer; aad: Buffer; sealed: Buffer; tag: Buffer }

function unsealed(key: FrameKey, { nonce, aad, sealed, tag }: Sealed): Buffer | null {
  const decipher = createDecipheriv(CIPHER, key, nonce).setAAD(aad).setAuthTag(tag)
  const plain = decipher.update(sealed)
  try {
    decipher.final()
    return plain
  } catch {
    return null
  }
}

function frameHead(length: number, sequence: number): Buffer {
  const start = Buffer.concat([uint32(length), uint32(sequence)])
  return Buffer.concat([start, uint32(crc32(start))])
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}
