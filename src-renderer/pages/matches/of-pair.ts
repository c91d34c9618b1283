import type { MatchPage } from '@contract/matches'
import type { PairPage } from '@contract/pair'

/** What every part of a pair's page is drawn from. */
export type OfPair = { readonly page: MatchPage; readonly pair: PairPage }
