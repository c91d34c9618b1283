/** Everything the office can be told "no" for. Each code has a text, `problem.<code>`, in both languages. */
export const REFUSAL_CODES = [
  'not-found',
  'nameless',
  'still-here',
  'already-matched',
  'not-ready',
  'no-evaluation',
  'no-place',
  'hard-rule',
  'not-prepared',
  'attachments-full',
  'templates-full',
  'not-sample',
  'template-not-xlsx',
  'template-cell-lost',
  'attachment-name-cpr',
  'look-reason-needed',
  'reason-needed',
  'already-proposed',
  'proposal-over',
  'same-woman',
  'role-missing',
  'date-order',
  'meeting-outside-match',
  'already-answered',
  'match-closed',
  'pauses-overlap',
  'goal-ended',
  'same-colleague',
  'already-left',
  'consent-withdrawn',
  'copy-not-kept',
  'wording-faulty',
  'picture-in-use',
  'copy-consent-withdrawn',
  'copy-now-protected',
  'no-consent',
  'nothing-to-undo',
  'nothing-to-redo',
  'changed-since',
  'built-on-since',
  'initials-taken',
  'last-member',
  'period-internal',
  'period-not-begun',
  'period-not-over',
  'already-sealed',
  'nothing-to-restate',
  'no-head-office',
  'not-in-network',
  'invitation-unreadable',
  'division-file-unknown',
  'division-file-newer',
  'division-file-tampered',
  'division-file-for-others',
  'division-file-other-quarter',
  'division-file-older-catalogue',
  'division-file-newer-catalogue',
  'division-file-other-signer',
  'division-file-same',
  'division-file-twice',
  'no-division-files',
  'sheet-too-large',
  'sheet-bomb',
  'sheet-too-many-rows',
  'sheet-too-many-columns',
  'sheet-cell-too-long',
  'sheet-not-a-spreadsheet',
  'sheet-old-excel',
  'sheet-locked',
  'sheet-quote-open',
  'sheet-empty',
  'sheet-damaged',
  'sheet-stopped',
  'sheet-gone',
  'row-in-use',
] as const
export type RefusalCode = (typeof REFUSAL_CODES)[number]

export type Details = Readonly<Record<string, string | number>>

/** A rule saying no: the office is unchanged, and the code and details tell why in either language. */
export class Refusal extends Error {
  readonly code: RefusalCode
  readonly details: Details

  constructor(code: RefusalCode, details: Details = {}) {
    super(code)
    this.name = 'Refusal'
    this.code = code
    this.details = details
  }
}
