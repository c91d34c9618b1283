import { divisionOf, fullName, newest, type Office } from '../../domain/office'
import type { Participant } from '../../domain/records/participant'
import { certificateStyle, formStyle } from '../layout/desk-styles'
import { sheetStyle } from '../layout/styles'
import { dayInWords, numberInWords, type Telling } from '../report-words'
import type { Declarations, Declared, Values } from '../values'
import { NOBODY, paper, type Facts, type PaperOrder } from './paper'
import { courseOf, inOneLine, terms, texts, womanOf, type Course } from './told'

/** Most that is said of what the two talked about. */
const MOST_TOPICS = 6

const perhaps: Declared = { kind: 'text', always: false }

const COURSE_DECLARATIONS: Declarations = {
  'woman.name': { kind: 'text', always: true },
  'woman.first': { kind: 'text', always: true },
  'woman.ownScript': perhaps,
  course: {
    kind: 'flag',
    always: false,
    brings: ['course.role', 'course.from'],
  },
  mentor: { kind: 'flag', always: false },
  mentee: { kind: 'flag', always: false },
  'course.role': perhaps,
  'course.from': perhaps,
  'course.until': perhaps,
  'course.meetings': { kind: 'text', always: false, brings: ['course.hours', 'course.times', 'course.time'] },
  'course.hours': perhaps,
  'course.times': perhaps,
  'course.time': perhaps,
  'course.topicLine': perhaps,
  'course.topics': { kind: 'list', always: false, fields: ['text'] },
  'division.town': { kind: 'text', always: true },
  thanks: perhaps,
}

type CourseFacts = Facts & {
  readonly woman: Participant
  readonly course: Course | null
  readonly town: string
  /** What she was last thanked for, in the office's words; '' for nothing yet. */
  readonly thanks: string
}

function courseFacts(office: Office, { subject, on }: PaperOrder): CourseFacts {
  const woman = womanOf(office, subject)
  const town = divisionOf(office).name
  const hers = [...office.thanks.values()].filter((one) => one.participantId === woman.id && one.on <= on)
  const thanks = newest(hers, (one) => one.on)?.words ?? ''
  return { ...NOBODY, about: [woman.id], woman, course: courseOf(office, woman), town, thanks }
}

function courseValues({ woman, course, town, thanks }: CourseFacts, telling: Telling): Values {
  return {
    'woman.name': fullName(woman),
    'woman.first': woman.firstName,
    'woman.ownScript': woman.ownScriptName ?? '',
    'division.town': town,
    thanks,
    ...(course === null ? {} : toldCourse(course, telling)),
  }
}

function toldCourse(course: Course, telling: Telling): Values {
  const topics = terms('topics', course.topics.slice(0, MOST_TOPICS), telling)
  return {
    course: true,
    [course.role]: true,
    'course.role': telling.words(`documents.role.${course.role}`),
    'course.from': dayInWords(course.from, telling),
    'course.until': course.until === null ? '' : dayInWords(course.until, telling),
    ...(course.meetings === 0 ? {} : timeTogether(course, telling)),
    'course.topics': texts(topics),
    'course.topicLine': inOneLine(
      topics.map((topic) => topic.charAt(0).toLocaleLowerCase(telling.language) + topic.slice(1)),
      telling,
    ),
  }
}

/** How often and how long, as numbers and in words: once is not "1 times". */
function timeTogether({ meetings, minutes }: Course, telling: Telling): Values {
  const hours = Math.max(1, Math.round(minutes / 60))
  return {
    'course.meetings': numberInWords(meetings, telling),
    'course.hours': numberInWords(hours, telling),
    'course.times': telling.words('documents.course.times', { count: meetings }),
    'course.time': telling.words('documents.course.time', { count: hours }),
  }
}

const about = {
  about: 'woman',
  roles: ['mentee', 'mentor'],
  style: sheetStyle,
  declarations: COURSE_DECLARATIONS,
  facts: courseFacts,
  values: courseValues,
} as const

/** That she has taken part, to hang on a wall. */
export const certificate = paper({
  ...about,
  code: 'certificate',
  style: certificateStyle,
  editions: ['screen', 'office'],
})

/** What she has done and learnt, as a colleague can sign it; equal for mentor and mentee. */
export const competence = paper({ ...about, code: 'competence', style: formStyle })

/** A letter of thanks when a course has ended. */
export const thanksLetter = paper({ ...about, code: 'thanks-letter' })
