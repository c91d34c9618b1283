import { put, type Decision } from '../change'
import type { Office } from '../office'
import type { Draft } from '../records/office-papers'
import type { Participant } from '../records/participant'
import { Refusal } from '../refusal'

/** Women who come in together, from one sheet, and what the sheet tells beforehand of their interviews. */
export type Newcomers = { readonly participants: readonly Participant[]; readonly drafts: readonly Draft[] }

/** Puts all of them on file in one step. @throws Refusal `changed-since` when one of their ids is already on file. */
export function takeIn(office: Office, { participants, drafts }: Newcomers): Decision<{ added: number }> {
  const known = participants.find(({ id }) => office.participants.has(id))
  if (known !== undefined) throw new Refusal('changed-since', { table: 'participants', id: known.id })
  return {
    changes: [
      ...participants.map((woman) => put('participants', woman)),
      ...drafts.map((draft) => put('drafts', draft)),
    ],
    result: { added: participants.length },
  }
}
