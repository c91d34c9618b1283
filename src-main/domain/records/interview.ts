import { z } from 'zod'
import { Day } from './calendar'
import { InterviewId, ParticipantId, StaffId } from './ids'
import { Role } from './participant'
import { Code, Codes, Prose } from './text'

/** The twelve things that are weighed when two women are looked at together. */
export const Criterion = z.enum([
  'interests',
  'profession',
  'education',
  'help',
  'network',
  'language',
  'distance',
  'times',
  'family',
  'age',
  'wishes',
  'rhythm',
])
export type Criterion = z.infer<typeof Criterion>

export const AgeWish = z.strictObject({
  from: z.int().min(18).max(99).nullable(),
  to: z.int().min(18).max(99).nullable(),
  /** A must, not only a wish. */
  must: z.boolean(),
})

/** What a woman tells at her interview. The same questions for both roles, since both give and both have needs; empty means not answered. */
export const Answers = z.strictObject({
  /** What a match should serve first. Both are equally valid. */
  goal: z.enum(['job', 'social']).nullable(),
  motive: Prose,
  interests: Codes,
  dislikes: Codes,
  personalInterests: Prose,
  professionalInterests: Prose,
  /** Help topics she asks for, most important first. */
  seeks: Codes,
  /** Help topics she offers. */
  offers: Codes,
  /** Where she knows people whom she would introduce the other to. */
  contacts: z.array(z.strictObject({ sector: Code, who: Prose })).max(50),
  needs: Prose,
  wishes: Prose,
  /** Traits that describe her, hoped for in the other, and not wanted in the other. */
  traits: Codes,
  hopesFor: Codes,
  notWith: Codes,
  /** Weekly time slots in which she can meet. */
  times: Codes,
  online: z.boolean().nullable(),
  /** Whole kilometres she will travel to a meeting. */
  travelKm: z.int().min(0).max(200).nullable(),
  meetingsPerMonth: z.int().min(1).max(8).nullable(),
  family: z.enum(['alike', 'different']).nullable(),
  ageWish: AgeWish.nullable(),
  /** How many mentees a mentor has room for at the same time. */
  capacity: z.int().min(1).max(3).nullable(),
  /** The one wish that weighs double. */
  mostImportant: Criterion.nullable(),
  /** What she would like the other to read about her; printed only with her consent. */
  introduction: Prose,
  /** Boards, associations and companies she takes part in besides her work. */
  otherPosts: Prose,
})
export type Answers = Readonly<z.infer<typeof Answers>>

/** The conversation at which a woman is taken in; the newest one of a role counts. */
export const Interview = z.strictObject({
  id: InterviewId,
  participantId: ParticipantId,
  role: Role,
  heldOn: Day,
  by: StaffId,
  answers: Answers,
})
export type Interview = Readonly<z.infer<typeof Interview>>

export const NO_ANSWERS: Answers = {
  goal: null,
  motive: '',
  interests: [],
  dislikes: [],
  personalInterests: '',
  professionalInterests: '',
  seeks: [],
  offers: [],
  contacts: [],
  needs: '',
  wishes: '',
  traits: [],
  hopesFor: [],
  notWith: [],
  times: [],
  online: null,
  travelKm: null,
  meetingsPerMonth: null,
  family: null,
  ageWish: null,
  capacity: null,
  mostImportant: null,
  introduction: '',
  otherPosts: '',
}
