import type { MatchPage } from '@contract/matches'
import type { PairPage } from '@contract/pair'
import type { PastAsked } from '@contract/past'

/** All that is told of a pair. */
export type Told = { readonly page: MatchPage; readonly pair: PairPage }

/** What every part of a pair's page is drawn from; `past` is the day it is looked at as it was, null for now. */
export type OfPair = Told & { readonly past: PastAsked | null }
