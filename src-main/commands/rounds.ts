import type { CheckedInputOf, HandlersOf } from '../contract/command'
import type { roundCommands } from '../contract/rounds'
import { applyChanges } from '../domain/change'
import { find, newestInterview, type Office } from '../domain/office'
import type { Day } from '../domain/records/calendar'
import { JudgementId, ProposalId, RoundId } from '../domain/records/ids'
import type { MatchProposal } from '../domain/records/match-proposal'
import { judge, takeBackJudgement } from '../domain/rules/judgements'
import { draftProposal } from '../domain/rules/proposals'
import { changeWeights, removeRound, replanRound, startRound } from '../domain/rules/rounds'
import type { Decision } from '../domain/change'
import type { Round } from '../domain/records/round'
import { WEIGHT_SETS, weightsOf, type Goal } from '../matching/weights'
import { refuseUnlessSaidWhy } from './matching'
import type { Room } from './room'
import { RoundDesk } from './round-desk'
import { comparison } from './views/round-comparison'
import { changedWomen, roundView } from './views/round-view'

type Handlers = HandlersOf<typeof roundCommands>

/** The whole waiting list looked at together, as a saved thing. */
export function roundHandlers(room: Room): Handlers {
  const rounds = new RoundDesk(room.desk)
  return { ...questions(room, rounds), ...deeds(room, rounds), ...weightHandlers(room) }
}

type Questions = 'rounds' | 'viewRound' | 'compareRound' | 'alternativesInRound'

function questions(room: Room, rounds: RoundDesk): Pick<Handlers, Questions> {
  const { desk } = room
  return {
    rounds: () => roundLines(room.office),
    viewRound: async ({ id }) => {
      const { office } = room
      const round = find(office, 'rounds', id)
      const anew = await rounds.anew(office, round)
      const quality = await rounds.qualityOf(round, anew)
      return roundView({ office, pool: anew.pool, today: desk.today() }, round, { ...anew, quality })
    },
    compareRound: async ({ id, weights, ...wish }) => {
      const { office } = room
      const round = id === null ? null : find(office, 'rounds', id)
      const after = await rounds.asWished(office, { wish, weights, looked: round?.plan ?? null })
      const before = round === null ? null : await rounds.anew(office, round)
      return comparison(office, { round, before, after }, desk.today())
    },
    alternativesInRound: ({ id, menteeId }) => rounds.alternatives(room.office, id, menteeId),
  }
}

function deeds(room: Room, rounds: RoundDesk): Omit<Handlers, Questions | 'weights' | 'changeWeights'> {
  const { desk } = room
  return {
    startRound: async (wish) => {
      const { plan, weights } = await rounds.asWished(room.office, { wish, weights: [], looked: null })
      const id = RoundId.parse(desk.newId())
      const round = { ...wish, id, startedOn: desk.today(), by: room.me, weights, plan }
      await room.write('startRound', (office) => startRound(office, round))
      return { id }
    },
    changeRound: async ({ id, ...wish }) => {
      const looked = find(room.office, 'rounds', id).plan
      const { plan, weights } = await rounds.asWished(room.office, { wish, weights: [], looked })
      await room.write('changeRound', (office) => replanRound(office, id, { ...wish, weights, plan }))
      return null
    },
    proposeInRound: async ({ id, pairs, on }) => {
      await room.write('proposeInRound', (office) => {
        const { plan } = find(office, 'rounds', id)
        const changes = pairs
          .filter((pair) => isIn(plan, pair))
          .flatMap((pair) => draftProposal(office, drafted(room, { pair, id, on })).changes)
        return { changes, result: null }
      })
      return null
    },
    judgeInRound: ({ id, judgement, pair, on }) => {
      refuseUnlessSaidWhy(room.office, { ...pair, judgement }, room.desk.today())
      const judgementId = JudgementId.parse(desk.newId())
      const decide = (office: Office) =>
        judge(office, { ...judgement, ...pair, on, id: judgementId, by: room.me })
      return replanned(room, rounds, { why: 'judgeInRound', id, decide })
    },
    takeBackInRound: ({ id, kind, pair }) => {
      const decide = (office: Office) => takeBackJudgement(office, judgementOf(office, kind, pair))
      return replanned(room, rounds, { why: 'takeBackInRound', id, decide })
    },
    removeRound: ({ id }) => room.write('removeRound', (office) => removeRound(office, id)),
  }
}

function weightHandlers(room: Room): Pick<Handlers, 'weights' | 'changeWeights'> {
  return {
    weights: () => (['job', 'social'] as const).map((goal) => weightsNow(room.office, goal)),
    changeWeights: async (set) => {
      await room.write('changeWeights', (office) =>
        changeWeights(office, { ...set, on: room.desk.today(), by: room.me }),
      )
      return null
    },
  }
}

type Paired = CheckedInputOf<typeof roundCommands, 'takeBackInRound'>['pair']

function isIn({ pairs }: Round['plan'], pair: Paired): boolean {
  return pairs.some(({ menteeId, mentorId }) => menteeId === pair.menteeId && mentorId === pair.mentorId)
}

function drafted(room: Room, { pair, id, on }: { pair: Paired; id: RoundId; on: Day }): MatchProposal {
  const answers = newestInterview(room.office, pair.menteeId, 'mentee', on)?.answers
  return {
    ...pair,
    id: ProposalId.parse(room.desk.newId()),
    goal: answers?.goal ?? 'job',
    roundId: id,
    draftedOn: on,
    by: room.me,
    grounds: '',
    asked: { mentee: null, mentor: null },
    decline: null,
  }
}

type Change = {
  readonly why: string
  readonly id: RoundId
  readonly decide: (office: Office) => Decision<unknown>
}

/** Writes what she decided and the plan that follows from it together, so that undo takes back both. */
async function replanned(room: Room, rounds: RoundDesk, { why, id, decide }: Change) {
  const round = find(room.office, 'rounds', id)
  const { plan, weights } = await rounds.anew(applyChanges(room.office, decide(room.office).changes), round)
  await room.write(why, (office) => {
    const changes = [...decide(office).changes, ...replanRound(office, id, { plan, weights }).changes]
    return { changes, result: null }
  })
  return { changed: changedWomen(round, { plan }).length }
}

function judgementOf(office: Office, kind: string, pair: Paired): string {
  const found = [...office.judgements.values()].find(
    (one) => one.kind === kind && one.menteeId === pair.menteeId && one.mentorId === pair.mentorId,
  )
  return found?.id ?? ''
}

function roundLines(office: Office) {
  return [...office.rounds.values()].toSorted(newestFirst).map((round) => ({
    id: round.id,
    startedOn: round.startedOn,
    by: find(office, 'staff', round.by).name,
    policy: round.policy,
    matched: round.plan.pairs.length,
    waiting: round.plan.waiting.length,
    proposed: [...office.proposals.values()].filter(({ roundId }) => roundId === round.id).length,
  }))
}

function newestFirst(a: Round, b: Round): number {
  return `${a.startedOn} ${a.id}` > `${b.startedOn} ${b.id}` ? -1 : 1
}

function weightsNow(office: Office, goal: Goal) {
  const now = weightsOf(office)[goal]
  const shipped = WEIGHT_SETS[goal]
  return {
    goal,
    version: now.version,
    isShipped: now.version === shipped.version,
    mentee: now.mentee,
    mentor: now.mentor,
    shipped: { mentee: shipped.mentee, mentor: shipped.mentor },
  }
}
