/** What the store did or found by itself, for the health page. Nothing about a person is in it. */
export type StorageEvent =
  /** The last time it was not closed properly; this is when it was last saved. */
  | { readonly kind: 'not-closed'; readonly savedAt: number | null }
  /** A save that a crash had cut short was set aside. It had never been acknowledged, or its place is damaged. */
  | { readonly kind: 'tail-set-aside'; readonly file: string; readonly bytes: number }
  /** The snapshot cannot be used; all of it was rebuilt from the one before and its journal. */
  | { readonly kind: 'snapshot-rebuilt'; readonly file: string }
  /** Leftovers of something that a crash had cut short were removed. */
  | { readonly kind: 'leftovers-removed'; readonly count: number }
  /** Opened to be looked at only: the folder cannot be written to, or saves are missing from this point. */
  | { readonly kind: 'view-only'; readonly because: 'read-only-folder' | 'damaged' }
  /** The disk could not be repaired while opening; it is tried again with the next save. */
  | { readonly kind: 'repair-put-off'; readonly code: string }
  /** After the disk had failed, everything was written anew. */
  | { readonly kind: 'healed'; readonly generation: number }
  | { readonly kind: 'compacted'; readonly generation: number }
  /** Nothing is lost: it is tried again later. */
  | { readonly kind: 'compaction-failed'; readonly code: string }
  | { readonly kind: 'migrated'; readonly from: number; readonly to: number; readonly kept: string }
  /** What lies beside the data, the door plate and how to open it without the app, could not be brought up to date. */
  | { readonly kind: 'notes-not-written'; readonly code: string }
