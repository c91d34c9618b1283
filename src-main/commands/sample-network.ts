import type { Quarter } from '../contract/report'
import { applyChanges, put } from '../domain/change'
import { divisionOf, emptyOffice, type Office } from '../domain/office'
import type { Day } from '../domain/records/calendar'
import { PRESET_DIVISIONS } from '../domain/taxonomies'
import type { Period } from '../figures/period'
import { largeOffice } from '../sample'
import { divisionFile } from './division-file'
import type { Step } from './long-work'
import { joinedBy } from './network-keys'
import { quarterId } from './quarter'

/** The women of one invented division, and what they share their counting by. */
const WOMEN = 90
const WORDS = 'fem ord som afdelingerne deler'

type Sending = {
  readonly which: Quarter
  readonly period: Period
  readonly today: Day
  readonly step: Step
}

/** The files that the five divisions send, each with invented women of its own. */
export async function inventedFiles(
  invitation: string,
  { which, period, today, step }: Sending,
): Promise<Uint8Array[]> {
  const files: Uint8Array[] = []
  for (const at of PRESET_DIVISIONS.keys()) {
    const member = joinedBy(invitation, WORDS, today)
    files.push(
      await divisionFile(inventedDivision(at, WOMEN, today), member, {
        period,
        quarter: quarterId(which),
        today,
      }),
    )
    await step(files.length / PRESET_DIVISIONS.length)
  }
  return files
}

/** One of the preset divisions, with invented women. */
export function inventedDivision(at: number, women: number, today: Day): Office {
  const invented = applyChanges(emptyOffice(), largeOffice(women, 40 + at, today))
  const { code = null, name = '' } = PRESET_DIVISIONS[at] ?? {}
  return applyChanges(invented, [put('division', { ...divisionOf(invented), preset: code, name })])
}
