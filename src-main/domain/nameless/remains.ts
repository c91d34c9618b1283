import type { TableName, Tables } from '../tables'
import { stays, type Gone, type Remains } from './field-rules'
import { OF_PAIRS } from './of-pairs'
import { OF_PAPERS } from './of-papers'
import { OF_WOMEN } from './of-women'

/** Tells of no woman, or of her by nothing but the id of her record. */
const UNTOUCHED = { tellsOf: () => false, without: stays }

const REMAINS: Remains = {
  ...OF_WOMEN,
  ...OF_PAIRS,
  ...OF_PAPERS,
  division: UNTOUCHED,
  settings: UNTOUCHED,
  staff: UNTOUCHED,
  farewells: UNTOUCHED,
  texts: UNTOUCHED,
  batches: UNTOUCHED,
  wordings: UNTOUCHED,
  pictures: UNTOUCHED,
  leavings: UNTOUCHED,
  lists: UNTOUCHED,
  registerViews: UNTOUCHED,
  labels: UNTOUCHED,
  sheetHabits: UNTOUCHED,
  norms: UNTOUCHED,
  grants: UNTOUCHED,
  funderTemplates: UNTOUCHED,
  handovers: UNTOUCHED,
  headOffice: UNTOUCHED,
  memberships: UNTOUCHED,
  divisionFiles: UNTOUCHED,
  events: UNTOUCHED,
  rounds: UNTOUCHED,
  weightSets: UNTOUCHED,
  preparationPlans: UNTOUCHED,
  preparationNotes: UNTOUCHED,
  ownWords: UNTOUCHED,
  ownLists: UNTOUCHED,
}

/** The record without a word that tells of those who are gone; null when nothing of it may stay. */
export function remainsOf<T extends TableName>(table: T, record: Tables[T], gone: Gone): Tables[T] | null {
  const { tellsOf, without } = REMAINS[table]
  return tellsOf(record, gone) ? without(record, gone) : record
}
