/** A part of a picture in pixels, and by how much it is drawn smaller. */
export type Cut = {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly scale: number
}

/** What more pixels than this hold is not opened. */
const MOST_PIXELS = 60_000_000

/** The picture in a file, the way up it was taken. @throws Error when it is none, or too large to be drawn */
export async function opened(file: Blob): Promise<ImageBitmap> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' })
  if (picture.width * picture.height > MOST_PIXELS) throw new Error('too many pixels')
  return picture
}

/** That part as a JPEG, drawn anew: nothing that the camera wrote into the file stays in it. */
export async function drawnAsJpeg(
  picture: CanvasImageSource,
  { left, top, width, height, scale }: Cut,
): Promise<Uint8Array<ArrayBuffer>> {
  const [across, down] = [Math.round(width * scale), Math.round(height * scale)]
  const canvas = new OffscreenCanvas(across, down)
  canvas.getContext('2d')?.drawImage(picture, left, top, width, height, 0, 0, across, down)
  const jpeg = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.8 })
  return new Uint8Array(await jpeg.arrayBuffer())
}
