import { createHmac, scryptSync } from 'node:crypto'
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
})

/** New keys for the head office of a network. */
export async function foundedOn(on: Day, network: string): Promise<HeadOffice> {
  const [reader, counter] = [await generateX25519Identity(), await generateX25519Identity()]
  return HeadOffice.parse({ id: 'head-office', network, reader, counter, foundedOn: on })
}

/** What a division needs to send its figures: nothing in it opens what the others send. */
export async function invitationFrom({ network, reader, counter }: HeadOffice): Promise<string> {
  const readerRecipient = await identityToRecipient(reader)
  const counterRecipient = await identityToRecipient(counter)
  const told = { network, readerRecipient, counterRecipient }
  return MARK + Buffer.from(JSON.stringify(told)).toString('base64url')
}

/**
 * @param words those the divisions share; the head office must not know them, or it could guess women from their codes
 * @throws Refusal `invitation-unreadable`
 */
export function joinedBy(invitation: string, words: string, on: Day): Membership {
  const told = Invitation.strip().safeParse(jsonIn(invitation.trim().replaceAll(/\s/g, '')))
  if (!told.success) throw new Refusal('invitation-unreadable')
  const countingKey = countingKeyOf(told.data.network, words)
  return Membership.parse({ id: 'network', ...told.data, ...newSigner(), words, countingKey, joinedOn: on })
}

/** Slow on purpose, and the same in every division, however the words are spaced or capitalised. */
function countingKeyOf(network: string, words: string): string {
  const said = words.trim().toLowerCase().split(/\s+/).join(' ')
  return scryptSync(said, `mentor-network ${network}`, 32).toString('hex')
}

/** Tells whether two divisions count with the same words, and nothing of the words. */
export function markOf(countingKey: string): string {
  return createHmac('sha256', Buffer.from(countingKey, 'hex')).update('mark').digest('hex').slice(0, 16)
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
