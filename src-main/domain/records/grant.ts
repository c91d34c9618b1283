import { z } from 'zod'
import { Day } from './calendar'
import { GrantId, LabelId } from './ids'
import { Line } from './text'

const IndicatorCode = z.string().regex(/^[A-Za-z0-9]{1,60}$/)

/** Money given for a time, for all who take part or for those with one label, and what was promised for it in a quarter. */
export const Grant = z.strictObject({
  id: GrantId,
  name: Line,
  funder: Line,
  from: Day,
  until: Day,
  /** Whole kroner for the whole time; null when it is not told here. */
  kroner: z.int().min(0).max(1_000_000_000).nullable(),
  /** Null when everyone who takes part is under it. */
  label: LabelId.nullable(),
  /** By the code of the indicator. */
  targets: z.array(z.strictObject({ code: IndicatorCode, number: z.number().min(0).max(1_000_000) })).max(30),
})
export type Grant = Readonly<z.infer<typeof Grant>>
