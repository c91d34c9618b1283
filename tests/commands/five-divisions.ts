import { divisionFile } from '../../src-main/commands/division-file'
import { joinedBy } from '../../src-main/commands/network-keys'
import { quarterId } from '../../src-main/commands/quarter'
import { applyChanges, put } from '../../src-main/domain/change'
import { divisionOf, emptyOffice } from '../../src-main/domain/office'
import { Day } from '../../src-main/domain/records/calendar'
import { PRESET_DIVISIONS } from '../../src-main/domain/taxonomies'
import { quarter } from '../../src-main/figures/period'
import { largeOffice } from '../../src-main/sample'

export type Sending = {
  /** Which of the five. */
  readonly at: number
  readonly today: string
  readonly which: { readonly year: number; readonly quarter: number }
  readonly women: number
  /** Those the divisions share. */
  readonly words?: string
}

/** The file that one division of invented women sends to the head office that invited it. */
export async function fileOfDivision(
  invitation: string,
  { at, today, which, women, words = 'fem ord som afdelingerne deler' }: Sending,
): Promise<Uint8Array<ArrayBuffer>> {
  const day = Day.parse(today)
  const invented = applyChanges(emptyOffice(), largeOffice(women, 40 + at, day))
  const { code = null, name = '' } = PRESET_DIVISIONS[at] ?? {}
  const office = applyChanges(invented, [put('division', { ...divisionOf(invented), preset: code, name })])
  const period = quarter(which.year, which.quarter)
  const file = { period, quarter: quarterId(which), today: day }
  return new Uint8Array(await divisionFile(office, joinedBy(invitation, words, day), file))
}
