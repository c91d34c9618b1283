import { happenings } from '../happenings'
import { count } from '../indicator'

const made = happenings(
  ({ handbooks: all }) => all.values(),
  ({ madeOn }) => madeOn,
)
const given = happenings(
  ({ consents }) => consents.values(),
  ({ givenOn }) => givenOn,
)
const withdrawn = happenings(
  ({ consents }) => consents.values(),
  ({ withdrawnOn }) => withdrawnOn,
)

export const handbooks = count({
  code: 'handbooks',
  unit: 'handbooks',
  timing: 'during',
  sourceFields: ['copies.document', 'copies.madeOn'],
  list: (facts, period) => made(facts, period).map(({ id }) => id),
})

export const consentsGiven = count({
  code: 'consentsGiven',
  unit: 'consents',
  timing: 'during',
  sourceFields: ['consents.givenOn'],
  list: (facts, period) => given(facts, period).map(({ id }) => id),
})

export const consentsWithdrawn = count({
  code: 'consentsWithdrawn',
  unit: 'consents',
  timing: 'during',
  sourceFields: ['consents.withdrawnOn'],
  list: (facts, period) => withdrawn(facts, period).map(({ id }) => id),
})

export const PAPERS = [handbooks, consentsGiven, consentsWithdrawn]
