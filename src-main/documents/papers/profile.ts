import { find, fullName, type Office } from '../../domain/office'
import { ageOn, type Day } from '../../domain/records/calendar'
import { NO_ANSWERS, type Answers } from '../../domain/records/interview'
import type { Participant } from '../../domain/records/participant'
import { isProtected } from '../../domain/rules/standing'
import { sheetStyle } from '../layout/styles'
import { dayInWords, type Telling } from '../report-words'
import type { Entry, Values } from '../values'
import { NOBODY, paper, type Facts, type PaperOrder } from './paper'
import {
  addressOf,
  countryOf,
  inOneLine,
  languagesOf,
  list,
  newestWords,
  terms,
  texts,
  womanOf,
} from './told'

/** One woman on one page, for colleagues in the office; where she lives is not in it when it is protected. */
export const profileSheet = paper({
  code: 'profile',
  about: 'woman',
  style: sheetStyle,
  declarations: {
    'woman.name': { kind: 'text', always: true },
    'woman.ownScript': { kind: 'text', always: false },
    'woman.introduction': { kind: 'text', always: false },
    facts: { kind: 'list', always: true, fields: ['label', 'text'] },
    seeks: { kind: 'list', always: false, fields: ['text'] },
    offers: { kind: 'list', always: false, fields: ['text'] },
    interests: { kind: 'text', always: false },
    times: { kind: 'text', always: false },
  },
  facts: profileFacts,
  values: profileValues,
  labels: (labels, { words }) => ({ ...labels, mark: words('documents.mark.internal') }),
})

type ProfileFacts = Facts & {
  readonly woman: Participant
  readonly answers: Answers
  readonly reach: readonly string[]
  readonly coordinator: string
  readonly on: Day
}

function profileFacts(office: Office, { subject, on }: PaperOrder): ProfileFacts {
  const woman = womanOf(office, subject)
  const hidden = isProtected(woman, on)
  return {
    ...NOBODY,
    about: [woman.id],
    leftOut: hidden ? [{ who: woman.firstName, what: 'address', why: 'protected' }] : [],
    woman,
    answers: newestWords(office, woman, on)?.answers ?? NO_ANSWERS,
    reach: hidden ? [] : reachOf(woman, on),
    coordinator: woman.coordinator === null ? '' : find(office, 'staff', woman.coordinator).name,
    on,
  }
}

function reachOf(woman: Participant, on: Day): readonly string[] {
  return [...(addressOf(woman, on) ?? []), woman.phone, woman.email].filter((way) => way !== null)
}

function profileValues(facts: ProfileFacts, telling: Telling): Values {
  const { woman, answers } = facts
  return {
    'woman.name': fullName(woman),
    'woman.ownScript': woman.ownScriptName ?? '',
    'woman.introduction': answers.introduction,
    facts: list(factsOf(facts, telling)),
    seeks: texts(terms('helpTopics', answers.seeks, telling)),
    offers: texts(terms('helpTopics', answers.offers, telling)),
    interests: inOneLine(terms('interests', answers.interests, telling), telling),
    times: inOneLine(terms('times', answers.times, telling), telling),
  }
}

function factsOf({ woman, reach, coordinator, on }: ProfileFacts, telling: Telling): Entry[] {
  const { words } = telling
  const { birthDate, education, labourMarket, roles, occupationHad, occupationWanted, children } = woman
  const lines: readonly [label: string, text: string][] = [
    ['role', inOneLine([...new Set(roles.map(({ role }) => words(`role.${role}`)))], telling)],
    ['age', birthDate === null ? '' : String(ageOn(birthDate, on))],
    ['reach', reach.join(' · ')],
    ['origin', countryOf(woman, telling)],
    ['arrival', woman.arrivalYear === null ? '' : String(woman.arrivalYear)],
    ['languages', inOneLine(languagesOf(woman, telling), telling)],
    ['education', education === null ? '' : words(`education.${education}`)],
    ['occupationHad', occupationHad.title ?? ''],
    ['occupationWanted', occupationWanted.title ?? ''],
    ['labourMarket', labourMarket === null ? '' : words(`labourMarket.${labourMarket}`)],
    [
      'children',
      inOneLine(
        children.map((one) => words(`children.${one}`)),
        telling,
      ),
    ],
    ['coordinator', coordinator],
    ['printed', dayInWords(on, telling)],
  ]
  return lines.flatMap(([label, text]) =>
    text === '' ? [] : [{ label: words(`documents.profile.${label}`), text }],
  )
}
