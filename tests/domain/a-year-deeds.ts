import { Evaluation } from '../../src-main/domain/records/evaluation'
import { MatchId } from '../../src-main/domain/records/ids'
import { Interview, NO_ANSWERS } from '../../src-main/domain/records/interview'
import { recordEvaluation, recordInterview } from '../../src-main/domain/rules/interviews'
import { setFirstMeeting } from '../../src-main/domain/rules/matches'
import type { Task } from '../../src-main/domain/rules/today/task'
import { likely } from '../../src-main/sample/chance'
import type { Year } from './a-year'

type Deed = (year: Year, task: Task & { readonly id: string }) => void

const talks: Deed = (year, task) => year.talksWith(task)
const evaluates: Deed = (year, { id, role }) => {
  const ready = likely(year.chance, 0.8)
  const evaluation = {
    id: year.id(),
    participantId: id,
    role,
    on: year.today,
    by: 'inger',
    professional: 'Ja.',
    personal: 'Ja.',
    ready,
  }
  year.does((office) => recordEvaluation(office, Evaluation.parse(evaluation)))
}

/** What the coordinator does about a line; about the others she only says that it is done. */
export const DEEDS: Partial<Record<Task['kind'], Deed>> = {
  firstMeetingNews: talks,
  warning: talks,
  followUp: talks,
  closingOpen: talks,
  pauseEnding: talks,
  enquiryUnanswered: (year, { id, role }) => year.steps(id, role, { kind: 'answered', on: year.today }),
  enquiryOpen: (year, { id, role }) =>
    year.steps(
      id,
      role,
      likely(year.chance, 0.8)
        ? { kind: 'signedUp', on: year.today }
        : { kind: 'left', on: year.today, words: '' },
    ),
  interviewDue: (year, { id, role }) => {
    const interview = {
      id: year.id(),
      participantId: id,
      role,
      heldOn: year.today,
      by: 'inger',
      answers: NO_ANSWERS,
    }
    year.does((office) => recordInterview(office, Interview.parse(interview)))
  },
  evaluationDue: evaluates,
  readinessReview: evaluates,
  firstMeetingToSet: (year, { matchId }) =>
    year.does((office) =>
      setFirstMeeting(office, MatchId.parse(matchId), {
        on: year.later(10),
        place: 'Biblioteket',
        present: [],
      }),
    ),
  holdOpen: (year, { id, role }) => year.steps(id, role, { kind: 'back', on: year.today }),
  endNear: (year, { matchId }) => year.closes({ id: MatchId.parse(matchId) }, 'planned'),
}
