import { fullName, type Office } from '../../domain/office'
import type { Answers } from '../../domain/records/interview'
import type { Participant } from '../../domain/records/participant'
import { sheetStyle } from '../layout/styles'
import type { Telling } from '../report-words'
import type { Declared, Values } from '../values'
import { NOBODY, paper, type Facts, type PaperOrder } from './paper'
import { inOneLine, languagesOf, newestWords, terms, womanOf } from './told'

const perhaps: Declared = { kind: 'text', always: false }

/** Who she is in her own words, before what she has done; handed to herself, to write on in. */
export const subjectiveCv = paper({
  code: 'subjective-cv',
  about: 'woman',
  roles: ['mentee', 'mentor'],
  style: sheetStyle,
  declarations: {
    'woman.name': { kind: 'text', always: true },
    'woman.ownScript': perhaps,
    'own.introduction': perhaps,
    'own.motive': perhaps,
    'own.personal': perhaps,
    'own.professional': perhaps,
    'own.posts': perhaps,
    'woman.job': perhaps,
    languages: perhaps,
    interests: perhaps,
    traits: perhaps,
  },
  facts: cvFacts,
  values: cvValues,
})

type CvFacts = Facts & { readonly woman: Participant; readonly answers: Answers | null }

function cvFacts(office: Office, { subject, on }: PaperOrder): CvFacts {
  const woman = womanOf(office, subject)
  return { ...NOBODY, about: [woman.id], woman, answers: newestWords(office, woman, on)?.answers ?? null }
}

function cvValues({ woman, answers }: CvFacts, telling: Telling): Values {
  return {
    'woman.name': fullName(woman),
    'woman.ownScript': woman.ownScriptName ?? '',
    'woman.job': woman.occupationHad.title ?? '',
    languages: inOneLine(languagesOf(woman, telling), telling),
    ...(answers === null ? {} : ownWords(answers, telling)),
  }
}

function ownWords(answers: Answers, telling: Telling): Values {
  return {
    'own.introduction': answers.introduction,
    'own.motive': answers.motive,
    'own.personal': answers.personalInterests,
    'own.professional': answers.professionalInterests,
    'own.posts': answers.otherPosts,
    interests: inOneLine(terms('interests', answers.interests, telling), telling),
    traits: inOneLine(terms('traits', answers.traits, telling), telling),
  }
}
