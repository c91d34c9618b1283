import { byText } from '../../by-text'
import { groupedBy } from '../../grouping'
import { newest } from '../../office'
import { onceEach } from '../../once-each'
import { addDays, type Day } from '../../records/calendar'
import type { StaffId } from '../../records/ids'
import type { TaskNote } from '../../records/task-note'
import { agreementDue } from './agreement-due'
import { approvalWaiting } from './approval-waiting'
import { closingOpen } from './closing-open'
import { concernOpen } from './concern-open'
import { consentOld } from './consent-old'
import { draftOpen } from './draft-open'
import { endNear } from './end-near'
import { enquiryOpen } from './enquiry-open'
import { enquiryUnanswered } from './enquiry-unanswered'
import { evaluationDue } from './evaluation-due'
import { firstMeetingNews } from './first-meeting-news'
import { firstMeetingToSet } from './first-meeting-to-set'
import { followUp } from './follow-up'
import { handbookDue } from './handbook-due'
import { holdOpen } from './hold-open'
import { interviewDue } from './interview-due'
import type { Morning, TaskRule } from './morning'
import { outcomeDue } from './outcome-due'
import { pauseEnding } from './pause-ending'
import { preparationDue } from './preparation-due'
import { proposalOpen } from './proposal-open'
import { protectionLapsing } from './protection-lapsing'
import { readinessReview } from './readiness-review'
import { reportDue } from './report-due'
import type { Task, TaskKind } from './task'
import { TASK_KINDS } from './task'
import { waitingWord } from './waiting-word'
import { warning } from './warning'

/** Each rule, and the days after which a line marked done comes back if its ground is still there; null for never. */
const RULES: { readonly [K in TaskKind]: readonly [rule: TaskRule, again: number | null] } = {
  concernOpen: [concernOpen, 7],
  firstMeetingNews: [firstMeetingNews, 14],
  warning: [warning, 60],
  enquiryUnanswered: [enquiryUnanswered, 14],
  proposalOpen: [proposalOpen, 14],
  followUp: [followUp, 31],
  firstMeetingToSet: [firstMeetingToSet, 14],
  closingOpen: [closingOpen, null],
  endNear: [endNear, null],
  agreementDue: [agreementDue, 60],
  pauseEnding: [pauseEnding, 30],
  protectionLapsing: [protectionLapsing, null],
  consentOld: [consentOld, 180],
  interviewDue: [interviewDue, 30],
  evaluationDue: [evaluationDue, 14],
  approvalWaiting: [approvalWaiting, 14],
  preparationDue: [preparationDue, 60],
  handbookDue: [handbookDue, null],
  outcomeDue: [outcomeDue, null],
  enquiryOpen: [enquiryOpen, 60],
  holdOpen: [holdOpen, 60],
  waitingWord: [waitingWord, null],
  readinessReview: [readinessReview, 90],
  draftOpen: [draftOpen, null],
  reportDue: [reportDue, null],
}

/** What is to be done this morning: the kinds in their written order, within each the longest due first. */
export function tasksOf(morning: Morning): Task[] {
  const notes = groupedBy(notesBy(morning), ({ task }) => task)
  const standIn = onceEach((colleague: StaffId | null) => standInFor(colleague, morning))
  const isSilenced = ({ key }: Task, again: number | null) =>
    notes.get(key)?.some((note) => silences(note, again, morning.today)) === true
  return TASK_KINDS.flatMap((kind) => {
    const [rule, again] = RULES[kind]
    return rule(morning)
      .filter((task) => !isSilenced(task, again))
      .toSorted((a, b) => byText(a.dueOn, b.dueOn) || byText(a.key, b.key))
      .map((task) => ({ ...task, by: standIn(handedTo(notes.get(task.key)) ?? task.by) }))
  })
}

function notesBy({ office, today }: Morning): TaskNote[] {
  return [...office.taskNotes.values()].filter(({ on }) => on <= today)
}

/** Whether the decision keeps the line off the list that day. */
function silences(note: TaskNote, again: number | null, today: Day): boolean {
  if (note.kind === 'handed') return false
  if (note.kind === 'later') return today < note.until
  return again === null || today < addDays(note.on, again)
}

/** Whom it was handed to last. */
function handedTo(notes: readonly TaskNote[] | undefined): StaffId | null {
  const handed = notes?.flatMap((note) => (note.kind === 'handed' ? [note] : []))
  return handed === undefined ? null : (newest(handed, ({ on }) => on)?.to ?? null)
}

/** The colleague herself; while she is away, who took over; nobody once she has left. */
function standInFor(colleague: StaffId | null, { office, today }: Morning): StaffId | null {
  const away = [...office.handovers.values()].filter(
    (handover) => handover.away === colleague && handover.from <= today && today <= handover.until,
  )
  const present = newest(away, ({ from }) => from)?.to ?? colleague
  const works = present !== null && office.staff.get(present)?.leftOn === null
  return works ? present : null
}
