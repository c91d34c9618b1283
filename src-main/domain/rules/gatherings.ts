import { put, type Decision } from '../change'
import { find, matchesOf, type Office } from '../office'
import { addMonths, daysBetween, type Day } from '../records/calendar'
import type { Guest, NetworkEvent, Thanks } from '../records/event'
import type { ParticipantId } from '../records/ids'
import type { Participant } from '../records/participant'
import { isRunning } from './matches'

/** Writes an event with its list, new or corrected, before or after it was held. @throws Refusal `not-found` when a guest is not on file. */
export function keepEvent(office: Office, event: NetworkEvent): Decision<null> {
  for (const { participantId } of event.guests) find(office, 'participants', participantId)
  return { changes: [put('events', { ...event, guests: onceEach(event.guests) })], result: null }
}

/** Puts women on the list of an event; she who is on it already stays as she is. @throws Refusal `not-found` */
export function invite(office: Office, id: string, women: readonly ParticipantId[]): Decision<null> {
  const event = find(office, 'events', id)
  const guests = women.map((participantId) => ({ participantId, answer: null, came: false }))
  return keepEvent(office, { ...event, guests: [...guests, ...event.guests] })
}

/** Notes what one woman answered and whether she came; a woman not yet on the list is put on it, null takes her off. @throws Refusal `not-found` */
export function noteGuest(
  office: Office,
  id: string,
  participantId: ParticipantId,
  guest: Omit<Guest, 'participantId'> | null,
): Decision<null> {
  const event = find(office, 'events', id)
  find(office, 'participants', participantId)
  const note = guest === null ? [] : [{ ...guest, participantId }]
  const at = event.guests.findIndex((one) => one.participantId === participantId)
  const guests = at < 0 ? [...event.guests, ...note] : event.guests.toSpliced(at, 1, ...note)
  return { changes: [put('events', { ...event, guests })], result: null }
}

/** How many came, how many of them without a match that day, and how many of those were matched within six months after. */
export function yieldOf(
  office: Office,
  event: NetworkEvent,
): { readonly came: number; readonly unmatched: number; readonly matchedAfter: number } {
  const there = event.guests.filter(({ came }) => came).map(({ participantId }) => participantId)
  const unmatched = there.filter((id) => !matchesOf(office, id).some((match) => isRunning(match, event.on)))
  const until = addMonths(event.on, 6)
  const matchedAfter = unmatched.filter((id) =>
    matchesOf(office, id).some(({ confirmedOn }) => confirmedOn > event.on && confirmedOn <= until),
  )
  return {
    came: there.length + event.others,
    unmatched: unmatched.length,
    matchedAfter: matchedAfter.length,
  }
}

/** @throws Refusal `not-found` when she is not on file. */
export function keepThanks(office: Office, thanks: Thanks): Decision<null> {
  find(office, 'participants', thanks.participantId)
  return { changes: [put('thanks', thanks)], result: null }
}

/** Mentors who have met a mentee by that day and whom nobody has thanked, the longest without thanks first. */
export function neverThanked(
  office: Office,
  today: Day,
): { readonly woman: Participant; readonly since: Day }[] {
  const thanked = new Set([...office.thanks.values()].map(({ participantId }) => participantId))
  const since = new Map<ParticipantId, Day>()
  for (const { mentorId, firstMeeting } of office.matches.values()) {
    if (firstMeeting === null || firstMeeting.on > today || thanked.has(mentorId)) continue
    const earlier = since.get(mentorId)
    if (earlier === undefined || firstMeeting.on < earlier) since.set(mentorId, firstMeeting.on)
  }
  return [...since]
    .map(([id, on]) => ({ woman: find(office, 'participants', id), since: on }))
    .toSorted((a, b) => (a.since < b.since ? -1 : 1))
}

/** A year, or several, since a mentor signed up: the day, and how many. */
export type Anniversary = { readonly woman: Participant; readonly on: Day; readonly years: number }

/** The anniversaries of mentors who have not left, from today and `days` ahead, the nearest first. */
export function anniversaries(office: Office, today: Day, days: number): Anniversary[] {
  return [...office.participants.values()]
    .flatMap((woman) => {
      const spell = woman.roles.findLast(({ role }) => role === 'mentor')
      if (spell === undefined || spell.signedUpOn === null || spell.left !== null) return []
      const next = nextYear(spell.signedUpOn, today)
      return daysBetween(today, next.on) <= days ? [{ woman, ...next }] : []
    })
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
}

function nextYear(since: Day, today: Day): { on: Day; years: number } {
  const passed = Math.max(0, Math.floor(daysBetween(since, today) / 366))
  const years = [passed, passed + 1, passed + 2].find(
    (count) => count > 0 && addMonths(since, count * 12) >= today,
  )
  return { on: addMonths(since, (years ?? 1) * 12), years: years ?? 1 }
}

function onceEach(guests: readonly Guest[]): Guest[] {
  return [...new Map(guests.map((guest) => [guest.participantId, guest])).values()]
}
