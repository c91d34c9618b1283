import type { Office } from '../../domain/office'
import { formStyle } from '../layout/desk-styles'
import { PAIR_DECLARATIONS, pairFacts, pairValues, type PairFacts } from './pairs'
import { NOBODY, paper, type Facts, type PaperOrder } from './paper'

/** What the two agree on, with silence promised and signed; blank when it is for nobody yet. */
export const agreement = paper({
  code: 'agreement',
  about: 'match',
  blank: true,
  style: formStyle,
  declarations: PAIR_DECLARATIONS,
  facts: agreementFacts,
  values: ({ pair }, telling) => (pair === null ? {} : pairValues(pair, telling)),
})

type AgreementFacts = Facts & { readonly pair: PairFacts | null }

/** The grounds and the introductions stay out: what is signed is kept by both. */
function agreementFacts(office: Office, order: PaperOrder): AgreementFacts {
  if (order.subject === null) return { ...NOBODY, pair: null }
  const pair = pairFacts(office, order)
  const leftOut = pair.leftOut.filter(({ what }) => what === 'fullName')
  return { ...pair, leftOut, pair }
}
