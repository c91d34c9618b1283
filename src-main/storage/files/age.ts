import { ReadableStream } from 'node:stream/web'
import { Decrypter, Encrypter, type Identity, type Recipient } from 'age-encryption'
import { Unreadable } from '../fault'
import { passphraseRecipient, WORK_FACTOR } from '../keys/scrypt'

/** Encrypts to every recipient, in pieces, so that a large file never holds up the thread for long. */
export async function* sealedTo(
  recipients: readonly (string | Recipient)[],
  plain: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const encrypter = new Encrypter()
  for (const recipient of recipients) encrypter.addRecipient(recipient)
  yield* await encrypter.encrypt(ReadableStream.from(plain))
}

/** Encrypts to whoever knows the passphrase; any age program opens it. */
export async function sealedWith(passphrase: string, plain: Uint8Array): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for await (const part of sealedTo([passphraseRecipient(passphrase, WORK_FACTOR)], [plain])) parts.push(part)
  return Buffer.concat(parts)
}

/** @throws Unreadable */
export async function opened(bytes: Uint8Array, identities: readonly (string | Identity)[]): Promise<Buffer> {
  const decrypter = new Decrypter()
  for (const identity of identities) decrypter.addIdentity(identity)
  try {
    const plain = await decrypter.decrypt(bytes)
    return Buffer.from(plain.buffer, plain.byteOffset, plain.byteLength)
  } catch (error) {
    throw new Unreadable(isForOthers(error) ? 'not-for-this-key' : 'damaged', error)
  }
}

/** The library gives this one case no class of its own, only these words. */
function isForOthers(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('no identity matched')
}
