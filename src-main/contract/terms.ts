export {
  choicesIn,
  danishLevelOf,
  entriesOf,
  NO_OWN_LISTS,
  PRESET_DIVISIONS,
  TAXONOMIES,
  termFor,
  type OwnLists,
  type TaxonomyName,
  type Term,
} from '../domain/taxonomies'
