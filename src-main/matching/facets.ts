import type { Criterion } from '../domain/records/interview'
import { education, language } from './facets/background'
import { distance, rhythm, times } from './facets/everyday'
import type { Facet } from './facets/facet'
import { help } from './facets/help'
import { interests } from './facets/interests'
import { age, family, wishes } from './facets/wishes'
import { network, profession } from './facets/work'

/** The twelve criteria. Scales are fixed: a point means the same whoever else is waiting, this year and next. */
export const FACETS: { readonly [C in Criterion]: Facet } = {
  interests,
  profession,
  education,
  help,
  network,
  language,
  distance,
  times,
  family,
  age,
  wishes,
  rhythm,
}
