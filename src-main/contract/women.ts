import { z } from 'zod'
import { Day } from '../domain/records/calendar'
import { Consent } from '../domain/records/consent'
import { Evaluation } from '../domain/records/evaluation'
import { ParticipantId, type LabelId } from '../domain/records/ids'
import { Answers, type Interview } from '../domain/records/interview'
import type { Match } from '../domain/records/match'
import { Draft, Look } from '../domain/records/office-papers'
import { Participant, Role } from '../domain/records/participant'
import { Code, Prose } from '../domain/records/text'
import type { Status } from '../domain/rules/standing'
import { answer, ask, deed } from './command'

/** Where she stands in one role today. */
export type RoleStatus = { readonly role: Role; readonly status: Status; readonly onHold: boolean }

/** One line of the register. Protected women carry neither address nor phone. */
export type WomanRow = {
  readonly id: ParticipantId
  readonly name: string
  readonly ownScriptName: string | null
  readonly standings: readonly RoleStatus[]
  readonly town: string | null
  readonly age: number | null
  readonly danish: Participant['danish']
  readonly sectors: readonly string[]
  readonly job: string | null
  readonly phone: string | null
  readonly email: string | null
  readonly originCountry: string | null
  readonly languages: readonly string[]
  readonly education: Participant['education']
  readonly labourMarket: Participant['labourMarket']
  readonly coordinator: Participant['coordinator']
  /** What she told at the newest interview of each of her roles. */
  readonly interests: readonly string[]
  readonly times: readonly string[]
  readonly labels: readonly LabelId[]
  readonly own: Participant['own']
  readonly waitingDays: number | null
  readonly protected: boolean
  readonly hasPortrait: boolean
}

export type HappeningKind =
  | 'enquired'
  | 'answered'
  | 'signedUp'
  | 'interviewed'
  | 'evaluated'
  | 'prepared'
  | 'approved'
  | 'notApproved'
  | 'foundReady'
  | 'onHold'
  | 'back'
  | 'left'
  | 'matched'
  | 'firstMeeting'
  | 'matchPaused'
  | 'closedPlanned'
  | 'closedEarly'
  | 'met'
  | 'talkedTo'

/** One dated thing in her time with the network. */
export type Happening = {
  readonly on: Day
  readonly kind: HappeningKind
  readonly role: Role | null
  readonly words: string
  /** The other woman's name, where it concerns two. */
  readonly other: string | null
  /** The step of her preparation that was taken: its code, or its name where it is the division's own. */
  readonly step: string | null
}

/** Everything about one woman. A protected address is blank until it is uncovered. */
export type Woman = {
  readonly participant: Participant
  readonly standings: readonly RoleStatus[]
  readonly protected: boolean
  readonly interviews: readonly Interview[]
  readonly evaluations: readonly Evaluation[]
  readonly consents: readonly Consent[]
  readonly drafts: readonly Draft[]
  readonly matches: readonly (Match & { readonly otherName: string })[]
  readonly timeline: readonly Happening[]
}

const woman = z.strictObject({ id: ParticipantId })
const roleOf = woman.extend({ role: Role })
const Words = Prose.default('')

/** How she can be reached; covered where her address is protected. */
export const Reach = Participant.pick({ address: true, phone: true, email: true })
export type Reach = z.infer<typeof Reach>

/** What can be corrected in place. A null reach leaves it as it is, so that what is covered is never overwritten by blanks. */
export const FactsForm = Participant.omit({
  id: true,
  roles: true,
  portrait: true,
  address: true,
  phone: true,
  email: true,
}).extend({ reach: Reach.nullable() })

export const EnquiryForm = z.strictObject({
  firstName: Participant.shape.firstName,
  lastName: Participant.shape.lastName,
  phone: Participant.shape.phone,
  email: Participant.shape.email,
  role: Role,
  on: Day,
  source: Code.nullable(),
  /** The woman on file who sent her to us. */
  referredBy: ParticipantId.nullable().default(null),
  note: Prose,
})

export const StepForm = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['answered', 'signedUp', 'back', 'returned']), on: Day }),
  z.strictObject({ kind: z.enum(['onHold', 'left']), on: Day, words: Words }),
])

export const InterviewForm = roleOf.extend({ heldOn: Day, answers: Answers })
export const EvaluationForm = roleOf.extend({
  on: Day,
  professional: Evaluation.shape.professional,
  personal: Evaluation.shape.personal,
  ready: z.boolean(),
})

export const ConsentForm = woman.extend({
  purpose: Consent.shape.purpose,
  nameForm: Consent.shape.nameForm,
  givenOn: Day,
  note: Prose,
})

export const womenCommands = {
  listWomen: ask(z.strictObject({}), answer<readonly WomanRow[]>()),
  readWoman: ask(woman, answer<Woman>()),
  takeEnquiry: deed(EnquiryForm, answer<{ id: ParticipantId }>()),
  correctFacts: deed(woman.extend({ facts: FactsForm }), answer<null>()),
  beginRole: deed(roleOf.extend({ on: Day }), answer<null>()),
  recordStep: deed(roleOf.extend({ step: StepForm }), answer<null>()),
  uncoverAddress: deed(woman.extend({ reason: Look.shape.reason }), answer<Reach>()),
  keepDraft: deed(
    z.strictObject({
      id: Draft.shape.id.nullable(),
      form: Draft.shape.form,
      participantId: ParticipantId.nullable(),
      role: Role.nullable(),
      fields: Draft.shape.fields,
    }),
    answer<{ id: Draft['id'] }>(),
  ),
  dropDraft: deed(z.strictObject({ id: Draft.shape.id }), answer<null>()),
  recordInterview: deed(InterviewForm, answer<null>()),
  recordEvaluation: deed(EvaluationForm, answer<null>()),
  giveConsent: deed(ConsentForm, answer<null>()),
  withdrawConsent: deed(z.strictObject({ id: Consent.shape.id, on: Day }), answer<null>()),
  keepPortrait: deed(
    woman.extend({
      picture: z.instanceof(Uint8Array).refine((bytes) => bytes.length <= 2_000_000, 'too-large'),
    }),
    answer<null>(),
  ),
  dropPortrait: deed(woman, answer<null>()),
  readPortrait: ask(woman, answer<{ picture: Uint8Array | null }>()),
}
