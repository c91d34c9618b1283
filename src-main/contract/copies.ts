import { z } from 'zod'
import type { Purpose } from '../domain/records/consent'
import { CopyId, ParticipantId } from '../domain/records/ids'
import { Day } from '../domain/records/calendar'
import { answer, ask, deed } from './command'
import type { Edition } from './documents'
import { Language } from './desktop'

/** One copy that left the office. */
export type CopyRow = {
  readonly id: CopyId
  readonly number: string
  readonly title: string
  /** For whom it was made, and whom else it speaks of. */
  readonly names: readonly string[]
  readonly madeOn: Day
  readonly by: string
  readonly language: Language
  readonly edition: Edition
  readonly textVersion: string
  /** Whether it can be made again, byte for byte. */
  readonly isKept: boolean
  readonly calledBackOn: Day | null
  /** What women in it have taken back since, so that it should come back too. */
  readonly takenBack: readonly { readonly who: string; readonly purpose: Purpose; readonly on: Day }[]
}

export const copyCommands = {
  /** The register of copies, newest first; of one woman where she is named. */
  listCopies: ask(
    z.strictObject({ about: ParticipantId.nullable(), language: Language }),
    answer<readonly CopyRow[]>(),
  ),
  callBackCopy: deed(z.strictObject({ id: CopyId, on: Day }), answer<null>()),
}
