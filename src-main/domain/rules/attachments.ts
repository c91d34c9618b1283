import { put, remove, type Decision } from '../change'
import { find, type Office } from '../office'
import { MOST_ATTACHMENTS, type Attachment } from '../records/attachment'
import { looksLikeCpr } from '../records/text'
import { Refusal } from '../refusal'

/** Asked before a file is written for it. @throws Refusal `not-found`, `attachments-full`, `attachment-name-cpr` */
export function refuseAttachment(office: Office, woman: Attachment['participantId'], name: string): void {
  find(office, 'participants', woman)
  if (looksLikeCpr(name)) throw new Refusal('attachment-name-cpr')
  const kept = [...office.attachments.values()].filter(({ participantId }) => participantId === woman)
  if (kept.length >= MOST_ATTACHMENTS) throw new Refusal('attachments-full', { most: MOST_ATTACHMENTS })
}

/** @throws Refusal as {@link refuseAttachment} */
export function keepAttachment(office: Office, attachment: Attachment): Decision<Attachment> {
  refuseAttachment(office, attachment.participantId, attachment.name)
  return { changes: [put('attachments', attachment)], result: attachment }
}

/** @throws Refusal `not-found` */
export function dropAttachment(office: Office, id: string): Decision<null> {
  find(office, 'attachments', id)
  return { changes: [remove('attachments', id)], result: null }
}
