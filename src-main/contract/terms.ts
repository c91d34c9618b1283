export {
  choicesIn,
  danishLevelOf,
  entriesOf,
  PRESET_DIVISIONS,
  TAXONOMIES,
  termFor,
  type OwnLists,
  type TaxonomyName,
  type Term,
} from '../domain/taxonomies'
