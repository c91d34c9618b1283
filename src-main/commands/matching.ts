import type { HandlersOf } from '../contract/command'
import type { Card, matchingCommands } from '../contract/matching'
import { find, newestInterview, fullName, type Office } from '../domain/office'
import { ageOn, type Day } from '../domain/records/calendar'
import { JudgementId, type ParticipantId } from '../domain/records/ids'
import type { Match } from '../domain/records/match'
import type { Role } from '../domain/records/participant'
import type { Proposal } from '../domain/records/proposal'
import { judge, takeBackJudgement } from '../domain/rules/judgements'
import { newestEvaluation } from '../domain/rules/matches'
import { isProtected, standings } from '../domain/rules/standing'
import { poolOf, propose, proposeFrom, whyNot } from '../matching'
import type { Room } from './room'

/** Advice on who might meet whom, and the coordinator's own judgement, which outranks it. */
export function matchingHandlers(room: Room): HandlersOf<typeof matchingCommands> {
  const { desk } = room
  return {
    waitingList: () => waitingList(room.office, desk.today()),
    proposeMentors: ({ menteeId, goal, atMost }) => {
      const { office } = room
      const today = desk.today()
      const found = propose(office, menteeId, today, goal === null ? {} : { goal })
      const withCard = (proposal: Proposal) => ({
        ...proposal,
        mentor: cardOf(office, proposal.mentorId, 'mentor', today),
      })
      return {
        mentee: cardOf(office, menteeId, 'mentee', today),
        goal: found.goal,
        ranked: found.ranked.slice(0, atMost).map(withCard),
        refused: found.refused.slice(0, atMost).map(withCard),
        removals: found.removals,
      }
    },
    judge: async ({ judgement, ...pair }) => {
      const id = JudgementId.parse(desk.newId())
      await room.write('judge', (office) => judge(office, { ...judgement, ...pair, id, by: room.me }))
      return null
    },
    takeBackJudgement: ({ id }) => room.write('takeBackJudgement', (office) => takeBackJudgement(office, id)),
  }
}

/** The advice on one pair as a match keeps it. */
export function adviceFor(
  office: Office,
  pair: Pick<Match, 'menteeId' | 'mentorId' | 'goal'>,
  today: Day,
): Proposal {
  return whyNot(office, pair, today).proposal
}

function waitingList(office: Office, today: Day) {
  const pool = poolOf(office, today)
  return [...standings(office, today).values()]
    .flatMap(({ mentee }) => (mentee === undefined || mentee.waitingDays === null ? [] : [mentee]))
    .map(({ participantId: id, waitingDays, hold, interview }) => ({
      id,
      name: fullName(find(office, 'participants', id)),
      goal: interview?.answers.goal ?? null,
      town: cardOf(office, id, 'mentee', today).town,
      days: waitingDays ?? 0,
      onHold: hold !== null,
      mentors: proposeFrom(pool, id).ranked.length,
    }))
    .toSorted((a, b) => b.days - a.days)
}

function cardOf(office: Office, id: ParticipantId, role: Role, today: Day): Card {
  const woman = find(office, 'participants', id)
  const answers = newestInterview(office, id, role, today)?.answers
  return {
    id,
    name: fullName(woman),
    age: woman.birthDate === null ? null : ageOn(woman.birthDate, today),
    town: isProtected(woman, today) ? null : woman.address.town,
    job: (role === 'mentee' ? woman.occupationWanted.title : null) ?? woman.occupationHad.title,
    introduction: answers?.introduction ?? '',
    motive: answers?.motive ?? '',
    needs: answers?.needs ?? '',
    wishes: answers?.wishes ?? '',
    interests: answers?.interests ?? [],
    seeks: answers?.seeks ?? [],
    offers: answers?.offers ?? [],
    evaluated: newestEvaluation(office, id, role, today)?.ready === true,
    hasPortrait: woman.portrait !== null,
  }
}
