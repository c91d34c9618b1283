import { z } from 'zod'
import { Code } from './text'

/**
 * The lists a division may change. The times of the week, the questions of the surveys and the official classifications stay
 * as they are, since others count with them.
 */
export const OWN_LISTS = [
  'interests',
  'sectors',
  'helpTopics',
  'traits',
  'topics',
  'enquirySources',
  'referrals',
  'eventKinds',
  'storyTags',
] as const
export const OwnListName = z.enum(OWN_LISTS)
export type OwnListName = z.infer<typeof OwnListName>

const Word = z.string().trim().min(1).max(80)

/** One word of a division's own: a new one, or a shipped one that it calls otherwise or does not use. */
export const OwnEntry = z.strictObject({ code: Code, da: Word, en: Word, hidden: z.boolean() })
export type OwnEntry = Readonly<z.infer<typeof OwnEntry>>

/** How a division has changed one of the lists; what it has not touched is not in it. */
export const OwnList = z.strictObject({
  id: OwnListName,
  entries: z
    .array(OwnEntry)
    .max(300)
    .refine((entries) => new Set(entries.map(({ code }) => code)).size === entries.length, 'twice'),
})
export type OwnList = Readonly<z.infer<typeof OwnList>>
