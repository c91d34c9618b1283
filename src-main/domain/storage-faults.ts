/** Everything the store can be stopped by. Each code has a text, `problem.<code>`, in both languages. */
export const STORAGE_FAULT_CODES = [
  'wrong-passphrase',
  'wrong-key',
  'weak-passphrase',
  'last-key',
  'own-key',
  'not-an-office',
  'already-an-office',
  'in-use',
  'newer-format',
  'damaged',
  'backup-damaged',
  'view-only',
  'closed',
  'disk-full',
  'no-access',
  'disk-error',
  'cloud-folder',
  'network-folder',
] as const
export type StorageFaultCode = (typeof STORAGE_FAULT_CODES)[number]
