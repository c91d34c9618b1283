import { z } from 'zod'
import { Code, Line } from './text'

/** The words a division may put its own in the place of. */
export const TERMS = ['mentor', 'mentee', 'coordinator', 'contactPerson'] as const
export const Term = z.enum(TERMS)
export type Term = z.infer<typeof Term>

const Word = z.string().trim().min(1).max(40)

/** One word in the forms a sentence needs: one and many, and in Danish each with its article. */
export const OwnTerm = z.strictObject({
  term: Term,
  da: z.strictObject({ one: Word, the: Word, many: Word, theMany: Word }),
  en: z.strictObject({ one: Word, many: Word }),
})
export type OwnTerm = Readonly<z.infer<typeof OwnTerm>>

/** One thing the division asks of every woman besides what every office asks. */
export const OwnField = z.strictObject({
  code: Code,
  name: Line,
  kind: z.enum(['text', 'choice', 'date', 'number']),
  /** What there is to choose from; empty for the other kinds. */
  choices: z.array(Line).max(30),
})
export type OwnField = Readonly<z.infer<typeof OwnField>>

/** What this division calls things, and what else it writes down of a woman; there is one in each office file. */
export const OwnWords = z.strictObject({
  id: z.literal('own'),
  terms: z.array(OwnTerm).max(TERMS.length),
  fields: z
    .array(OwnField)
    .max(12)
    .refine((fields) => new Set(fields.map(({ code }) => code)).size === fields.length, 'twice'),
})
export type OwnWords = Readonly<z.infer<typeof OwnWords>>

export const NO_OWN_WORDS: OwnWords = { id: 'own', terms: [], fields: [] }
