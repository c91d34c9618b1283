import type { HandlersOf } from '../contract/command'
import type { eventCommands } from '../contract/events'
import { find } from '../domain/office'
import { EventId, ThanksId } from '../domain/records/ids'
import { invite, keepEvent, keepThanks, noteGuest } from '../domain/rules/gatherings'
import { drop } from '../domain/rules/pair-notes'
import type { Room } from './room'
import { signed } from './signed'
import { eventPage, eventRows, recognition } from './views/event-page'

/** What brings women together beside their matches, and the thanks they are due. */
export function eventHandlers(room: Room): HandlersOf<typeof eventCommands> {
  const { desk } = room
  return {
    listEvents: () => eventRows(room.office),
    readEvent: ({ id }) => eventPage(room.office, find(room.office, 'events', id), desk.today()),
    keepEvent: async (form) => {
      const event = signed(room, 'events', form, EventId)
      await room.write('keepEvent', (office) =>
        keepEvent(office, { ...event, guests: office.events.get(event.id)?.guests ?? [] }),
      )
      return { id: event.id }
    },
    dropEvent: ({ id }) => room.write('dropEvent', (office) => drop(office, 'events', id)),
    invite: ({ id, women }) => room.write('invite', (office) => invite(office, id, women)),
    noteGuest: ({ id, participantId, guest }) =>
      room.write('noteGuest', (office) => noteGuest(office, id, participantId, guest)),
    readRecognition: () => recognition(room.office, desk.today()),
    keepThanks: (form) => {
      const thanks = signed(room, 'thanks', form, ThanksId)
      return room.write('keepThanks', (office) => keepThanks(office, thanks))
    },
    dropThanks: ({ id }) => room.write('dropThanks', (office) => drop(office, 'thanks', id)),
  }
}
