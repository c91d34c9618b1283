import { z } from 'zod'

const CPR = /(?<!\d)(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])\d{2}[\s-]?\d{4}(?!\d)/

/** Whether the text holds ten digits that read as a Danish civil registration number (day, month, year, four more). */
export function looksLikeCpr(text: string): boolean {
  return CPR.test(text)
}

const withoutCpr = (text: string) => !looksLikeCpr(text)

/** One line of at most 200 characters; a CPR number is refused, since the office may not keep it. */
export const Line = z.string().trim().min(1).max(200).refine(withoutCpr, 'cpr')

/** Running text of at most 10,000 characters, possibly empty; a CPR number is refused. */
export const Prose = z.string().max(10_000).refine(withoutCpr, 'cpr')

/** A word from a taxonomy. Unknown codes stay readable, so that a list may change without losing what was written. */
export const Code = z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/)

export const Codes = z.array(Code).max(100)

/** Digits with the usual signs between them; kept as written. */
export const Phone = z
  .string()
  .trim()
  .regex(/^\+?[\d\s()/.-]{3,30}$/)

/** ISO 3166-1 alpha-2, upper case. */
export const Country = z.string().regex(/^[A-Z]{2}$/)
