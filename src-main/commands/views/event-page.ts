import type { EventPage, EventRow, GuestRow, Recognition } from '../../contract/events'
import { find, fullName, matchesOf, type Office } from '../../domain/office'
import type { Day } from '../../domain/records/calendar'
import type { Guest, NetworkEvent } from '../../domain/records/event'
import { acquaintances } from '../../domain/rules/acquaintance'
import { anniversaries, neverThanked, yieldOf } from '../../domain/rules/gatherings'
import { isRunning } from '../../domain/rules/matches'
import { isProtected } from '../../domain/rules/standing'
import { alreadyMet, seated } from '../../domain/rules/seating'
import { townShown } from './pair-card'

/** Every event, the latest first. */
export function eventRows(office: Office): EventRow[] {
  return [...office.events.values()]
    .map((event) => eventRow(office, event))
    .toSorted((a, b) => (a.on < b.on ? 1 : -1))
}

/** One event with its list, and the tables as they would mix the women best. */
export function eventPage(office: Office, event: NetworkEvent, today: Day): EventPage {
  const met = acquaintances(office, event)
  const tables = seated(atTable(event), event.seats, met)
  return {
    ...eventRow(office, event),
    event,
    guests: event.guests
      .map((guest) => guestRow(office, guest, event, today))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'da')),
    tables,
    alreadyMet: alreadyMet(tables, met),
  }
}

/** How far ahead the days that call for thanks are shown. */
const DAYS_AHEAD = 45

/** Whom the office has not thanked yet, and whose day is near. */
export function recognition(office: Office, today: Day): Recognition {
  return {
    neverThanked: neverThanked(office, today).map(({ woman, since }) => ({
      id: woman.id,
      name: fullName(woman),
      since,
    })),
    anniversaries: anniversaries(office, today, DAYS_AHEAD).map(({ woman, on, years }) => ({
      id: woman.id,
      name: fullName(woman),
      on,
      years,
    })),
    thanks: [...office.thanks.values()]
      .map((one) => ({ ...one, name: fullName(find(office, 'participants', one.participantId)) }))
      .toSorted((a, b) => (a.on < b.on ? 1 : -1)),
  }
}

function eventRow(office: Office, event: NetworkEvent): EventRow {
  const { id, name, kind, on, place, guests } = event
  return {
    id,
    name,
    kind,
    on,
    place,
    invited: guests.length,
    coming: guests.filter(({ answer }) => answer === 'yes').length,
    ...yieldOf(office, event),
  }
}

function guestRow(office: Office, guest: Guest, { on }: NetworkEvent, today: Day): GuestRow {
  const woman = find(office, 'participants', guest.participantId)
  return {
    ...guest,
    name: fullName(woman),
    nameOnPaper: isProtected(woman, today) ? woman.firstName : fullName(woman),
    town: townShown(woman, today),
    hasMatch: matchesOf(office, woman.id).some((match) => isRunning(match, on)),
  }
}

/** Who is to be seated: those who came, or, as long as nobody has, those who said yes. */
function atTable({ guests }: NetworkEvent): Guest['participantId'][] {
  const came = guests.filter((guest) => guest.came)
  const coming = came.length > 0 ? came : guests.filter(({ answer }) => answer === 'yes')
  return coming.map(({ participantId }) => participantId)
}
