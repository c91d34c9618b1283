import { applyChanges, put, remove, type Decision } from '../change'
import { find, type Office } from '../office'
import type { Participant } from '../records/participant'
import type { Relation } from '../records/relation'
import { Refusal } from '../refusal'
import { enrol } from './participants'

/** Writes down that two women know each other; the same thing told again, from either side, takes the earlier one's place, and so does another who sent her to us. @throws Refusal `not-found`, `same-woman` */
export function relate(office: Office, relation: Relation): Decision<Relation> {
  const { participantId, otherId, kind } = relation
  if (participantId === otherId) throw new Refusal('same-woman')
  find(office, 'participants', participantId)
  find(office, 'participants', otherId)
  const told = [...office.relations.values()].filter((one) => {
    const isSame = one.participantId === participantId && one.otherId === otherId
    const isTurned = one.participantId === otherId && one.otherId === participantId
    const isAnotherSender = kind === 'referredBy' && one.participantId === participantId
    return one.kind === kind && (isSame || isTurned || isAnotherSender)
  })
  return {
    changes: [...told.map(({ id }) => remove('relations', id)), put('relations', relation)],
    result: relation,
  }
}

/** Puts a woman on file, and who sent her to us where she was sent. @throws Refusal `changed-since`, `not-found` */
export function enrolReferred(
  office: Office,
  woman: Participant,
  sent: Relation | null,
): Decision<Participant> {
  const enrolled = enrol(office, woman)
  if (sent === null) return enrolled
  const { changes } = relate(applyChanges(office, enrolled.changes), sent)
  return { ...enrolled, changes: [...enrolled.changes, ...changes] }
}

/** @throws Refusal `not-found` */
export function unrelate(office: Office, id: string): Decision<null> {
  find(office, 'relations', id)
  return { changes: [remove('relations', id)], result: null }
}
