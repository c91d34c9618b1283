import { z } from 'zod'
import { answer, deed } from './command'
import { Language } from './desktop'

export const leavingCommands = {
  /** Writes all of the office into a new folder beside those she has, in open files; null when she changed her mind. Pictures and papers that are damaged are left out. */
  takeEverythingOut: deed(
    z.strictObject({ language: Language }),
    answer<{ readonly folder: string; readonly files: number; readonly damaged: number } | null>(),
  ),
}
