import { agreement } from './agreement'
import { certificate, competence, thanksLetter } from './courses'
import { firstMeeting } from './first-meeting'
import { firstMeetingCards } from './first-meeting-cards'
import { handbook, menteeHandbook } from './handbook'
import { interviewSheet } from './interview-sheet'
import { introductionLetter } from './introduction-letter'
import { letter } from './letter'
import { addressLabels, badges, signInSheet } from './lists'
import { ownData } from './own-data'
import type { Paper } from './paper'
import { profileSheet } from './profile'
import { subjectiveCv } from './subjective-cv'
import { surveySheet } from './survey-sheet'
import { wantedPaper } from './wanted'
import { womenList } from './women-list'

/** Every document of the desk, in the order they are needed in a course. A new one is a file, its wording and a line here. */
export const PAPERS: readonly Paper[] = [
  handbook,
  menteeHandbook,
  interviewSheet,
  profileSheet,
  introductionLetter,
  firstMeeting,
  firstMeetingCards,
  agreement,
  surveySheet,
  subjectiveCv,
  competence,
  certificate,
  thanksLetter,
  letter,
  signInSheet,
  womenList,
  badges,
  addressLabels,
  wantedPaper,
  ownData,
]

export function paperOf(code: string): Paper | undefined {
  return PAPERS.find((paper) => paper.code === code)
}
