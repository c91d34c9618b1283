import type { SealedReport } from '../../domain/records/reporting'
import { indicatorOf } from '../catalogue'
import { disclosureOf } from '../disclosure'
import type { Facts } from '../facts'
import { printedValue } from '../report-figures'
import { lastTold, releasedBefore, releasedOf } from './released'

/** A figure of a sealed report that the records tell otherwise by now. */
export type Correction = {
  readonly code: string
  readonly was: number | null
  readonly now: number | null
  /** False when telling it would give away what is hidden, such as the one woman who came in late. */
  readonly mayBeTold: boolean
}

/** What has changed in the period of a sealed report since it was sealed, or last restated. */
export function correctionsOf(facts: Facts, sealed: SealedReport, all: Iterable<SealedReport>): Correction[] {
  const changed = sealed.rows.flatMap(({ code, cells }) => {
    const indicator = indicatorOf(code)
    if (indicator === undefined) return []
    const was = lastTold(sealed, code)
    const now = printedValue(indicator, indicator.compute(facts, sealed.period).value)
    return was === now ? [] : [{ indicator, code, was, now, wasHidden: cells[0]?.hidden !== null }]
  })
  if (changed.length === 0) return []
  const released = [...releasedBefore(all, sealed.period), releasedOf(sealed)]
  const { smallestCount } = sealed
  const disclosure = disclosureOf(facts, sealed.period, { smallestCount, released, restating: true })
  return changed.map(({ indicator, wasHidden, ...one }) => ({
    ...one,
    mayBeTold: !wasHidden && disclosure.hiddenBecause(indicator, sealed.period) === null,
  }))
}
