import { z } from 'zod'
import { answer, ask, deed } from './command'
import type { Saved } from './documents'
import { Language } from './desktop'
import { QuarterForm } from './report'

/** One of the network's divisions as the head office sees it this quarter. */
export type DivisionState = {
  readonly code: string
  readonly name: string
  /** The id of its file; null while it is missing. */
  readonly fileId: string | null
  readonly receivedOn: string | null
  /** Whose signature it bears, to be compared on the phone. */
  readonly fingerprint: string | null
}

export type NetworkRow = {
  readonly code: string
  readonly unit: string
  readonly values: readonly (number | null)[]
  readonly network: number | null
}

/** The quarter of the whole network, as far as its divisions have told it. */
export type NetworkQuarter = {
  readonly headOffice: { readonly network: string; readonly invitation: string } | null
  readonly membership: {
    readonly network: string
    readonly fingerprint: string
    /** What the divisions share; empty in files from before. */
    readonly words: string
  } | null
  /** Divisions that count with other words than the rest, so that a woman in two of them is counted twice. */
  readonly apart: readonly string[]
  readonly divisions: readonly DivisionState[]
  /** The divisions that have sent their files, in the order of the values below. */
  readonly names: readonly string[]
  readonly rows: readonly NetworkRow[]
  readonly practices: readonly {
    readonly code: string
    readonly division: string
    readonly value: number
    readonly network: number
  }[]
  readonly norms: { readonly smallest: number; readonly answerDays: number; readonly followUpDays: number }
}

/** The largest division file that is even looked at, in bytes. */
const LARGEST = 20_000_000
const bytes = z.instanceof(Uint8Array).refine((file) => file.length <= LARGEST, 'too-large')

export const networkCommands = {
  readNetwork: ask(QuarterForm, answer<NetworkQuarter>()),
  foundNetwork: deed(z.strictObject({ network: z.string().trim().min(1).max(200) }), answer<null>()),
  /** Without words, new ones are made for the others to be told. */
  joinNetwork: deed(
    z.strictObject({ invitation: z.string().min(1).max(4_000), words: z.string().max(200) }),
    answer<null>(),
  ),
  saveDivisionFile: deed(QuarterForm, answer<Saved>()),
  receiveDivisionFile: deed(
    QuarterForm.extend({ bytes, replacing: z.boolean() }),
    answer<{ readonly division: string }>(),
  ),
  dismissDivisionFile: deed(z.strictObject({ id: z.string().max(80) }), answer<null>()),
  /** In the sample office: invented files of the five divisions, in place of those that are there. */
  fillSampleNetwork: deed(QuarterForm, answer<null>()),
  saveNetworkReport: deed(
    QuarterForm.extend({ language: Language, format: z.enum(['pdf', 'xlsx', 'csv']) }),
    answer<Saved>(),
  ),
}
