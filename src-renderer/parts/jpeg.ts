/** A square of a picture, and how large it is to be drawn, in pixels. */
export type Square = {
  readonly left: number
  readonly top: number
  readonly from: number
  readonly side: number
}

/** That square as a JPEG, drawn anew: nothing that the camera wrote into the file stays in it. */
export async function drawnAsJpeg(
  picture: CanvasImageSource,
  { left, top, from, side }: Square,
): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = new OffscreenCanvas(side, side)
  canvas.getContext('2d')?.drawImage(picture, left, top, from, from, 0, 0, side, side)
  const jpeg = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.86 })
  return new Uint8Array(await jpeg.arrayBuffer())
}
