export { PRESET_DIVISIONS, TAXONOMIES, termFor, type TaxonomyName, type Term } from '../domain/taxonomies'
