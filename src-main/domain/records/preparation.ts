import { z } from 'zod'
import { Day } from './calendar'
import { ApprovalId, ParticipantId, PreparationNoteId, StaffId } from './ids'
import { Role } from './participant'
import { Code, Line, Prose } from './text'

/** The steps every office knows; a division may leave some out and add its own. */
export const KNOWN_STEPS = [
  'interview',
  'references',
  'record-check',
  'confidentiality',
  'introduction',
  'handbook',
  'approval',
] as const
export type KnownStep = (typeof KNOWN_STEPS)[number]

/** One thing the division asks of a woman before she meets the other. */
export const PreparationStep = z.strictObject({
  code: Code,
  /** The name of a step of the division's own; null for a known one. */
  name: Line.nullable(),
  /** Of whom it is asked; of nobody where the division leaves it out. */
  roles: z.array(Role).max(3),
  /** Whether she may be matched only when it is in order. */
  needed: z.boolean(),
  /** Months after which it must be done again; null for never. */
  validMonths: z.int().min(1).max(120).nullable(),
})
export type PreparationStep = Readonly<z.infer<typeof PreparationStep>>

/** How this division screens and prepares the women; there is one in each office file. */
export const PreparationPlan = z.strictObject({
  id: z.literal('preparation'),
  steps: z
    .array(PreparationStep)
    .max(20)
    .refine((steps) => new Set(steps.map(({ code }) => code)).size === steps.length, 'twice'),
  /** The roles in which a second colleague must say yes too. */
  secondApproval: z.array(Role).max(3),
})
export type PreparationPlan = Readonly<z.infer<typeof PreparationPlan>>

/** That a step was taken. Of a certificate or a reference only the result is told: nothing of what stands in it has a place here. */
export const PreparationNote = z.strictObject({
  id: PreparationNoteId,
  participantId: ParticipantId,
  step: Code,
  /** The day it was seen, signed, held or handed out. */
  on: Day,
  by: StaffId,
  result: z.enum(['fine', 'doubt']).nullable(),
  /** Hours of an introduction she has taken part in. */
  hours: z.number().min(0.25).max(100).nullable(),
  /** The edition of the handbook she holds. */
  edition: Line.nullable(),
})
export type PreparationNote = Readonly<z.infer<typeof PreparationNote>>

/** The office's yes or no to a woman in one role: by whom, and who looked at it too. */
export const Approval = z.strictObject({
  id: ApprovalId,
  participantId: ParticipantId,
  role: Role,
  on: Day,
  by: StaffId,
  accepted: z.boolean(),
  words: Prose,
  /** The other colleague who said yes; null while it waits for one, or where none is asked. */
  second: z.strictObject({ on: Day, by: StaffId }).nullable(),
})
export type Approval = Readonly<z.infer<typeof Approval>>

const asked = { name: null, needed: false, validMonths: null }

/** What most divisions ask; nothing of it stands in the way of a match until the division says so. */
export const DEFAULT_PREPARATION: PreparationPlan = {
  id: 'preparation',
  steps: [
    { ...asked, code: 'interview', roles: ['mentee', 'mentor'] },
    { ...asked, code: 'references', roles: ['mentor'] },
    { ...asked, code: 'record-check', roles: ['mentor'], validMonths: 24 },
    { ...asked, code: 'confidentiality', roles: ['mentee', 'mentor'] },
    { ...asked, code: 'introduction', roles: ['mentee', 'mentor'] },
    { ...asked, code: 'handbook', roles: ['mentor'] },
    { ...asked, code: 'approval', roles: ['mentee', 'mentor'] },
  ],
  secondApproval: [],
}
