import { randomBytes, scrypt } from 'node:crypto'
import { promisify } from 'node:util'
import { chacha20poly1305 } from '@noble/ciphers/chacha.js'
import { type Identity, type Recipient, Stanza } from 'age-encryption'

/**
 * The passphrase recipient of age with the key derived natively and off the thread; the library's own one would
 * hold the thread up for two seconds. Files are the same (source: C2SP age, "The scrypt recipient type").
 */
export const WORK_FACTOR = 17

/** Opening a file never costs more than 2^20, one gigabyte, whatever the file asks for. */
const HIGHEST_WORK_FACTOR = 20
const LABEL = 'age-encryption.org/v1/scrypt'
const SALT = 16
/** Each key wraps one file key only, so the nonce need not vary. */
const ZERO_NONCE = new Uint8Array(12)

/** @param workFactor the base-2 logarithm of the scrypt cost */
export function passphraseRecipient(passphrase: string, workFactor: number): Recipient {
  return {
    wrapFileKey: async (fileKey) => {
      const salt = randomBytes(SALT)
      const key = await derive(passphrase, salt, workFactor)
      const body = chacha20poly1305(key, ZERO_NONCE).encrypt(fileKey)
      return [new Stanza(['scrypt', toBase64(salt), String(workFactor)], body)]
    },
  }
}

export function passphraseIdentity(passphrase: string): Identity {
  return {
    unwrapFileKey: async ([stanza, ...others]) => {
      const [type, salt, workFactor] = stanza?.args ?? []
      const isOnlyPassphrase = type === 'scrypt' && others.length === 0
      if (!isOnlyPassphrase || stanza === undefined || salt === undefined) return null
      const key = await derive(passphrase, Buffer.from(salt, 'base64'), checkedWorkFactor(workFactor))
      return unwrapped(key, stanza.body)
    },
  }
}

const scryptAsync: (
  passphrase: string,
  salt: Buffer,
  length: number,
  options: { N: number; r: number; p: number; maxmem: number },
) => Promise<Buffer> = promisify(scrypt)

/** Both ways of writing æ, ø and å count as the same passphrase. */
function derive(passphrase: string, salt: Buffer, workFactor: number): Promise<Buffer> {
  const cost = { N: 2 ** workFactor, r: 8, p: 1 }
  const maxmem = 128 * cost.N * cost.r + 1024 * 1024
  return scryptAsync(passphrase.normalize('NFC'), Buffer.concat([Buffer.from(LABEL), salt]), 32, {
    ...cost,
    maxmem,
  })
}

function checkedWorkFactor(text: string | undefined): number {
  const workFactor = Number(text)
  const isAllowed = Number.isInteger(workFactor) && workFactor >= 1 && workFactor <= HIGHEST_WORK_FACTOR
  if (!isAllowed) throw new Error('invalid scrypt work factor')
  return workFactor
}

function unwrapped(key: Uint8Array, body: Uint8Array): Uint8Array | null {
  try {
    return chacha20poly1305(key, ZERO_NONCE).decrypt(body)
  } catch {
    return null
  }
}

function toBase64(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll('=', '')
}
