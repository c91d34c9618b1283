import { join } from 'node:path'
import { identityToRecipient } from 'age-encryption'
import { z } from 'zod'
import type { StaffId } from '../../domain/records/ids'
import type { Disk } from '../disk'
import { errnoOf, StorageFault, Unreadable } from '../fault'
import { opened, sealedTo } from '../files/age'
import { publish } from '../publish'
import { passphraseIdentity, passphraseRecipient } from './scrypt'

/** What one key file gives: an own age identity, and the secret that tells this office's snapshots from forged ones. */
export type Key = { readonly storeId: string; readonly identity: string; readonly secret: Buffer }

/** Whose key: a staff member's, locked with her passphrase, or the head office's, locked with its recovery key. */
export type Unlock =
  | { readonly staff: StaffId; readonly passphrase: string }
  /** The age identity on the recovery sheet, `AGE-SECRET-KEY-1…`. */
  | { readonly recovery: string }

export type KeyFiles = { readonly disk: Disk; readonly folder: string }

export function keyFileName(staff: string): string {
  return `key-${staff}.age`
}

export const RECOVERY_KEY_FILE = 'recovery-key.age'

export function isKeyFile(name: string): boolean {
  return name === RECOVERY_KEY_FILE || /^key-[0-9a-z-]+\.age$/.test(name)
}

/** Locks a staff member's key with her passphrase; a key file she had before is replaced. */
export async function writeStaffKey(
  { disk, folder }: KeyFiles,
  { staff, passphrase }: { staff: string; passphrase: string },
  key: Key,
  workFactor: number,
): Promise<void> {
  const recipient = passphraseRecipient(passphrase, workFactor)
  await publish(disk, join(folder, keyFileName(staff)), sealedTo([recipient], [keyText(key, staff)]))
}

/** Gives the head office the secret; its identity stays on paper. */
export async function writeRecoveryKey(
  { disk, folder }: KeyFiles,
  recovery: string,
  { storeId, secret }: Omit<Key, 'identity'>,
): Promise<void> {
  const text = keyText({ storeId, secret, identity: '' }, 'recovery')
  await publish(disk, join(folder, RECOVERY_KEY_FILE), sealedTo([recovery], [text]))
}

/** @throws StorageFault `wrong-passphrase`, `wrong-key` (no such key, or the wrong recovery key), `damaged` */
export async function unlockKey(files: KeyFiles, unlock: Unlock): Promise<Key> {
  if ('recovery' in unlock) return unlockRecovery(files, unlock.recovery)
  const bytes = await readKeyFile(files, keyFileName(unlock.staff))
  const text = await openedKey(bytes, passphraseIdentity(unlock.passphrase), 'wrong-passphrase')
  return parseKey(text)
}

async function unlockRecovery(files: KeyFiles, identity: string): Promise<Key> {
  const typed = identity.trim().toUpperCase()
  await identityToRecipient(typed).catch((cause: unknown) => {
    throw new StorageFault('wrong-key', {}, cause)
  })
  const text = await openedKey(await readKeyFile(files, RECOVERY_KEY_FILE), typed, 'wrong-key')
  return { ...parseKey(text), identity: typed }
}

async function readKeyFile({ disk, folder }: KeyFiles, name: string): Promise<Uint8Array> {
  try {
    return await disk.read(join(folder, name))
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') throw new StorageFault('wrong-key', { file: name }, error)
    throw error
  }
}

async function openedKey(
  bytes: Uint8Array,
  identity: Parameters<typeof opened>[1][number],
  whenOther: 'wrong-passphrase' | 'wrong-key',
): Promise<string> {
  try {
    return (await opened(bytes, [identity])).toString()
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    throw new StorageFault(error.reason === 'damaged' ? 'damaged' : whenOther, {}, error)
  }
}

/** An age identity file with comments, so that `age -d -i` takes it as it is. */
function keyText({ storeId, identity, secret }: Key, holder: string): Buffer {
  const comments = { office: storeId, holder, 'office secret': secret.toString('base64') }
  const lines = Object.entries(comments).map(([name, value]) => `# ${name}: ${value}\n`)
  return Buffer.from(lines.join('') + identity + '\n')
}

function parseKey(text: string): Key {
  const valueOf = (name: string) => new RegExp(`^# ${name}: (.+)$`, 'm').exec(text)?.[1]
  const identity = text.split('\n').find((line) => line.startsWith('AGE-SECRET-KEY-')) ?? ''
  const { storeId, secret } = KeyComments.parse({
    storeId: valueOf('office'),
    secret: valueOf('office secret'),
  })
  return { storeId, identity, secret: Buffer.from(secret, 'base64') }
}

const KeyComments = z.object({ storeId: z.string(), secret: z.base64() })
