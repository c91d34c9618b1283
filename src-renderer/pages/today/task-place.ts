import type { TaskKind, TaskRow } from '@contract/today'

const pair = ({ matchId }: TaskRow) => `/matches/${matchId}`
const woman = ({ women }: TaskRow) => `/register/${women[0]?.id}`
const draft = (task: TaskRow) =>
  task.women.length === 0 ? '/enquiry' : `/${task.case}/${task.women[0]?.id}/${task.role}`

const PLACES: Record<TaskKind, (task: TaskRow) => string> = {
  concernOpen: pair,
  firstMeetingNews: pair,
  warning: pair,
  enquiryUnanswered: woman,
  proposalOpen: () => '/proposals',
  followUp: pair,
  firstMeetingToSet: pair,
  closingOpen: pair,
  endNear: pair,
  agreementDue: pair,
  pauseEnding: pair,
  protectionLapsing: woman,
  consentOld: woman,
  interviewDue: ({ women, role }) => `/interview/${women[0]?.id}/${role}`,
  evaluationDue: ({ women, role }) => `/evaluation/${women[0]?.id}/${role}`,
  approvalWaiting: woman,
  preparationDue: woman,
  handbookDue: ({ matchId }) => `/print/handbook/${matchId}`,
  outcomeDue: pair,
  enquiryOpen: woman,
  holdOpen: woman,
  waitingWord: ({ women }) => `/matching/${women[0]?.id}`,
  readinessReview: ({ women, role }) => `/evaluation/${women[0]?.id}/${role}`,
  draftOpen: draft,
  reportDue: () => '/report',
}

/** Where the line is dealt with. */
export function placeOf(task: TaskRow): string {
  return PLACES[task.kind](task)
}

/** What can be done about the line in one stroke: a talk logged, an answer noted, or nothing but done. */
export function deedOf({ kind, matchId }: TaskRow): 'call' | 'answer' | null {
  if (kind === 'enquiryUnanswered') return 'answer'
  return matchId === null || kind === 'handbookDue' ? null : 'call'
}
