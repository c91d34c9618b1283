import { randomBytes } from 'node:crypto'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { z } from 'zod'
import type { Day } from '../domain/records/calendar'
import { HeadOffice, Membership } from '../domain/records/network'
import { Refusal } from '../domain/refusal'
import { newSigner } from './network-files'

const MARK = 'mentor-network-1.'

const Invitation = Membership.pick({
  network: true,
  readerRecipient: true,
  counterRecipient: true,
  countingKey: true,
})

/** New keys for the head office of a network. */
export async function foundedOn(on: Day, network: string): Promise<HeadOffice> {
  const [reader, counter] = [await generateX25519Identity(), await generateX25519Identity()]
  const countingKey = randomBytes(32).toString('hex')
  return HeadOffice.parse({ id: 'head-office', network, reader, counter, countingKey, foundedOn: on })
}

/** What a division needs to send its figures: nothing in it opens what the others send. */
export async function invitationFrom({ network, reader, counter, countingKey }: HeadOffice): Promise<string> {
  const readerRecipient = await identityToRecipient(reader)
  const counterRecipient = await identityToRecipient(counter)
  const told = { network, readerRecipient, counterRecipient, countingKey }
  return MARK + Buffer.from(JSON.stringify(told)).toString('base64url')
}

/** @throws Refusal `invitation-unreadable` */
export function joinedBy(invitation: string, on: Day): Membership {
  const told = Invitation.safeParse(jsonIn(invitation.trim().replaceAll(/\s/g, '')))
  if (!told.success) throw new Refusal('invitation-unreadable')
  return Membership.parse({ id: 'network', ...told.data, ...newSigner(), joinedOn: on })
}

function jsonIn(invitation: string): unknown {
  if (!invitation.startsWith(MARK)) return null
  try {
    return z
      .json()
      .parse(JSON.parse(Buffer.from(invitation.slice(MARK.length), 'base64url').toString('utf8')))
  } catch {
    return null
  }
}
