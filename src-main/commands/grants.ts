import type { CheckedOfficeInput } from '../contract'
import { put, remove } from '../domain/change'
import { find } from '../domain/office'
import { GrantId } from '../domain/records/ids'
import { Grant } from '../domain/records/grant'
import { Refusal } from '../domain/refusal'
import type { Room } from './room'

/** Writes a grant with its targets, new or corrected. @throws Refusal `date-order`, `not-found` when its label is gone */
export function keepGrant(room: Room, grant: CheckedOfficeInput<'keepGrant'>['grant']): Promise<null> {
  if (grant.until < grant.from) throw new Refusal('date-order', { earlier: grant.from, later: grant.until })
  const kept = Grant.parse({ ...grant, id: grant.id ?? GrantId.parse(room.desk.newId()) })
  return room.write('keepGrant', (office) => {
    if (kept.label !== null) find(office, 'labels', kept.label)
    return { changes: [put('grants', kept)], result: null }
  })
}

/** @throws Refusal `not-found` */
export function dropGrant(room: Room, id: GrantId): Promise<null> {
  return room.write('dropGrant', (office) => {
    find(office, 'grants', id)
    return { changes: [remove('grants', id)], result: null }
  })
}
