import { HistoryList } from '../../parts/HistoryList'
import type { OfPair } from './of-pair'

/** Who changed what in the match itself, and when. */
export function HistoryTab({ page }: OfPair) {
  return (
    <section className="card">
      <HistoryList table="matches" id={page.id} />
    </section>
  )
}
