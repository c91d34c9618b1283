const SIDE = 800
const MOST_PIXELS = 60_000_000

/** The middle square of a picture, at most 800 pixels wide, as a JPEG without anything the camera wrote into it. */
export async function croppedPortrait(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' })
  if (picture.width * picture.height > MOST_PIXELS) throw new Error('too many pixels')
  const from = Math.min(picture.width, picture.height)
  const side = Math.min(SIDE, from)
  const canvas = new OffscreenCanvas(side, side)
  // Portraits are taken with the face above the middle.
  const top = (picture.height - from) / 3
  canvas.getContext('2d')?.drawImage(picture, (picture.width - from) / 2, top, from, from, 0, 0, side, side)
  picture.close()
  const jpeg = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.86 })
  return new Uint8Array(await jpeg.arrayBuffer())
}
