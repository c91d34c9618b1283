import type { HandlersOf } from '../contract/command'
import { Fault } from '../contract/reply'
import type { womenCommands } from '../contract/women'
import { put } from '../domain/change'
import { find } from '../domain/office'
import type { ParticipantId, PhotoId } from '../domain/records/ids'
import { inOurWords } from './faults'
import type { Room } from './room'

type PortraitCommand = 'keepPortrait' | 'dropPortrait' | 'readPortrait'

const JPEG = [0xff, 0xd8, 0xff]

/** Her picture, kept apart from her record and only as the window re-encoded it. */
export function portraitHandlers(room: Room): Pick<HandlersOf<typeof womenCommands>, PortraitCommand> {
  return {
    keepPortrait: async ({ id, picture }) => {
      if (!JPEG.every((byte, position) => picture[position] === byte)) throw new Fault('picture-unreadable')
      const photo = await inOurWords(() => room.store.photos.save(picture))
      await setPortrait(room, 'keepPortrait', id, photo)
      return null
    },
    dropPortrait: async ({ id }) => {
      await setPortrait(room, 'dropPortrait', id, null)
      return null
    },
    readPortrait: async ({ id }) => {
      const { portrait } = find(room.office, 'participants', id)
      return { picture: portrait === null ? null : await inOurWords(() => room.store.photos.read(portrait)) }
    },
  }
}

async function setPortrait(
  room: Room,
  why: string,
  id: ParticipantId,
  portrait: PhotoId | null,
): Promise<void> {
  await room.write(why, (office) => ({
    changes: [put('participants', { ...find(office, 'participants', id), portrait })],
    result: null,
  }))
}
