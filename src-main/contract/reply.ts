import type { Details, RefusalCode } from '../domain/refusal'
import { PRINTER_TROUBLES } from './printers'
import { STORAGE_FAULT_CODES } from '../domain/storage-faults'

/** Everything that can go wrong besides a rule saying no. */
export const FAULT_CODES = [
  'invalid-input',
  'unknown-command',
  'unexpected',
  'office-gone',
  'not-open',
  ...STORAGE_FAULT_CODES,
  'cancelled',
  'picture-unreadable',
  'attachment-refused',
  'file-not-saved',
  'print-failed',
  'printer-full',
  ...PRINTER_TROUBLES,
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
