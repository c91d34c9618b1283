import type { FigureSheet } from '@contract/report'
import { say, type TextName } from '../../language'

export type Norms = FigureSheet['norms']

/** A text of the catalogue, with the norms it mentions filled in. */
export function figureText(rest: string, norms: Partial<Norms> = {}): string {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the catalogue and its texts are kept whole by a test.
  return say(`figures.${rest}` as TextName, norms)
}
