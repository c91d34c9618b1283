import type { Office } from '../../../src-main/domain/office'
import { Judgement } from '../../../src-main/domain/records/judgement'
import { MatchProposal } from '../../../src-main/domain/records/match-proposal'
import type { Match } from '../../../src-main/domain/records/match'
import type { Participant } from '../../../src-main/domain/records/participant'
import { evaluation, interview, match, officeHolding } from '../../builders'
import { chanceFrom, type Chance } from './chance'
import { OVERRIDABLE, TOWNS, type Town } from './lists'
import { aMentee, aMentor, drawing, menteeAnswers, mentorAnswers } from './women'

export type Size = {
  readonly seed: number
  readonly mentees: number
  readonly mentors: number
  /** Share of answers left out, in per cent. */
  readonly missing?: number
  /** Share of mentees for whom the coordinator has decided something about a mentor, in per cent. */
  readonly judged?: number
  readonly town?: Town
}

/**
 * An office of invented women with as many mentees and mentors as asked for, the same for the same seed.
 * Distributions as in the design's generator: supply differs from demand, Danish is skewed low, mentors have evenings.
 */
export function generatedOffice({
  seed,
  mentees,
  mentors,
  missing = 20,
  judged = 40,
  town = 'odense',
}: Size): Office {
  const chance = chanceFrom(seed)
  const draw = drawing(chance, missing, TOWNS[town])
  const seeking = ids('mentee', mentees).map((id) => aMentee(draw, id))
  const offering = ids('mentor', mentors).map((id) => aMentor(draw, id))
  const women = [...seeking, ...offering]
  return officeHolding({
    participants: women,
    interviews: [
      ...seeking.filter(() => chance.percent(95)).map((woman) => interview(woman, menteeAnswers(draw))),
      ...offering
        .filter(() => chance.percent(95))
        .map((woman) => interview(woman, mentorAnswers(draw, woman))),
    ],
    evaluations: women
      .filter(() => chance.percent(92))
      .map((woman) => evaluation(woman, { ready: chance.percent(95) })),
    matches: seeking
      .filter(() => chance.percent(12))
      .map((woman) => aMatch(chance, woman, chance.oneOf(offering))),
    judgements: seeking
      .filter(() => chance.percent(judged))
      .map((woman, n) => aJudgement(chance, `judgement-${n}`, woman, chance.oneOf(offering))),
    proposals: seeking
      .filter(() => chance.percent(20))
      .map((woman, n) => aDecline(chance, `proposal-${n}`, woman, chance.oneOf(offering))),
  })
}

function ids(kind: string, count: number): string[] {
  return Array.from({ length: count }, (_, n) => `${kind}-${n + 1}`)
}

function aMatch(chance: Chance, woman: Participant, partner: Participant): Match {
  const kind = chance.oneOf(['planned', 'early'] as const)
  const closure = { on: '2026-02-01', kind, reasons: [{ reason: 'other', side: 'both' } as const], words: '' }
  return match(woman, partner, { confirmedOn: '2025-11-01', closure: chance.percent(60) ? closure : null })
}

function aJudgement(chance: Chance, id: string, woman: Participant, partner: Participant): Judgement {
  const pair = { id, menteeId: woman.id, mentorId: partner.id, on: '2026-03-01', by: 'inger' }
  const reason = 'De talte længe sammen til sommerfesten.'
  return Judgement.parse(
    chance.oneOf([
      { ...pair, kind: 'pin', reason: chance.oneOf(['', reason]) },
      { ...pair, kind: 'veto', reason },
      { ...pair, kind: 'rating', steps: chance.whole(-2, 2), reason: chance.oneOf(['', reason]) },
      { ...pair, kind: 'override', rule: chance.oneOf(OVERRIDABLE), reason },
    ]),
  )
}

function aDecline(chance: Chance, id: string, woman: Participant, partner: Participant): MatchProposal {
  const never = chance.percent(25)
  return MatchProposal.parse({
    id,
    menteeId: woman.id,
    mentorId: partner.id,
    goal: 'job',
    roundId: null,
    draftedOn: '2026-02-01',
    by: 'inger',
    grounds: '',
    asked: { mentee: null, mentor: { on: '2026-02-02', saidYesOn: null } },
    decline: {
      on: '2026-02-05',
      side: 'mentor',
      reason: 'notNow',
      words: chance.oneOf(['', 'Hun har travlt lige nu.']),
      restUntil: never ? null : chance.oneOf([null, '2026-03-01', '2026-06-01']),
      never,
    },
  })
}
