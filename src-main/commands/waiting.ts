import type { HandlersOf } from '../contract/command'
import type { waitingCommands, WantedSheet, WhyWaiting } from '../contract/waiting'
import { find, fullName, type Office } from '../domain/office'
import type { Day } from '../domain/records/calendar'
import type { ParticipantId } from '../domain/records/ids'
import type { Language } from '../domain/wording'
import { mentorInWords } from '../documents/wanted-words'
import { openingsFor } from '../matching/openings'
import { pairOf, poolOf, type Pool } from '../matching/pool'
import { inRole } from '../matching/propose'
import { countStops, whyNobody } from '../matching/removals'
import { needierFor, othersFor, possibleMentors } from '../matching/rivals'
import { stopsFor } from '../matching/rules'
import { wantedSheet } from '../matching/wanted-sheet'
import type { Room } from './room'
import { waitingGroups } from './views/waiting-groups'
import { tellingIn } from './telling'

/** Why women wait, and what would help. */
export function waitingHandlers(room: Room): HandlersOf<typeof waitingCommands> {
  const { desk } = room
  return {
    whyWaiting: ({ menteeId }) => whyWaiting(room.office, menteeId, desk.today()),
    waitingGroups: () => waitingGroups(room.office, desk.today()),
    wantedSheet: ({ language }) => wantedIn(room, language),
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
    nobody: whyNobody(stopped),
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

async function wantedIn(room: Room, language: Language): Promise<WantedSheet> {
  const { office, desk } = room
  const { calls, seeking } = wantedSheet(office, desk.today())
  const telling = await tellingIn(room, language)
  const person = personIn(office)
  return {
    mentors: calls.map(({ mentor, women }) => ({
      words: mentorInWords(mentor, telling),
      unnamed: mentor.unnamed,
      women: women.map(person),
    })),
    seeking: seeking.length,
    helped: calls.reduce((sum, { women }) => sum + women.length, 0),
  }
}

function personIn(office: Office) {
  return (id: ParticipantId) => ({ id, name: fullName(find(office, 'participants', id)) })
}
