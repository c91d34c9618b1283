import type { StorageFaultCode } from '../domain/storage-faults'

export type { StorageFaultCode } from '../domain/storage-faults'

/** The store could not do it, and nothing changed. */
export class StorageFault extends Error {
  readonly code: StorageFaultCode
  readonly details: Readonly<Record<string, string | number>>

  constructor(
    code: StorageFaultCode,
    details: Readonly<Record<string, string | number>> = {},
    cause?: unknown,
  ) {
    super(code, { cause })
    this.name = 'StorageFault'
    this.code = code
    this.details = details
  }
}

/** Why an encrypted file cannot be used: made for others, or not what was once written. */
export class Unreadable extends Error {
  readonly reason: 'not-for-this-key' | 'damaged'

  constructor(reason: 'not-for-this-key' | 'damaged', cause?: unknown) {
    super(reason, { cause })
    this.name = 'Unreadable'
    this.reason = reason
  }
}

const CODE_OF_ERRNO: Readonly<Record<string, StorageFaultCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EACCES: 'no-access',
  EPERM: 'no-access',
  EROFS: 'no-access',
}

/** What the disk or a file said, in the store's words; a fault of the store stays as it is. */
export function asFault(error: unknown): StorageFault {
  if (error instanceof StorageFault) return error
  if (error instanceof Unreadable) {
    return new StorageFault(error.reason === 'damaged' ? 'damaged' : 'wrong-key', {}, error)
  }
  const errno = errnoOf(error) ?? 'unknown'
  return new StorageFault(CODE_OF_ERRNO[errno] ?? 'disk-error', { errno }, error)
}

/** The system's own name for what went wrong on the disk, such as `ENOSPC`. */
export function errnoOf(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? error.code : null
  return typeof code === 'string' ? code : null
}
