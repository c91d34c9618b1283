import { z } from 'zod'
import { ParticipantId } from '../domain/records/ids'
import { Participant } from '../domain/records/participant'
import type { LikelyPair } from '../domain/rules/duplicates'
import { MERGE_FIELDS, type MergeDifference } from '../domain/rules/merging'
import { answer, ask, deed } from './command'
import { Language } from './desktop'

export type { LikelyPair } from '../domain/rules/duplicates'
export type { MergeDifference, MergeField } from '../domain/rules/merging'

const Two = z.strictObject({ keep: ParticipantId, drop: ParticipantId })

/** What a merge would do: where she must choose, and how much comes to the record that stays. */
export type MergePreview = {
  readonly differences: readonly MergeDifference[]
  /** Records that come along, beside the woman's own. */
  readonly moved: number
  /** Whether the two stand as knowing each other, which goes when they are one. */
  readonly knewEachOther: boolean
}

export const duplicateCommands = {
  likelyPairs: ask(z.strictObject({}), answer<readonly LikelyPair[]>()),
  /** Who on file may be the woman somebody is about to write down. */
  whoMayBe: ask(
    z.strictObject({
      firstName: z.string().max(200),
      lastName: z.string().max(200),
      phone: Participant.shape.phone.catch(null),
      email: z.string().max(200).nullable(),
      /** Whose record it is that is being written in. */
      she: ParticipantId.nullable(),
    }),
    answer<readonly { readonly id: ParticipantId; readonly name: string }[]>(),
  ),
  previewMerge: ask(Two, answer<MergePreview>()),
  mergeWomen: deed(
    Two.extend({ take: z.array(z.enum(MERGE_FIELDS)).max(MERGE_FIELDS.length), language: Language }),
    answer<null>(),
  ),
  keepApart: deed(z.strictObject({ women: z.tuple([ParticipantId, ParticipantId]) }), answer<null>()),
}
