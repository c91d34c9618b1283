import { z } from 'zod'
import { Day } from './calendar'
import { PhotoId, PictureId, StaffId } from './ids'
import { Code } from './text'

/** The longest side of a picture in a paper, in pixels: as wide as a page, as fine as a printer prints. */
export const LONGEST_SIDE = 1400

const side = z.int().min(1).max(LONGEST_SIDE)

/** A picture of the office's own for its papers; its bytes lie encrypted with the portraits. */
export const OwnPicture = z.strictObject({
  id: PictureId,
  /** What a text calls it. */
  name: Code,
  file: PhotoId,
  /** In pixels. */
  width: side,
  height: side,
  on: Day,
  by: StaffId,
})
export type OwnPicture = Readonly<z.infer<typeof OwnPicture>>
