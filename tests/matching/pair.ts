import type { Office } from '../../src-main/domain/office'
import type { Answers } from '../../src-main/domain/records/interview'
import { Judgement } from '../../src-main/domain/records/judgement'
import type { Participant } from '../../src-main/domain/records/participant'
import { pairOf, poolOf, type Pair } from '../../src-main/matching/pool'
import { evaluation, interview, mentee, mentor, officeHolding, TODAY, type Holdings } from '../builders'

/** What is to be told of one woman: her facts and her answers, the rest as the builders have it. */
export type Told = { readonly facts?: Parameters<typeof mentee>[0]; readonly answers?: Partial<Answers> }

/** An office of Amina and Hanne, both ready to be matched, with more on file as given. */
export function twoWomen(amina: Told = {}, hanne: Told = {}, more: Holdings = {}): Office {
  return officeHolding(told(mentee(amina.facts), amina), told(mentor(hanne.facts), hanne), more)
}

/** Amina and Hanne, looked at together. */
export function aPair(amina: Told = {}, hanne: Told = {}, more: Holdings = {}): Pair {
  const pool = poolOf(twoWomen(amina, hanne, more), TODAY)
  const [one, other] = [[...pool.mentees.values()][0], [...pool.mentors.values()][0]]
  if (one === undefined || other === undefined) throw new Error('It takes two.')
  return pairOf(pool, one, other)
}

/** What the coordinator decided about Amina and Hanne. */
export function judged(parts: Pick<Judgement, 'kind'> & Record<string, unknown>): Holdings {
  const pair = {
    id: `judgement-${parts.kind}`,
    menteeId: 'amina',
    mentorId: 'hanne',
    on: '2026-03-01',
    by: 'inger',
  }
  return { judgements: [Judgement.parse({ ...pair, reason: 'De talte længe sammen.', ...parts })] }
}

function told(woman: Participant, { answers }: Told): Holdings {
  return {
    participants: [woman],
    interviews: [interview(woman, answers)],
    evaluations: [evaluation(woman)],
  }
}
