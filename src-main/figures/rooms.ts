import { byId, groupedBy, kept } from '../domain/grouping'
import type { Office } from '../domain/office'
import type { Day } from '../domain/records/calendar'
import type { Outcome } from '../domain/records/closing'
import type { NetworkEvent } from '../domain/records/event'
import type { Grant } from '../domain/records/grant'
import type { Goal } from '../domain/records/goal'
import type { MatchId, ParticipantId } from '../domain/records/ids'
import type { Half, Match } from '../domain/records/match'
import type { MatchProposal } from '../domain/records/match-proposal'
import type { DanishLevel } from '../domain/records/participant'
import type { Introduction, IntroductionResult, Milestone } from '../domain/records/support'

/** That one woman came to one event. */
export type Attendance = {
  readonly id: string
  readonly on: Day
  readonly participantId: ParticipantId
}

/** One thing that came of an introduction. */
export type Result = {
  readonly id: string
  readonly matchId: MatchId
  readonly on: Day
  readonly what: IntroductionResult
}

/** What one half of a pair answered to one question, 1 to 5, on a form or in a talk. */
export type Answer = {
  readonly id: string
  readonly matchId: MatchId
  readonly side: Half
  readonly question: string
  readonly on: Day
  readonly value: number
}

/** Who is under a grant, and when; null stands for everyone. */
export type Funded = {
  readonly from: Day
  readonly until: Day
  readonly women: ReadonlySet<string> | null
}

/** What is written down beside the matches themselves, laid out for counting. */
export type RoomFacts = {
  readonly grants: readonly Funded[]
  readonly proposals: ReadonlyMap<string, MatchProposal>
  readonly events: ReadonlyMap<string, NetworkEvent>
  readonly attendances: ReadonlyMap<string, Attendance>
  readonly introductions: ReadonlyMap<string, Introduction>
  readonly results: ReadonlyMap<string, Result>
  readonly goals: ReadonlyMap<string, Goal>
  readonly milestones: ReadonlyMap<string, Milestone>
  readonly outcomes: ReadonlyMap<string, Outcome>
  readonly answers: ReadonlyMap<string, Answer>
  readonly answersTo: (question: string, side: Half) => readonly Answer[]
  /** The mentee's level of Danish when the match was confirmed, as far as it is known. */
  readonly danishBefore: (matchId: MatchId) => DanishLevel | null
}

/** @param matches those that count; what hangs on another one is left out */
export function roomFactsOf(office: Office, matches: ReadonlyMap<string, Match>): RoomFacts {
  const ofThose = <T extends { readonly matchId: MatchId }>(table: ReadonlyMap<string, T>) =>
    kept(table, ({ matchId }) => matches.has(matchId))
  const introductions = ofThose(office.introductions)
  const answers = answersIn(office).filter(({ matchId }) => matches.has(matchId))
  const byQuestion = groupedBy(answers, ({ question }) => question)
  return {
    grants: [...office.grants.values()].map((grant) => fundedBy(office, grant)),
    proposals: office.proposals,
    events: office.events,
    attendances: byId([...office.events.values()].flatMap(attendancesAt)),
    introductions,
    results: byId([...introductions.values()].flatMap(resultsOf)),
    goals: ofThose(office.goals),
    milestones: office.milestones,
    outcomes: ofThose(office.outcomes),
    answers: byId(answers),
    answersTo: (question, half) => (byQuestion.get(question) ?? []).filter(({ side }) => side === half),
    danishBefore: danishIn(office, matches),
  }
}

function fundedBy({ labels }: Office, { from, until, label }: Grant): Funded {
  return { from, until, women: label === null ? null : new Set(labels.get(label)?.women) }
}

function attendancesAt({ id, on, guests }: NetworkEvent): Attendance[] {
  return guests
    .filter(({ came }) => came)
    .map(({ participantId }) => ({ id: `${id}/${participantId}`, on, participantId }))
}

function resultsOf({ id, matchId, results }: Introduction): Result[] {
  return results.map(({ on, what }, at) => ({ id: `${id}/${at}`, matchId, on, what }))
}

/** Whether it is worth the time is asked in the coordinator's talks too. */
function answersIn({ surveys, followUps }: Office): Answer[] {
  const onForms = [...surveys.values()].flatMap(({ id, matchId, side, on, answers }) =>
    Object.entries(answers).map(([question, value]) => ({
      id: `${id}/${question}`,
      matchId,
      side,
      question,
      on,
      value,
    })),
  )
  const inTalks = [...followUps.values()].flatMap(({ id, matchId, with: side, on, worthIt: value }) =>
    value === null ? [] : [{ id, matchId, side, question: 'worth-it', on, value }],
  )
  return [...onForms, ...inTalks]
}

/** The last level noted as a step by then, else the one in the register. */
function danishIn(office: Office, matches: ReadonlyMap<string, Match>): RoomFacts['danishBefore'] {
  const steps = groupedBy(office.milestones.values(), ({ participantId }) => participantId)
  return (matchId) => {
    const match = matches.get(matchId)
    if (match === undefined) return null
    const noted = (steps.get(match.menteeId) ?? [])
      .flatMap(({ on, step }) => (step.kind === 'danish' ? [{ on, level: step.level }] : []))
      .filter(({ on }) => on <= match.confirmedOn)
      .toSorted((a, b) => (a.on < b.on ? -1 : 1))
    return noted.at(-1)?.level ?? office.participants.get(match.menteeId)?.danish ?? null
  }
}
