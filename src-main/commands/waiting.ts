import type { HandlersOf } from '../contract/command'
import type { waitingCommands, WantedSheet, WhyWaiting } from '../contract/waiting'
import { find, fullName, settingsOf, type Office } from '../domain/office'
import type { Day } from '../domain/records/calendar'
import type { ParticipantId } from '../domain/records/ids'
import { openingsFor } from '../matching/openings'
import { pairOf, poolOf, type Pool } from '../matching/pool'
import { inRole } from '../matching/propose'
import { countStops } from '../matching/removals'
import { needierFor, othersFor, possibleMentors } from '../matching/rivals'
import { stopsFor } from '../matching/rules'
import { wantedMentors, type Call } from '../matching/wanted'
import type { Room } from './room'
import { waitingGroups } from './views/waiting-groups'

/** Why women wait, and what would help. */
export function waitingHandlers(room: Room): HandlersOf<typeof waitingCommands> {
  const { desk } = room
  return {
    whyWaiting: ({ menteeId }) => whyWaiting(room.office, menteeId, desk.today()),
    waitingGroups: () => waitingGroups(room.office, desk.today()),
    wantedSheet: () => wantedSheet(room.office, desk.today()),
  }
}

function whyWaiting(office: Office, menteeId: ParticipantId, today: Day): WhyWaiting {
  const person = personIn(office)
  const pool = poolOf(office, today)
  const { standing } = inRole(pool, 'mentee', menteeId)
  const { open, changes } = openingsFor(pool, menteeId)
  const whoCan = possibleMentors(pool)
  const stopped = stopsOf(pool, menteeId)
  return {
    mentee: { ...person(menteeId), days: standing.waitingDays, onHold: standing.hold !== null },
    open: open.map((mentorId) => ({
      ...person(mentorId),
      others: othersFor(whoCan, menteeId, mentorId),
      needier: needierFor(pool, whoCan, { menteeId, mentorId }).map((rival) => ({
        ...rival,
        ...person(rival.id),
      })),
    })),
    changes: changes.map(({ change, opens }) => ({ change, opens: opens.map(person) })),
    removals: countStops(stopped),
    nearly: stopped.flatMap(({ id, stops }) => {
      const [first, second] = stops.filter(({ lifted }) => lifted === null)
      return first?.rule === 'place' && second === undefined ? [{ ...person(id), stop: first }] : []
    }),
  }
}

function stopsOf(pool: Pool, menteeId: ParticipantId) {
  const mentee = inRole(pool, 'mentee', menteeId)
  return [...pool.mentors.values()]
    .filter(({ id, standing }) => id !== menteeId && standing.status !== 'left')
    .map((mentor) => ({ id: mentor.id, stops: stopsFor(pairOf(pool, mentee, mentor)) }))
}

/** What leaves the office names no place with fewer women behind it than the smallest count, and no language that fewer mentees speak. */
function wantedSheet(office: Office, today: Day): WantedSheet {
  const pool = poolOf(office, today)
  const { calls, seeking } = wantedMentors(pool)
  const { smallestCount } = settingsOf(office)
  const person = personIn(office)
  return {
    mentors: calls.map(({ wanted: { place, language, ...wanted }, women }: Call) => ({
      ...wanted,
      language: speakersOf(pool, language) < smallestCount ? null : language,
      spoken: language,
      town: women.length < smallestCount ? null : (place?.town ?? null),
      women: women.map(person),
    })),
    seeking: seeking.length,
    helped: calls.reduce((sum, { women }) => sum + women.length, 0),
  }
}

function speakersOf({ mentees }: Pool, language: string | null): number {
  return [...mentees.values()].filter(
    ({ languages }) => language !== null && languages?.includes(language) === true,
  ).length
}

function personIn(office: Office) {
  return (id: ParticipantId) => ({ id, name: fullName(find(office, 'participants', id)) })
}
