import type { HandlersOf } from '../contract/command'
import { Fault } from '../contract/reply'
import type { womenCommands } from '../contract/women'
import { put } from '../domain/change'
import { find } from '../domain/office'
import type { ParticipantId, PhotoId } from '../domain/records/ids'
import { isProtected } from '../domain/rules/standing'
import { inOurWords } from './faults'
import type { Room } from './room'

type PortraitCommand = 'keepPortrait' | 'dropPortrait' | 'readPortrait'

const JPEG = [0xff, 0xd8, 0xff]

/** Her picture, kept apart from her record and only as the window re-encoded it. */
export function portraitHandlers(room: Room): Pick<HandlersOf<typeof womenCommands>, PortraitCommand> {
  return {
    keepPortrait: async ({ id, picture }) => {
      await keepPortraits(room, 'keepPortrait', [{ id, picture }])
      return null
    },
    dropPortrait: async ({ id }) => {
      await setPortraits(room, 'dropPortrait', [{ id, photo: null }])
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

type Picture = { readonly id: ParticipantId; readonly picture: Uint8Array }

/** @throws Fault `picture-unreadable` when one of them is not a JPEG, as the window makes them */
export async function keepPortraits(room: Room, why: string, pictures: readonly Picture[]): Promise<void> {
  for (const { picture } of pictures) refuseUnlessJpeg(picture)
  const kept = await inOurWords(() =>
    Promise.all(
      pictures.map(async ({ id, picture }) => ({ id, photo: await room.store.photos.save(picture) })),
    ),
  )
  await setPortraits(room, why, kept)
}

/** @throws Fault `picture-unreadable` */
export function refuseUnlessJpeg(picture: Uint8Array): void {
  if (!JPEG.every((byte, position) => picture[position] === byte)) throw new Fault('picture-unreadable')
}

type Kept = { readonly id: ParticipantId; readonly photo: PhotoId | null }

async function setPortraits(room: Room, why: string, kept: readonly Kept[]): Promise<void> {
  await room.write(why, (office) => ({
    changes: kept.map(({ id, photo }) =>
      put('participants', { ...find(office, 'participants', id), portrait: photo }),
    ),
    result: null,
  }))
}
