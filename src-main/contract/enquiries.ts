import { z } from 'zod'
import type { Day } from '../domain/records/calendar'
import { ParticipantId, type RelationId } from '../domain/records/ids'
import type { Role } from '../domain/records/participant'
import { Relation, RelationKind } from '../domain/records/relation'
import { answer, ask, deed } from './command'
import type { RoleStatus } from './women'

export { RelationKind }

/** One who has asked to take part and has not yet signed up or said no; those who wait for an answer first. */
export type EnquiryRow = {
  readonly id: ParticipantId
  readonly name: string
  readonly role: Role
  readonly on: Day
  readonly source: string | null
  /** Covered where her address is protected. */
  readonly phone: string | null
  readonly note: string
  readonly answeredOn: Day | null
  /** The last day on which an answer is in time; null when she has one. */
  readonly answerBy: Day | null
  readonly daysOver: number
  readonly referredBy: string | null
}

/** Somebody she knows among the women on file. */
export type Related = {
  readonly relation: z.infer<typeof RelationId>
  readonly id: ParticipantId
  readonly name: string
  readonly kind: RelationKind
  /** Whether it is told of the other: she it was who referred the other one. */
  readonly turned: boolean
  readonly words: string | null
  readonly standings: readonly RoleStatus[]
}

/** How many of the same women came how far. */
export type Funnel = {
  readonly enquired: number
  readonly signedUp: number
  readonly interviewed: number
  readonly matched: number
}

/** From the first word to a match, for those who asked in the months given. */
export type RecruitmentView = {
  readonly from: Day
  readonly to: Day
  readonly all: Funnel
  readonly sources: readonly (Funnel & { readonly source: string | null })[]
  /** Without a name for a woman who has been made anonymous. */
  readonly referrers: readonly (Funnel & { readonly id: ParticipantId; readonly name: string | null })[]
  readonly answerDays: number | null
  /** Days within which the office wants to answer. */
  readonly answerWithin: number
}

const woman = z.strictObject({ id: ParticipantId })

export const enquiryCommands = {
  listEnquiries: ask(z.strictObject({}), answer<readonly EnquiryRow[]>()),
  recruitment: ask(z.strictObject({ months: z.int().min(1).max(120) }), answer<RecruitmentView>()),
  readRelated: ask(woman, answer<readonly Related[]>()),
  relate: deed(
    woman.extend({ otherId: ParticipantId, kind: RelationKind, words: Relation.shape.words }),
    answer<null>(),
  ),
  unrelate: deed(z.strictObject({ relation: Relation.shape.id }), answer<null>()),
}
