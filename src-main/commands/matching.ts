import type { HandlersOf } from '../contract/command'
import type { AroundHer, matchingCommands, WithMentor } from '../contract/matching'
import { find, fullName, type Office } from '../domain/office'
import type { Day } from '../domain/records/calendar'
import { JudgementId, type ParticipantId } from '../domain/records/ids'
import type { Match } from '../domain/records/match'
import type { Candidate, Proposal } from '../domain/records/proposal'
import { Refusal } from '../domain/refusal'
import { judge, takeBackJudgement } from '../domain/rules/judgements'
import { standings } from '../domain/rules/standing'
import { pathsFor } from '../matching/paths'
import { poolOf, trying } from '../matching/pool'
import { openMentors, proposeFrom } from '../matching/propose'
import { needierFor, possibleMentors } from '../matching/rivals'
import { whyNot } from '../matching/why-not'
import type { Room } from './room'
import { cardOf, townShown } from './views/pair-card'

/** Advice on who might meet whom, and the coordinator's own judgement, which outranks it. */
export function matchingHandlers(room: Room): HandlersOf<typeof matchingCommands> {
  const { desk } = room
  return {
    waitingList: () => waitingList(room.office, desk.today()),
    proposeMentors: ({ menteeId, goal, atMost, trial }) => {
      const { office } = room
      const today = desk.today()
      find(office, 'participants', menteeId)
      const pool = trying(poolOf(office, today), menteeId, trial ?? {})
      const found = proposeFrom(pool, menteeId, { atMost, ...(goal === null ? {} : { goal }) })
      return {
        mentee: cardOf(office, menteeId, 'mentee', today),
        goal: found.goal,
        best: found.best.map((one) => withMentor(office, one, today)),
        others: found.others.map((one) => withMentor(office, one, today)),
        refused: found.refused.map((one) => withMentor(office, one, today)),
        removals: found.removals,
        nobody: found.nobody,
      }
    },
    explainPair: (pair) => {
      const today = desk.today()
      return withMentor(room.office, proposalOf(room.office, pair, today), today)
    },
    whyNot: (question) => {
      const today = desk.today()
      const answer = whyNot(room.office, question, today)
      return { ...answer, proposal: withMentor(room.office, answer.proposal, today) }
    },
    aroundHer: ({ menteeId }) => aroundHer(room.office, menteeId, desk.today()),
    judge: async ({ judgement, ...pair }) => {
      refuseUnlessSaidWhy(room.office, { ...pair, judgement }, desk.today())
      const id = JudgementId.parse(desk.newId())
      await room.write('judge', (office) => judge(office, { ...judgement, ...pair, id, by: room.me }))
      return null
    },
    takeBackJudgement: ({ id }) => room.write('takeBackJudgement', (office) => takeBackJudgement(office, id)),
  }
}

/** A pin outranks every rule, so whoever pins a pair that a rule stops writes why. @throws Refusal `reason-needed` */
export function refuseUnlessSaidWhy(
  office: Office,
  {
    judgement,
    ...pair
  }: Pick<Match, 'menteeId' | 'mentorId'> & { judgement: { kind: string; reason: string } },
  today: Day,
): void {
  if (judgement.kind !== 'pin' || judgement.reason.trim() !== '') return
  const { stops } = whyNot(office, pair, today).proposal
  if (stops.length > 0) throw new Refusal('reason-needed')
}

/** The advice on one pair, whoever they are. */
export function proposalOf(
  office: Office,
  pair: Pick<Match, 'menteeId' | 'mentorId' | 'goal'>,
  today: Day,
): Proposal {
  return whyNot(office, pair, today).proposal
}

function aroundHer(office: Office, menteeId: ParticipantId, today: Day): AroundHer {
  const pool = poolOf(office, today)
  const whoCan = possibleMentors(pool)
  const named = <T extends { readonly id: ParticipantId }>(one: T) => ({
    ...one,
    name: fullName(find(office, 'participants', one.id)),
  })
  return {
    needier: (whoCan.get(menteeId) ?? []).flatMap((mentorId) => {
      const women = needierFor(pool, whoCan, { menteeId, mentorId })
      return women.length === 0 ? [] : [{ mentorId, women: women.map(named) }]
    }),
    paths: pathsFor(pool, menteeId).map(({ sector, mentors }) => ({ sector, mentors: mentors.map(named) })),
  }
}

function withMentor<T extends Candidate>(office: Office, candidate: T, today: Day): WithMentor<T> {
  return { ...candidate, mentor: cardOf(office, candidate.mentorId, 'mentor', today) }
}

function waitingList(office: Office, today: Day) {
  const pool = poolOf(office, today)
  return [...standings(office, today).values()]
    .flatMap(({ mentee }) => (mentee === undefined || mentee.waitingDays === null ? [] : [mentee]))
    .map(({ participantId: id, waitingDays, hold, interview }) => ({
      id,
      name: fullName(find(office, 'participants', id)),
      goal: interview?.answers.goal ?? null,
      town: townShown(find(office, 'participants', id), today),
      days: waitingDays ?? 0,
      onHold: hold !== null,
      mentors: openMentors(pool, id),
    }))
    .toSorted((a, b) => b.days - a.days)
}
