import { divisionOf, settingsOf, type Office } from '../domain/office'
import type { Day } from '../domain/records/calendar'
import type { Membership } from '../domain/records/network'
import { CATALOGUE_VERSION } from '../figures/catalogue'
import { decidingDisclosure } from '../figures/disclosure'
import { factsOf, recordOf } from '../figures/facts'
import { closedPartOf, openPartOf } from '../figures/network/division-figures'
import type { Period } from '../figures/period'
import { figuresDisclosed } from '../figures/report-figures'
import { releasedBefore } from '../figures/sealing/released'
import { inTurns } from './in-turns'
import type { Step } from './long-work'
import { markOf } from './network-keys'
import { womanCode, writeDivisionFile } from './network-files'

type Sending = {
  readonly period: Period
  readonly quarter: string
  readonly today: Day
  readonly step?: Step
}

/** What a division sends to its head office for one quarter. */
export async function divisionFile(
  office: Office,
  member: Membership,
  { period, quarter, today, step }: Sending,
): Promise<Uint8Array> {
  const { name, preset } = divisionOf(office)
  const { smallestCount } = settingsOf(office)
  const facts = factsOf(office)
  const released = releasedBefore(office.sealedReports.values(), period)
  const terms = { smallestCount, version: 'public', released } as const
  const disclosure = await inTurns(decidingDisclosure(facts, period, terms), step)
  const figures = figuresDisclosed(facts, period, { ...terms, disclosure })
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
