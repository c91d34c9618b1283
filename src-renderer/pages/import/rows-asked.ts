import type { RowOutcome } from '@contract/intake'

export const ROWS_A_PAGE = 50
export const OUTCOMES: readonly RowOutcome[] = ['new', 'same', 'rejected']

/** Which rows are looked at: of one outcome or of all, and which page of them, from 1. */
export type RowsAsked = { readonly outcome: RowOutcome | null; readonly page: number }
export const EVERY_ROW: RowsAsked = { outcome: null, page: 1 }

/** The same, as the office is asked for them. */
export function pageOf({ outcome, page }: RowsAsked) {
  return { from: (page - 1) * ROWS_A_PAGE, count: ROWS_A_PAGE, outcome }
}
