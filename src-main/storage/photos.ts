import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { PhotoId } from '../domain/records/ids'
import { asFault, errnoOf, StorageFault } from './fault'
import { opened, sealedTo } from './files/age'
import { compactorOf, type Inside } from './inside'
import { publish } from './publish'

/** Photos lie beside the records, each an age file under a random name, and only their ids are in the records. */
export const PHOTOS = 'photos'

export function photoFile(folder: string, id: PhotoId): string {
  return join(folder, PHOTOS, `${id}.age`)
}

/** @throws StorageFault */
export async function savePhoto(inside: Inside, bytes: Uint8Array): Promise<PhotoId> {
  compactorOf(inside)
  const { disk, folder } = inside.location
  const id = PhotoId.parse(randomBytes(16).toString('hex'))
  const identity = inside.low.data.standing.photoIdentities.at(-1)
  if (identity === undefined) throw new StorageFault('damaged')
  try {
    await disk.makeFolder(join(folder, PHOTOS))
    await publish(disk, photoFile(folder, id), sealedTo([await identityToRecipient(identity)], [bytes]))
    return id
  } catch (error) {
    throw asFault(error)
  }
}

/** @throws StorageFault `damaged` when it is not there or not what was saved */
export async function readPhoto({ location, low }: Inside, id: PhotoId): Promise<Uint8Array> {
  try {
    const bytes = await location.disk.read(photoFile(location.folder, PhotoId.parse(id)))
    return await opened(bytes, low.data.standing.photoIdentities)
  } catch (error) {
    throw errnoOf(error) === 'ENOENT' ? new StorageFault('damaged', { photo: id }, error) : asFault(error)
  }
}

export async function removePhoto(inside: Inside, id: PhotoId): Promise<void> {
  compactorOf(inside)
  const { disk, folder } = inside.location
  try {
    await disk.remove(photoFile(folder, PhotoId.parse(id)))
    await disk.syncFolder(join(folder, PHOTOS))
  } catch (error) {
    throw asFault(error)
  }
}

/** What new photos are encrypted with from now on; the old ones keep theirs. */
export function newPhotoIdentity(): Promise<string> {
  return generateX25519Identity()
}
