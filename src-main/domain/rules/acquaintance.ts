import type { Office } from '../office'
import type { NetworkEvent } from '../records/event'
import type { ParticipantId } from '../records/ids'

/** Which women have met: those who have been a pair, and those who came to the same event before this one. */
export function acquaintances(office: Office, { id, on }: NetworkEvent): Acquaintances {
  const met = new Map<ParticipantId, Set<ParticipantId>>()
  const meet = (one: ParticipantId, other: ParticipantId) => {
    if (one !== other) met.set(one, (met.get(one) ?? new Set()).add(other))
  }
  for (const { menteeId, mentorId, confirmedOn } of office.matches.values()) {
    if (confirmedOn > on) continue
    meet(menteeId, mentorId)
    meet(mentorId, menteeId)
  }
  for (const event of office.events.values()) {
    if (event.id === id || event.on >= on) continue
    const there = event.guests.filter(({ came }) => came).map(({ participantId }) => participantId)
    for (const one of there) for (const other of there) meet(one, other)
  }
  return met
}

export type Acquaintances = ReadonlyMap<ParticipantId, ReadonlySet<ParticipantId>>
