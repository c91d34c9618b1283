import { sheetStyle } from '../layout/styles'
import { PAIR_DECLARATIONS, pairFacts, pairValues } from './pairs'
import { paper } from './paper'

const always = { kind: 'text', always: true } as const

/** A letter to each of the two: whom she could meet, and why just her. */
export const introductionLetter = paper({
  code: 'introduction-letter',
  about: 'match',
  style: sheetStyle,
  declarations: { ...PAIR_DECLARATIONS, 'mentor.first': always, 'mentee.first': always },
  facts: pairFacts,
  values: pairValues,
})
