import { z } from 'zod'
import { answer, ask } from './command'
import { Language } from './desktop'

export const leavingCommands = {
  /** Writes all of the office into a new folder beside those she has, in open files; null when she changed her mind. */
  takeEverythingOut: ask(
    z.strictObject({ language: Language }),
    answer<{ readonly folder: string; readonly files: number } | null>(),
  ),
}
