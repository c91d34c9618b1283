import type { SentenceKey } from '../../../src-main/domain/records/ground'
import type { Claim } from './claims'
import { judgement, pair, stop } from './decided'
import { distance, education, family, interests, language, rhythm, times } from './shared-life'
import { age, help, network, profession, wishes } from './wants'

export { facing, factsOf } from './facts'

/** What each sentence claims, worked out from the records a second time; a sentence without a check does not compile. */
export const CLAIMS: { readonly [K in SentenceKey]: Claim } = {
  ...interests,
  ...profession,
  ...education,
  ...help,
  ...network,
  ...language,
  ...distance,
  ...times,
  ...family,
  ...age,
  ...wishes,
  ...rhythm,
  ...judgement,
  ...pair,
  ...stop,
}
