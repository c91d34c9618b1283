import { put, remove, type Decision } from '../change'
import { find, type Office } from '../office'
import { MOST_ATTACHMENTS, type Attachment } from '../records/attachment'
import { Refusal } from '../refusal'

/** @throws Refusal `not-found`, `attachments-full` */
export function keepAttachment(office: Office, attachment: Attachment): Decision<Attachment> {
  find(office, 'participants', attachment.participantId)
  const kept = [...office.attachments.values()].filter(
    ({ participantId }) => participantId === attachment.participantId,
  )
  if (kept.length >= MOST_ATTACHMENTS) throw new Refusal('attachments-full', { most: MOST_ATTACHMENTS })
  return { changes: [put('attachments', attachment)], result: attachment }
}

/** @throws Refusal `not-found` */
export function dropAttachment(office: Office, id: string): Decision<null> {
  find(office, 'attachments', id)
  return { changes: [remove('attachments', id)], result: null }
}
