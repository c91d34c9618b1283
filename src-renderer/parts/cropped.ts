import { drawnAsJpeg, opened } from './jpeg'

export type Size = { readonly width: number; readonly height: number }

/** The middle of a picture in that shape, and no larger. */
export async function cropped(file: Blob, largest: Size): Promise<Uint8Array<ArrayBuffer>> {
  const picture = await opened(file)
  const scale = Math.min(picture.width / largest.width, picture.height / largest.height)
  const [width, height] = [largest.width * scale, largest.height * scale]
  // Women are photographed with their faces above the middle.
  const part = { left: (picture.width - width) / 2, top: (picture.height - height) / 3, width, height }
  const jpeg = await drawnAsJpeg(picture, { ...part, scale: Math.min(1, 1 / scale) })
  picture.close()
  return jpeg
}
