import { fullName, type Office } from '../../domain/office'
import { Answers } from '../../domain/records/interview'
import { choicesIn } from '../../domain/taxonomies'
import { formStyle } from '../layout/desk-styles'
import type { Telling } from '../report-words'
import type { Declarations, Values } from '../values'
import { NOBODY, paper, type Facts, type PaperOrder } from './paper'
import { texts, womanOf } from './told'

/** The questions as the screen words them; a question about ages is two lines there and on paper. */
const QUESTIONS = [...Object.keys(Answers.shape), 'ageWish.from', 'ageWish.to'].filter(
  (name) => name !== 'ageWish',
)

const CHOICES = ['interests', 'helpTopics', 'traits', 'times'] as const

const choice = { kind: 'list', always: true, fields: ['text'] } as const

const DECLARATIONS: Declarations = {
  ...Object.fromEntries(QUESTIONS.map((name) => [`ask.${name}`, { kind: 'text', always: true }])),
  ...Object.fromEntries(CHOICES.map((name) => [name, choice])),
  'woman.name': { kind: 'text', always: false },
}

/** The interview, in the order of the screen, for whoever would rather write by hand and type it in later. */
export const interviewSheet = paper({
  code: 'interview-sheet',
  about: 'woman',
  blank: true,
  style: formStyle,
  declarations: DECLARATIONS,
  facts: sheetFacts,
  values: sheetValues,
})

type SheetFacts = Facts & { readonly name: string }

function sheetFacts(office: Office, { subject }: PaperOrder): SheetFacts {
  if (subject === null) return { ...NOBODY, name: '' }
  const woman = womanOf(office, subject)
  return { ...NOBODY, about: [woman.id], name: fullName(woman) }
}

function sheetValues({ name }: SheetFacts, telling: Telling): Values {
  const { language, words, lists } = telling
  return {
    'woman.name': name,
    ...Object.fromEntries(QUESTIONS.map((question) => [`ask.${question}`, words(`answer.${question}`)])),
    ...Object.fromEntries(
      CHOICES.map((choices) => [choices, texts(choicesIn(choices, lists).map((term) => term[language]))]),
    ),
  }
}
