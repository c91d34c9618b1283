import { put, type Change } from '../../src-main/domain/change'
import { addDays, type Day } from '../../src-main/domain/records/calendar'
import { Outcome } from '../../src-main/domain/records/closing'
import { NetworkEvent } from '../../src-main/domain/records/event'
import { Grant } from '../../src-main/domain/records/grant'
import { Label } from '../../src-main/domain/records/register'
import { Goal } from '../../src-main/domain/records/goal'
import type { Match } from '../../src-main/domain/records/match'
import { DeclineReason, MatchProposal } from '../../src-main/domain/records/match-proposal'
import { DanishLevel, type Participant } from '../../src-main/domain/records/participant'
import {
  Introduction,
  IntroductionResult,
  LabourStep,
  Milestone,
} from '../../src-main/domain/records/support'
import { Survey } from '../../src-main/domain/records/survey'
import { BEGINNING, chance, type Chance } from './chance'

/** What was written down beside the matches, on any day of the history. */
export function roomsOf(luck: Chance, people: readonly Participant[], matches: readonly Match[]): Change[] {
  return [
    ...Array.from({ length: 3 + luck.below(6) }, (_, at) => event(luck, at, people)),
    ...people.flatMap((one) => [...proposalsTo(luck, one, people), ...stepsOf(luck, one)]),
    ...matches.flatMap((match) => ofMatch(luck, match)),
    ...grantsFor(chance(people.length), people),
  ]
}

function someDay(luck: Chance): Day {
  return addDays(BEGINNING, luck.below(900))
}

/** One for everyone, and two for those with a label. */
function grantsFor(luck: Chance, people: readonly Participant[]): Change[] {
  return [0, 1, 2].flatMap((at) => {
    const women = people.filter(() => luck.happens(0.5)).map(({ id }) => id)
    const from = addDays(BEGINNING, luck.below(500))
    const told = { name: 'Pulje', funder: 'Fond', kroner: null, targets: [] }
    const label = at === 0 ? null : `l${at}`
    return [
      put('labels', Label.parse({ id: `l${at}`, name: `Gruppe ${at}`, women })),
      put(
        'grants',
        Grant.parse({ ...told, id: `gr${at}`, from, until: addDays(from, luck.below(500)), label }),
      ),
    ]
  })
}

function event(luck: Chance, at: number, people: readonly Participant[]): Change {
  const there = people.filter(() => luck.happens(0.3))
  const guests = there.map(({ id }) => ({ participantId: id, answer: null, came: luck.happens(0.7) }))
  const told = { name: 'Fortælleaften', kind: 'storytelling', by: 'inger', place: null, seats: 6, words: '' }
  return put('events', NetworkEvent.parse({ ...told, id: `ev${at}`, on: someDay(luck), guests, others: 0 }))
}

function proposalsTo(luck: Chance, { id }: Participant, people: readonly Participant[]): Change[] {
  return Array.from({ length: luck.below(3) }, (_, at) => {
    const draftedOn = someDay(luck)
    const no = {
      on: addDays(draftedOn, luck.below(60)),
      side: luck.one('mentee', 'mentor', 'office'),
      reason: luck.one(...DeclineReason.options),
      words: '',
      restUntil: null,
      never: false,
    }
    const told = {
      goal: 'job',
      roundId: null,
      by: 'inger',
      grounds: '',
      asked: { mentee: null, mentor: null },
    }
    const decline = luck.happens(0.6) ? no : null
    const two = { id: `p-${id}-${at}`, menteeId: id, mentorId: luck.one(...people).id }
    return put('proposals', MatchProposal.parse({ ...told, ...two, draftedOn, decline }))
  })
}

function stepsOf(luck: Chance, { id }: Participant): Change[] {
  return Array.from({ length: luck.below(3) }, (_, at) => {
    const labour = { kind: 'labour', rung: luck.one(...LabourStep.options), fits: null }
    const danish = { kind: 'danish', level: luck.one(...DanishLevel.options) }
    const step = luck.happens(0.6) ? labour : danish
    const told = { id: `s-${id}-${at}`, participantId: id, on: someDay(luck), by: 'inger', step, words: '' }
    return put('milestones', Milestone.parse(told))
  })
}

function ofMatch(luck: Chance, match: Match): Change[] {
  const signed = { matchId: match.id, by: 'inger' }
  const day = () => addDays(match.confirmedOn, luck.below(300))
  const some = <T>(most: number, make: (at: number) => T) =>
    Array.from({ length: luck.below(most + 1) }, (_, at) => make(at))
  return [
    ...some(2, (at) => {
      const results = some(3, () => ({ on: day(), what: luck.one(...IntroductionResult.options), words: '' }))
      const told = {
        ...signed,
        id: `${match.id}-i${at}`,
        on: day(),
        who: 'En kollega',
        sector: null,
        results,
      }
      return put('introductions', Introduction.parse(told))
    }),
    ...some(3, (at) => {
      const how = luck.one('reached', 'reached', 'changed', 'dropped')
      const ended = luck.happens(0.7) ? { on: day(), how, next: null } : null
      const told = {
        of: luck.one('mentee', 'mentor'),
        kind: luck.one('goal', 'goal', 'need'),
        area: 'danish',
      }
      const words = { words: 'Tale mere', progress: [] }
      return put(
        'goals',
        Goal.parse({ ...signed, ...told, ...words, id: `${match.id}-g${at}`, on: day(), ended }),
      )
    }),
    ...(['mentee', 'mentor'] as const).flatMap((side) =>
      (['close', 'sixMonths'] as const)
        .filter(() => luck.happens(0.6))
        .map((moment) => outcome(luck, { ...signed, side, moment }, day())),
    ),
    ...some(4, (at) => survey(luck, { ...signed, id: `${match.id}-u${at}` }, day())),
  ]
}

function outcome(
  luck: Chance,
  about: { matchId: string; side: string; moment: string; by: string },
  on: Day,
): Change {
  const situation = luck.one(
    null,
    'job',
    'selfEmployed',
    'education',
    'traineeship',
    'wageSubsidy',
    'seeking',
    'other',
  )
  const id = `${about.matchId}-o-${about.side}-${about.moment.toLowerCase()}`
  const told = {
    situation,
    fits: luck.one(null, true, false),
    danish: luck.one(null, 'a2', 'b1', 'b2', 'c1'),
  }
  return put('outcomes', Outcome.parse({ ...about, ...told, id, on, words: '' }))
}

const ASKED = ['relation', 'worth-it', 'needs-met', 'learned-as-much', 'not-otherwise-met', 'own-prejudices']
const ASKED_AT_THE_END = ['belonging', 'danish-better', 'society-better', 'wider-network', 'confidence']

function survey(luck: Chance, about: { id: string; matchId: string; by: string }, on: Day): Change {
  const asked = [...ASKED, ...ASKED_AT_THE_END].filter(() => luck.happens(0.7))
  const answers = Object.fromEntries(asked.map((question) => [question, 1 + luck.below(5)]))
  const told = { side: luck.one('mentee', 'mentor'), moment: 'pulse', way: 'paper', hours: null, words: '' }
  return put('surveys', Survey.parse({ ...about, ...told, on, answers }))
}
