import type { Day } from './records/calendar'
import type { ParticipantId } from './records/ids'
import type { Interview } from './records/interview'
import type { Match } from './records/match'
import { DEFAULT_SETTINGS, type Division, type Settings } from './records/office-papers'
import type { Participant, Role } from './records/participant'
import { Refusal } from './refusal'
import { TABLE_NAMES, type TableName, type Tables } from './tables'

/** All records of one division, each table by id. Never changed in place. */
export type Office = { readonly [T in TableName]: ReadonlyMap<string, Tables[T]> }

export function emptyOffice(): Office {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- fromEntries widens the keys; every table is present.
  return Object.fromEntries(TABLE_NAMES.map((table) => [table, new Map()])) as unknown as Office
}

/** @throws Refusal `not-found` when no such record is on file. */
export function find<T extends TableName>(office: Office, table: T, id: string): Tables[T] {
  const record = office[table].get(id)
  if (record === undefined) throw new Refusal('not-found', { table, id })
  return record
}

export function divisionOf(office: Office): Division {
  return find(office, 'division', 'division')
}

export function settingsOf(office: Office): Settings {
  return office.settings.get('settings') ?? DEFAULT_SETTINGS
}

/** The interview that counts for her in that role: the latest held by `today`, or null. */
export function newestInterview(office: Office, id: ParticipantId, role: Role, today: Day): Interview | null {
  const held = [...office.interviews.values()].filter(
    (interview) => interview.participantId === id && interview.role === role && interview.heldOn <= today,
  )
  return newest(held, (interview) => interview.heldOn)
}

export function matchesOf(office: Office, id: ParticipantId): Match[] {
  return [...office.matches.values()].filter((match) => match.menteeId === id || match.mentorId === id)
}

/** Her name as staff write it: first and last, or only the first. */
export function fullName(participant: Pick<Participant, 'firstName' | 'lastName'>): string {
  return participant.lastName === null
    ? participant.firstName
    : `${participant.firstName} ${participant.lastName}`
}

/** The record with the latest day; of two on the same day the one with the later id, so that order of entry never matters. */
export function newest<T extends { readonly id: string }>(
  records: readonly T[],
  dayOf: (record: T) => Day,
): T | null {
  const isLater = (one: T, other: T) =>
    dayOf(one) > dayOf(other) || (dayOf(one) === dayOf(other) && one.id > other.id)
  return records.reduce<T | null>(
    (best, record) => (best === null || isLater(record, best) ? record : best),
    null,
  )
}
