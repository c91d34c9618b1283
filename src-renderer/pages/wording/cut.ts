import { LONGEST_SIDE } from '@contract/wordings'
import type { Cut } from '../../parts/jpeg'

/** The shapes a picture is cut to: as it is, lying, square or upright; width to height. */
export const SHAPES = { whole: null, lying: 3 / 2, square: 1, upright: 3 / 4 } as const
export type Shape = keyof typeof SHAPES

/** What is kept of a picture of that size: the shape as large as it fits, `at` per cent of the way across or down. */
export function cutTo(size: { width: number; height: number }, shape: Shape, at: number): Cut {
  const ratio = SHAPES[shape] ?? size.width / size.height
  const width = Math.min(size.width, size.height * ratio)
  const height = width / ratio
  const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height))
  return {
    left: ((size.width - width) * at) / 100,
    top: ((size.height - height) * at) / 100,
    width,
    height,
    scale,
  }
}
