import { z } from 'zod'
import { FunderTemplate, LARGEST_TEMPLATE } from '../domain/records/funder-template'
import { answer, ask, deed } from './command'
import { Language } from './desktop'
import type { Saved } from './documents'
import { QuarterForm } from './report'

export { LARGEST_TEMPLATE, TEMPLATE_WORDS, type CellContent } from '../domain/records/funder-template'

export type TemplateOnFile = Pick<FunderTemplate, 'id' | 'name' | 'cells'>

/** One sheet of a funder's spreadsheet, as it is shown to point at its cells. */
export type TemplateSheet = {
  readonly names: readonly string[]
  readonly name: string
  /** What stands in the cells, line by line; blank lines are left out. */
  readonly lines: readonly { readonly line: number; readonly cells: readonly string[] }[]
  /** Cells that the sheet works out by itself, and that nothing may be put into. */
  readonly formulas: readonly string[]
  /** Cells joined to one, such as `B2:D2`. */
  readonly joined: readonly string[]
}

const { id, name, cells } = FunderTemplate.shape
const one = z.strictObject({ id })

export const funderTemplateCommands = {
  listTemplates: ask(z.strictObject({}), answer<readonly TemplateOnFile[]>()),
  /** Keeps a spreadsheet; which cells are filled is said afterwards. */
  layTemplate: deed(
    z.strictObject({
      fileName: z.string().min(1).max(200),
      bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.length <= LARGEST_TEMPLATE, 'too-large'),
    }),
    answer<Pick<FunderTemplate, 'id'>>(),
  ),
  /** The sheet of that name, or the first. */
  readTemplateSheet: ask(one.extend({ sheet: z.string().max(60).nullable() }), answer<TemplateSheet>()),
  mapTemplate: deed(z.strictObject({ id, name, cells }), answer<null>()),
  dropTemplate: deed(one, answer<null>()),
  /** Tells how many cells stay hidden, since sums over them are not whole. */
  fillTemplate: deed(
    one.extend({ ...QuarterForm.shape, language: Language }),
    answer<Saved & { readonly hidden: number }>(),
  ),
}
