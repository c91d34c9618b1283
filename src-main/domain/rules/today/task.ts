import type { Day } from '../../records/calendar'
import type { MatchId, ParticipantId, StaffId } from '../../records/ids'
import type { Role } from '../../records/participant'

/** What can stand on the list Today, in the order it is shown. */
export const TASK_KINDS = [
  'concernOpen',
  'firstMeetingNews',
  'warning',
  'enquiryUnanswered',
  'proposalOpen',
  'followUp',
  'firstMeetingToSet',
  'closingOpen',
  'endNear',
  'agreementDue',
  'pauseEnding',
  'protectionLapsing',
  'consentOld',
  'interviewDue',
  'evaluationDue',
  'approvalWaiting',
  'preparationDue',
  'handbookDue',
  'outcomeDue',
  'enquiryOpen',
  'holdOpen',
  'waitingWord',
  'readinessReview',
  'draftOpen',
  'reportDue',
] as const
export type TaskKind = (typeof TASK_KINDS)[number]

/** One thing that should be done, and why now. */
export type Task = {
  /** The same as long as the ground is the same; what is decided about it is kept under this name. */
  readonly key: string
  readonly kind: TaskKind
  /** Which of the sentences of its kind tells why; empty where there is only one. */
  readonly case: string
  /** The last day on which it is in time. */
  readonly dueOn: Day
  /** The women it is about; the first is the one to talk with. */
  readonly women: readonly ParticipantId[]
  /** The role of the first of them, where it is about one. */
  readonly role: Role | null
  readonly matchId: MatchId | null
  /** Whose it is: a rule says by the records, the list also by what was handed over. */
  readonly by: StaffId | null
  /** What the sentence tells: numbers, and days as `YYYY-MM-DD`. */
  readonly gaps: Readonly<Record<string, string | number>>
}

type Parts = Pick<Task, 'kind' | 'dueOn' | 'women'> & Partial<Omit<Task, 'key'>>

/** A task of which only what matters is told; `ground` says since when, so that a new ground makes a new task. */
export function task(ground: string, parts: Parts): Task {
  const { kind, dueOn, women, case: which = '', role = null, matchId = null, by = null, gaps = {} } = parts
  const about = matchId ?? women[0] ?? ''
  const key = [kind, about, which, ground].reduce((so, part) => (part === '' ? so : `${so} ${part}`))
  return { key, kind, case: which, dueOn, women, role, matchId, by, gaps }
}
