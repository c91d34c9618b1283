import { PRESET_DIVISIONS } from '../../src-main/domain/taxonomies'
import { put } from '../../src-main/domain/change'
import { divisionOf } from '../../src-main/domain/office'
import { Day } from '../../src-main/domain/records/calendar'
import { largeOffice } from '../../src-main/sample'
import { anOffice, type AnOffice } from './an-office'

/** The file one invented division sends to the head office that invited it. */
export async function fileOfDivision(
  invitation: string,
  { at, today, quarter, women = 60 }: Sending,
): Promise<Uint8Array<ArrayBuffer>> {
  const division = PRESET_DIVISIONS[at]
  if (division === undefined) throw new Error('no such division')
  const office = await divisionOffice({ at, today, women })
  await office.ask.joinNetwork({ invitation })
  const { savedAs } = await office.ask.saveDivisionFile(quarter)
  return new Uint8Array(office.saved.get(savedAs ?? '') ?? [])
}

export type Sending = {
  readonly at: number
  readonly today: string
  readonly quarter: { readonly year: number; readonly quarter: number }
  readonly women?: number
}

async function divisionOffice({
  at,
  today,
  women,
}: {
  at: number
  today: string
  women: number
}): Promise<AnOffice> {
  const office = await anOffice(today)
  const { code = null, name = '' } = PRESET_DIVISIONS[at] ?? {}
  const invented = largeOffice(women, 40 + at, Day.parse(today)).filter(
    ({ table }) => !['division', 'settings', 'staff', 'drafts', 'looks', 'copies'].includes(table),
  )
  await office.room.write('invented', (now) => ({
    changes: [...invented, put('division', { ...divisionOf(now), preset: code, name })],
    result: null,
  }))
  return office
}
