import type { Details, RefusalCode } from '../domain/refusal'

/** Everything that can go wrong besides a rule saying no. */
export const FAULT_CODES = [
  'invalid-input',
  'unknown-command',
  'unexpected',
  'office-gone',
  'not-open',
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
  'cancelled',
  'picture-unreadable',
  'no-printer',
  'print-failed',
] as const
export type FaultCode = (typeof FAULT_CODES)[number]
export type ProblemCode = RefusalCode | FaultCode

/** One field that was not as it must be: where, and which rule. */
export type FieldIssue = { readonly path: string; readonly code: string }

/** Bad news as data: a code with a text in both languages, what it concerns, and a number to quote for the unexpected. */
export type Problem = {
  readonly code: ProblemCode
  readonly details: Details
  readonly issues?: readonly FieldIssue[]
}

export type Reply =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: Problem }

/** A fault with a code, thrown by the parts that meet the outside world. */
export class Fault extends Error {
  readonly code: FaultCode
  readonly details: Details

  constructor(code: FaultCode, details: Details = {}) {
    super(code)
    this.name = 'Fault'
    this.code = code
    this.details = details
  }
}
