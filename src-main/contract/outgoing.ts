import { z } from 'zod'
import { Language } from './desktop'

/** Asked of a file that leaves the office: the language of its headings, and the passphrase it is sealed under; null for an open one. */
export const outgoing = { language: Language, passphrase: z.string().min(10).max(200).nullable() }
