import { kilometres } from '../../../src-main/domain/places'
import { find, type Office } from '../../../src-main/domain/office'
import { ageOn, type Day } from '../../../src-main/domain/records/calendar'
import type { Sentence } from '../../../src-main/domain/records/ground'
import type { ParticipantId } from '../../../src-main/domain/records/ids'
import { NO_ANSWERS, type Answers } from '../../../src-main/domain/records/interview'
import type { Judgement } from '../../../src-main/domain/records/judgement'
import type { Half, Match } from '../../../src-main/domain/records/match'
import type { Decline } from '../../../src-main/domain/records/match-proposal'
import type { Candidate } from '../../../src-main/domain/records/proposal'
import type { Participant } from '../../../src-main/domain/records/participant'
import { isProtected, standingOf, type Standing } from '../../../src-main/domain/rules/standing'

/** One woman as the records tell of her, gathered without any of the code that makes proposals. */
export type Woman = {
  readonly record: Participant
  readonly answers: Answers
  readonly standing: Standing
  readonly age: number | null
  /** Told at the interview, or plain from her children and her work. */
  readonly traits: readonly string[]
  readonly speaksWell: readonly string[]
}

/** What one sentence about two women may be held against. */
export type Facts = {
  readonly mentee: Woman
  readonly mentor: Woman
  readonly she: Woman
  readonly other: Woman
  readonly km: number | null
  readonly hidden: boolean
  readonly matches: readonly Match[]
  readonly judgements: readonly Judgement[]
  readonly declines: readonly Decline[]
  readonly today: Day
  readonly advice: Candidate['advice']
}

type PairFacts = Omit<Facts, 'she' | 'other'>

export function factsOf(office: Office, candidate: Candidate, today: Day): PairFacts {
  const { menteeId, mentorId, advice } = candidate
  const [mentee, mentor] = [
    womanIn(office, menteeId, 'mentee', today),
    womanIn(office, mentorId, 'mentor', today),
  ]
  const [here, there] = [mentee.record.address.postcode, mentor.record.address.postcode]
  const ofPair = (one: { menteeId: string; mentorId: string }) =>
    one.menteeId === menteeId && one.mentorId === mentorId
  return {
    mentee,
    mentor,
    km: here === null || there === null ? null : kilometres(here, there),
    hidden: isProtected(mentee.record, today) || isProtected(mentor.record, today),
    matches: [...office.matches.values()].filter(ofPair),
    judgements: [...office.judgements.values()].filter(ofPair),
    declines: [...office.proposals.values()].filter(ofPair).flatMap(({ decline }) => decline ?? []),
    today,
    advice,
  }
}

export function facing(facts: PairFacts, { side }: Pick<Sentence, 'side'>): Facts {
  return { ...facts, she: facts[side], other: facts[side === 'mentee' ? 'mentor' : 'mentee'] }
}

function womanIn(office: Office, id: ParticipantId, role: Half, today: Day): Woman {
  const record = find(office, 'participants', id)
  const standing = standingOf(office, id, role, today)
  if (standing === null) throw new Error(`${id} is no ${role}.`)
  const interviews = [...office.interviews.values()].filter(
    (one) => one.participantId === id && one.role === role,
  )
  const newest = interviews.toSorted((a, b) => (a.heldOn < b.heldOn ? -1 : 1)).at(-1)
  const answers = newest?.answers ?? NO_ANSWERS
  return {
    record,
    answers,
    standing,
    age: record.birthDate === null ? null : ageOn(record.birthDate, today),
    traits: [...answers.traits, ...plainTraits(record)],
    speaksWell: record.languages.filter(({ level }) => level !== 'some').map(({ code }) => code),
  }
}

function plainTraits({ children, labourMarket }: Participant): string[] {
  const plain: [boolean, string][] = [
    [children.includes('none'), 'no-children'],
    [children.includes('small'), 'has-small-children'],
    [children.includes('school'), 'has-school-children'],
    [children.includes('grown'), 'grown-children'],
    [labourMarket === 'fullTime', 'works-full-time'],
    [labourMarket === 'selfEmployed', 'own-business'],
    [labourMarket === 'student', 'studies'],
    [labourMarket === 'retired', 'retired'],
  ]
  return plain.filter(([holds]) => holds).map(([, trait]) => trait)
}
