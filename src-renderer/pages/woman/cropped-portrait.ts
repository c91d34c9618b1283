import { drawnAsJpeg, opened } from '../../parts/jpeg'

const LARGEST_SIDE = 800

/** The middle square of a picture, at most 800 pixels wide. */
export async function croppedPortrait(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  const picture = await opened(file)
  const { width, height } = picture
  const side = Math.min(width, height)
  // Portraits are taken with the face above the middle.
  const square = { left: (width - side) / 2, top: (height - side) / 3, width: side, height: side }
  const jpeg = await drawnAsJpeg(picture, { ...square, scale: Math.min(1, LARGEST_SIDE / side) })
  picture.close()
  return jpeg
}
