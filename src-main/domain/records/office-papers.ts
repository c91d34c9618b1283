import { z } from 'zod'
import { Day } from './calendar'
import {
  BatchId,
  ConsentId,
  CopyId,
  DraftId,
  LeavingId,
  LookId,
  MatchId,
  ParticipantId,
  PictureId,
  StaffId,
  StoryId,
  SubjectId,
  TextId,
  WordingId,
} from './ids'
import { Role } from './participant'
import { Code, Line, Phone, Prose } from './text'

/** The division whose participants this office looks after. There is one in each office file. */
export const Division = z.strictObject({
  id: z.literal('division'),
  /** The preset it came from, or null for a division of the office's own. */
  preset: Code.nullable(),
  name: Line,
  address: Prose,
  phone: Phone.nullable(),
  email: z.email().max(200).nullable(),
  openingHours: Prose,
  /** True in the sample office, whose women are all invented. */
  sample: z.boolean(),
})
export type Division = Readonly<z.infer<typeof Division>>

/** Someone who works here under her own name. Her key is kept by the store, never here. */
export const Staff = z.strictObject({
  id: StaffId,
  name: Line,
  initials: z.string().trim().min(1).max(5),
  addedOn: Day,
  leftOn: Day.nullable(),
})
export type Staff = Readonly<z.infer<typeof Staff>>

export const Settings = z.strictObject({
  id: z.literal('settings'),
  /** Counts below this are hidden in anything that leaves the office. */
  smallestCount: z.int().min(3).max(10),
  /** Minutes without a key or a click before the office locks itself. */
  lockAfterMinutes: z.int().min(1).max(60),
  /** Days after which a proposal without an answer is shown again. */
  answerWithinDays: z.int().min(2).max(60).default(10),
  /** Years a woman's record is kept after she has left; then it is time to make it anonymous. */
  keepYears: z.int().min(1).max(30).default(5),
})
export type Settings = Readonly<z.infer<typeof Settings>>

export const DEFAULT_SETTINGS: Settings = {
  id: 'settings',
  smallestCount: 5,
  lockAfterMinutes: 10,
  answerWithinDays: 10,
  keepYears: 5,
}

/** The office's own words for a document, one version after the other; without a text it goes back to the shipped one. */
export const Wording = z.strictObject({
  id: WordingId,
  paper: Code,
  language: z.enum(['da', 'en']),
  number: z.int().min(1),
  text: TextId.nullable(),
  /** The pictures it shows, which are therefore not taken back. */
  pictures: z.array(PictureId).max(200).default([]),
  on: Day,
  by: StaffId,
})
export type Wording = Readonly<z.infer<typeof Wording>>

/** How a document may leave the office. */
export const EDITIONS = ['screen', 'office', 'booklet', 'large'] as const

/** Many copies of one document asked for in one go. What is made of it is found by its copies. */
export const Batch = z.strictObject({
  id: BatchId,
  paper: Code,
  language: z.enum(['da', 'en']),
  edition: z.enum(EDITIONS),
  /** The matches or the women it is for, in the order they are made. */
  subjects: z.array(SubjectId).min(1).max(500),
  begunOn: Day,
  by: StaffId,
  /** The day all were made, or the rest was let go. */
  endedOn: Day.nullable(),
})
export type Batch = Readonly<z.infer<typeof Batch>>

/** The words of a document as they once were, chapters in order; its id is the digest of the words. */
export const KeptText = z.strictObject({
  id: TextId,
  chapters: z
    .array(z.strictObject({ name: Line, words: z.string().max(60_000) }))
    .min(1)
    .max(60),
})
export type KeptText = Readonly<z.infer<typeof KeptText>>

/** A printed or saved copy that left the office, so that it can be found, made again and called back. */
export const Copy = z.strictObject({
  id: CopyId,
  document: Code,
  /** The number it carries, such as `2026-0042`; empty on copies from before numbers. */
  number: z.string().max(20).default(''),
  edition: z.enum(EDITIONS).default('office'),
  batch: BatchId.nullable().default(null),
  /** Every woman it speaks of. */
  women: z.array(ParticipantId).max(500).default([]),
  /** The consents that what it tells of them rests on. */
  consents: z.array(ConsentId).max(1000).default([]),
  participantId: ParticipantId.nullable(),
  matchId: MatchId.nullable(),
  language: z.enum(['da', 'en']),
  madeOn: Day,
  by: StaffId,
  /** The version of the shipped wording. */
  textVersion: Line,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** What it is made again from: the words and the data; null where that is not kept. */
  kept: z
    .strictObject({ text: TextId, data: z.record(z.string().max(60), z.json()) })
    .nullable()
    .default(null),
  /** The day it came back or was shredded. */
  calledBackOn: Day.nullable().default(null),
})
export type Copy = Readonly<z.infer<typeof Copy>>

/** A form that is not finished. It is kept while she types, so that no word is lost. */
export const Draft = z.strictObject({
  id: DraftId,
  form: z.enum(['interview', 'evaluation', 'enquiry', 'followUp']),
  participantId: ParticipantId.nullable(),
  role: Role.nullable(),
  by: StaffId,
  savedOn: Day,
  fields: z.record(z.string().max(60), z.json()),
})
export type Draft = Readonly<z.infer<typeof Draft>>

/** That somebody uncovered a protected address, and why. She may ask to see these. */
export const Look = z.strictObject({
  id: LookId,
  participantId: ParticipantId,
  on: Day,
  by: StaffId,
  reason: Prose.refine((text) => text.trim() !== '', 'required'),
})
export type Look = Readonly<z.infer<typeof Look>>

/** That somebody took all of the office out in open files. */
export const Leaving = z.strictObject({ id: LeavingId, on: Day, by: StaffId })

/** What the office writes itself in the report of one quarter; its id is the quarter, `2026-q1`. */
export const Narrative = z.strictObject({
  id: z.string().regex(/^\d{4}-q[1-4]$/),
  wentWell: Prose,
  wasHard: Prose,
  next: Prose,
  /** The story told in the report, to which everyone in it has said yes. */
  storyId: StoryId.nullable().default(null),
  /** What the work cost in the quarter, in whole kroner. */
  spent: z.int().min(0).max(1_000_000_000).nullable().default(null),
  /** Why a target was missed or passed, by grant and indicator. */
  deviations: z.record(z.string().max(140), Prose).default({}),
})
export type Narrative = Readonly<z.infer<typeof Narrative>>
