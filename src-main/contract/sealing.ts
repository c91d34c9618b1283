import { Prose } from '../domain/records/text'
import { answer, ask, deed } from './command'
import { Language } from './desktop'
import { QuarterForm } from './report'

/** A figure of a sealed report that the records tell otherwise by now. */
export type CorrectionRow = {
  readonly code: string
  readonly was: number | null
  readonly now: number | null
  /** False when telling it would give away what is hidden. */
  readonly mayBeTold: boolean
}

/** What became of the report of one quarter. */
export type Seal = {
  readonly sealedOn: string
  readonly by: string
  readonly language: Language
  readonly smallestCount: number
  readonly catalogue: string
  readonly weights: { readonly job: string; readonly social: string } | null
  readonly sha256: string
  readonly corrections: readonly CorrectionRow[]
  readonly restatements: readonly {
    readonly on: string
    readonly by: string
    readonly reason: string
    readonly rows: readonly Pick<CorrectionRow, 'code' | 'was' | 'now'>[]
  }[]
}

const Reason = Prose.refine((text) => text.trim() !== '', 'required')

export const sealingCommands = {
  readSeal: ask(QuarterForm, answer<Seal | null>()),
  sealReport: deed(QuarterForm.extend({ language: Language }), answer<null>()),
  /** In the sample office: seals the quarter and the one before, which a late correction is told of. */
  sealSample: deed(QuarterForm.extend({ language: Language }), answer<null>()),
  restateReport: deed(QuarterForm.extend({ reason: Reason }), answer<null>()),
}
