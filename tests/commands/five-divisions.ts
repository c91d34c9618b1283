import { divisionFile } from '../../src-main/commands/division-file'
import { joinedBy } from '../../src-main/commands/network-keys'
import { quarterId } from '../../src-main/commands/quarter'
import { inventedDivision } from '../../src-main/commands/sample-network'
import { Day } from '../../src-main/domain/records/calendar'
import { quarter } from '../../src-main/figures/period'

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
  const office = inventedDivision(at, women, day)
  const period = quarter(which.year, which.quarter)
  const file = { period, quarter: quarterId(which), today: day }
  return new Uint8Array(await divisionFile(office, joinedBy(invitation, words, day), file))
}
