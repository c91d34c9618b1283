import { drawnAsJpeg } from '../../parts/jpeg'

const LARGEST_SIDE = 800
const MOST_PIXELS = 60_000_000

/** The middle square of a picture, at most 800 pixels wide. */
export async function croppedPortrait(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' })
  const { width, height } = picture
  if (width * height > MOST_PIXELS) throw new Error('too many pixels')
  const from = Math.min(width, height)
  // Portraits are taken with the face above the middle.
  const square = {
    left: (width - from) / 2,
    top: (height - from) / 3,
    from,
    side: Math.min(LARGEST_SIDE, from),
  }
  const jpeg = await drawnAsJpeg(picture, square)
  picture.close()
  return jpeg
}
