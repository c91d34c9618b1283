import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { StorageFault } from '../fault'

/** The head office's way in: `identity` is printed and kept away from every laptop, `recipient` goes into the office. */
export type RecoveryKey = { readonly identity: string; readonly recipient: string }

export async function newRecoveryKey(): Promise<RecoveryKey> {
  const identity = await generateX25519Identity()
  return { identity, recipient: await identityToRecipient(identity) }
}

/** @throws StorageFault `wrong-key` when it is no age public key; an identity is refused too, lest it be stored */
export function checkedRecovery(recipient: string): string {
  if (!/^age1[02-9ac-hj-np-z]{58}$/.test(recipient)) throw new StorageFault('wrong-key')
  return recipient
}
