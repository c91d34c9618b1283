import type { z } from 'zod'
import { Agreement } from './records/agreement'
import { Attachment } from './records/attachment'
import { Consent } from './records/consent'
import { Distinct } from './records/distinct'
import { Evaluation } from './records/evaluation'
import { Farewell } from './records/farewell'
import { FunderTemplate } from './records/funder-template'
import { Grant } from './records/grant'
import { Goal } from './records/goal'
import { Closing, Outcome } from './records/closing'
import { NetworkEvent, Thanks } from './records/event'
import { Import } from './records/import'
import { SheetHabit } from './records/intake'
import { Interview } from './records/interview'
import { Judgement } from './records/judgement'
import { FollowUp, Match, Meeting } from './records/match'
import { MatchProposal } from './records/match-proposal'
import {
  Batch,
  Copy,
  Division,
  Draft,
  KeptText,
  Leaving,
  Look,
  Narrative,
  Settings,
  Staff,
  Wording,
} from './records/office-papers'
import { DivisionFile, HeadOffice, Membership } from './records/network'
import { OwnList } from './records/own-list'
import { OwnWords } from './records/own-words'
import { OwnPicture } from './records/picture'
import { Participant } from './records/participant'
import { Approval, PreparationNote, PreparationPlan } from './records/preparation'
import { AcceptedGap, SealedReport } from './records/reporting'
import { Relation } from './records/relation'
import { Label, RegisterView, SavedList } from './records/register'
import { ContactNorms } from './records/norms'
import { Handover, TaskNote } from './records/task-note'
import { Story } from './records/story'
import { Concern, Difference, Introduction, Milestone, StandIn } from './records/support'
import { Survey } from './records/survey'
import { Round } from './records/round'
import { WeightSet } from './records/weight-set'

/** Every kind of record in an office file, with its schema. Adding a table is one line here. */
export const TABLES = {
  division: Division,
  settings: Settings,
  staff: Staff,
  participants: Participant,
  interviews: Interview,
  evaluations: Evaluation,
  judgements: Judgement,
  proposals: MatchProposal,
  matches: Match,
  meetings: Meeting,
  followUps: FollowUp,
  consents: Consent,
  copies: Copy,
  texts: KeptText,
  batches: Batch,
  wordings: Wording,
  pictures: OwnPicture,
  drafts: Draft,
  looks: Look,
  leavings: Leaving,
  narratives: Narrative,
  acceptedGaps: AcceptedGap,
  sealedReports: SealedReport,
  lists: SavedList,
  registerViews: RegisterView,
  labels: Label,
  distinct: Distinct,
  imports: Import,
  sheetHabits: SheetHabit,
  norms: ContactNorms,
  agreements: Agreement,
  goals: Goal,
  grants: Grant,
  funderTemplates: FunderTemplate,
  taskNotes: TaskNote,
  handovers: Handover,
  headOffice: HeadOffice,
  memberships: Membership,
  divisionFiles: DivisionFile,
  surveys: Survey,
  introductions: Introduction,
  concerns: Concern,
  differences: Difference,
  standIns: StandIn,
  milestones: Milestone,
  closings: Closing,
  outcomes: Outcome,
  events: NetworkEvent,
  thanks: Thanks,
  stories: Story,
  rounds: Round,
  weightSets: WeightSet,
  preparationPlans: PreparationPlan,
  preparationNotes: PreparationNote,
  approvals: Approval,
  relations: Relation,
  attachments: Attachment,
  ownWords: OwnWords,
  ownLists: OwnList,
  farewells: Farewell,
} as const

export type TableName = keyof typeof TABLES
export type Tables = { [T in TableName]: Readonly<z.infer<(typeof TABLES)[T]>> }

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.keys gives strings; TABLES is closed.
export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[]

/** The version of the record shapes; a file with a higher one is refused untouched. */
export const RECORDS_VERSION = 1
