import { put, remove, type Decision } from '../change'
import { find, type Office } from '../office'
import type { Judgement } from '../records/judgement'

/** Writes down what the coordinator thinks of one pair; a newer judgement of the same kind takes the older one's place. */
export function judge(office: Office, judgement: Judgement): Decision<Judgement> {
  const replaced = [...office.judgements.values()].filter(
    (other) =>
      other.menteeId === judgement.menteeId &&
      other.mentorId === judgement.mentorId &&
      other.kind === judgement.kind &&
      ruleOf(other) === ruleOf(judgement),
  )
  return {
    changes: [...replaced.map(({ id }) => remove('judgements', id)), put('judgements', judgement)],
    result: judgement,
  }
}

/** @throws Refusal `not-found` */
export function takeBackJudgement(office: Office, id: string): Decision<null> {
  find(office, 'judgements', id)
  return { changes: [remove('judgements', id)], result: null }
}

function ruleOf(judgement: Judgement): string {
  return judgement.kind === 'override' ? judgement.rule : ''
}
