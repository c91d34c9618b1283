import type { HandlersOf } from '../contract/command'
import type { womenCommands } from '../contract/women'
import { put, type Decision } from '../domain/change'
import { find, type Office } from '../domain/office'
import type { ParticipantId, PhotoId } from '../domain/records/ids'
import { isProtected } from '../domain/rules/standing'
import { inOurWords } from './faults'
import { keepPictures, type Picture } from './kept-pictures'
import type { Room } from './room'

type PortraitCommand = 'keepPortrait' | 'dropPortrait' | 'readPortrait'

/** Her picture, kept apart from her record and only as the window re-encoded it. */
export function portraitHandlers(room: Room): Pick<HandlersOf<typeof womenCommands>, PortraitCommand> {
  return {
    keepPortrait: ({ id, picture }) => keepPictures(room, 'keepPortrait', [portraitOf(id, picture)]),
    dropPortrait: async ({ id }) => {
      await room.write('dropPortrait', (office) => setPortrait(office, id, null))
      return null
    },
    readPortrait: async ({ id }) => {
      const woman = find(room.office, 'participants', id)
      const { portrait } = woman
      if (portrait === null || isProtected(woman, room.desk.today())) return { picture: null }
      return { picture: await inOurWords(() => room.store.photos.read(portrait)) }
    },
  }
}

/** A picture that is to be her portrait. */
export function portraitOf(id: ParticipantId, bytes: Uint8Array): Picture {
  return { bytes, setIn: (office, photo) => setPortrait(office, id, photo) }
}

function setPortrait(office: Office, id: ParticipantId, portrait: PhotoId | null): Decision<null> {
  return { changes: [put('participants', { ...find(office, 'participants', id), portrait })], result: null }
}
