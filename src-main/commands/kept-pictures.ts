import { Fault } from '../contract/reply'
import type { Decision } from '../domain/change'
import type { Office } from '../domain/office'
import type { PhotoId } from '../domain/records/ids'
import { inOurWords } from './faults'
import type { Room } from './room'

/** A picture as the window drew it anew, and what its id is written into once it is kept. */
export type Picture = {
  readonly bytes: Uint8Array
  readonly setIn: (office: Office, photo: PhotoId) => Decision<unknown>
}

/** Keeps pictures apart from the records. @throws Fault `picture-unreadable` */
export async function keepPictures(room: Room, why: string, pictures: readonly Picture[]): Promise<null> {
  for (const { bytes } of pictures) refuseUnlessJpeg(bytes)
  const { photos } = room.store
  const kept = await inOurWords(() =>
    Promise.all(pictures.map(async ({ bytes, setIn }) => ({ setIn, photo: await photos.save(bytes) }))),
  )
  await room.write(why, (office) => ({
    changes: kept.flatMap(({ setIn, photo }) => setIn(office, photo).changes),
    result: null,
  }))
  return null
}

/** @throws Fault `picture-unreadable` */
export function refuseUnlessJpeg(picture: Uint8Array): void {
  if (!JPEG.every((byte, position) => picture[position] === byte)) throw new Fault('picture-unreadable')
}

const JPEG = [0xff, 0xd8, 0xff]
