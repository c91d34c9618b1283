import { count } from '../indicator'
import { isWithin } from '../period'

export const handbooks = count({
  code: 'handbooks',
  unit: 'handbooks',
  timing: 'during',
  sourceFields: ['copies.document', 'copies.madeOn'],
  list: ({ handbooks: all }, period) =>
    [...all.values()].filter(({ madeOn }) => isWithin(madeOn, period)).map(({ id }) => id),
})

export const consentsGiven = count({
  code: 'consentsGiven',
  unit: 'consents',
  timing: 'during',
  sourceFields: ['consents.givenOn'],
  list: ({ consents }, period) =>
    [...consents.values()].filter(({ givenOn }) => isWithin(givenOn, period)).map(({ id }) => id),
})

export const consentsWithdrawn = count({
  code: 'consentsWithdrawn',
  unit: 'consents',
  timing: 'during',
  sourceFields: ['consents.withdrawnOn'],
  list: ({ consents }, period) =>
    [...consents.values()].filter(({ withdrawnOn }) => isWithin(withdrawnOn, period)).map(({ id }) => id),
})

export const PAPERS = [handbooks, consentsGiven, consentsWithdrawn]
