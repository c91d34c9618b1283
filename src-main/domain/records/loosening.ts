import type { DanishLevel } from './participant'

/** One single thing that could be otherwise in her own record; what she agrees to is hers to say. */
export type Loosening =
  | { readonly field: 'times'; readonly code: string }
  | { readonly field: 'online' }
  | { readonly field: 'travelKm'; readonly to: number }
  | { readonly field: 'notWith'; readonly code: string }
  | { readonly field: 'ageWish' }
  | { readonly field: 'danish'; readonly to: DanishLevel }
