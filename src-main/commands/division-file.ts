import { divisionOf, settingsOf, type Office } from '../domain/office'
import type { Day } from '../domain/records/calendar'
import type { Membership } from '../domain/records/network'
import { CATALOGUE_VERSION } from '../figures/catalogue'
import { factsOf, recordOf } from '../figures/facts'
import { closedPartOf, openPartOf } from '../figures/network/division-figures'
import type { Period } from '../figures/period'
import { reportFigures } from '../figures/report-figures'
import { releasedBefore } from '../figures/sealing/released'
import { markOf } from './network-keys'
import { womanCode, writeDivisionFile } from './network-files'

/** What a division sends to its head office for one quarter. */
export function divisionFile(
  office: Office,
  member: Membership,
  { period, quarter, today }: { readonly period: Period; readonly quarter: string; readonly today: Day },
): Promise<Uint8Array> {
  const { name, preset } = divisionOf(office)
  const { smallestCount } = settingsOf(office)
  const facts = factsOf(office)
  const released = releasedBefore(office.sealedReports.values(), period)
  const figures = reportFigures(facts, period, { smallestCount, version: 'public', released })
  const codeOf = (id: string) => womanCode(member.countingKey, recordOf(facts.women, id), name)
  const told = { division: name, code: preset ?? 'other', quarter, catalogue: CATALOGUE_VERSION }
  return writeDivisionFile(
    {
      ...told,
      madeOn: today,
      signer: member.signer,
      open: openPartOf(figures),
      closed: { ...closedPartOf(facts, figures, codeOf), mark: markOf(member.countingKey) },
    },
    member,
  )
}
