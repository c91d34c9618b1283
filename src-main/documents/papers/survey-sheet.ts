import { find, type Office } from '../../domain/office'
import type { Day } from '../../domain/records/calendar'
import type { Half, Match } from '../../domain/records/match'
import { Moment } from '../../domain/records/survey'
import { surveysMissing } from '../../domain/rules/heard'
import { questionsAt, TAXONOMIES, type Question } from '../../domain/taxonomies'
import { sharedWithOther } from '../gate'
import { formStyle } from '../layout/desk-styles'
import type { Telling } from '../report-words'
import type { Declarations, Values } from '../values'
import { NOBODY, paper, type Facts, type PaperOrder } from './paper'
import { list, texts } from './told'

const sheet = (name: string): Declarations => ({
  [name]: { kind: 'flag', always: false, brings: [`${name}.name`, `${name}.moment`] },
  [`${name}.name`]: { kind: 'text', always: false },
  [`${name}.moment`]: { kind: 'text', always: false },
  [`${name}.questions`]: { kind: 'list', always: false, fields: ['nth', 'question', 'low', 'high'] },
})

/** The questions to each of the two in the order of the screen, to be filled in by hand; for nobody yet with every question. */
export const surveySheet = paper({
  code: 'survey-sheet',
  about: 'match',
  blank: true,
  style: formStyle,
  declarations: {
    ...sheet('mentee'),
    ...sheet('mentor'),
    blank: { kind: 'flag', always: false, brings: [] },
    moments: { kind: 'list', always: true, fields: ['text'] },
    questions: { kind: 'list', always: false, fields: ['nth', 'question', 'low', 'high'] },
    'ask.hours': { kind: 'text', always: true },
    'ask.words': { kind: 'text', always: true },
  },
  facts: sheetFacts,
  values: sheetValues,
})

type Asked = { readonly first: string; readonly moment: Moment }
type SheetFacts = Facts & { readonly of: { readonly [H in Half]: Asked } | null }

function sheetFacts(office: Office, { subject, on }: PaperOrder): SheetFacts {
  if (subject === null) return { ...NOBODY, of: null }
  const match = find(office, 'matches', subject)
  const sheetOf = (role: Half): Asked => ({
    first: sharedWithOther(office, { match, role, on }).first,
    moment: momentOf(office, match, role, on),
  })
  const about = [match.menteeId, match.mentorId]
  return { ...NOBODY, about, of: { mentee: sheetOf('mentee'), mentor: sheetOf('mentor') } }
}

/** What she is to be asked now: what is due, the newest of it, or else what comes next. */
function momentOf(office: Office, match: Match, half: Half, on: Day): Moment {
  const due = surveysMissing(office, match, on).findLast(({ side }) => side === half)
  const answered = [...office.surveys.values()].filter((one) => one.matchId === match.id && one.side === half)
  const next = Moment.options.find((moment) => !answered.some((one) => one.moment === moment))
  return due?.moment ?? next ?? 'pulse'
}

function sheetValues({ of }: SheetFacts, telling: Telling): Values {
  const { words } = telling
  const momentNames = Moment.options.filter((moment) => moment !== 'pulse')
  return {
    moments: texts(momentNames.map((moment) => words(`moment.${moment}`))),
    'ask.hours': words('survey.hours'),
    'ask.words': words('survey.words'),
    ...(of === null
      ? { blank: true, questions: asked(TAXONOMIES.surveyQuestions, telling) }
      : { ...valuesFor('mentee', of.mentee, telling), ...valuesFor('mentor', of.mentor, telling) }),
  }
}

function valuesFor(half: Half, { first, moment }: Asked, telling: Telling): Values {
  return {
    [half]: true,
    [`${half}.name`]: first,
    [`${half}.moment`]: telling.words(`moment.${moment}`),
    [`${half}.questions`]: asked(questionsAt(moment), telling),
  }
}

function asked(questions: readonly Question[], { language }: Telling) {
  return list(
    questions.map((question, at) => ({
      nth: String(at + 1),
      question: question[language],
      low: question.low[language],
      high: question.high[language],
    })),
  )
}
