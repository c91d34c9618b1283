import { listed as listedIn } from '@contract/wording'
import { language } from '../language'

/** Items as a list in words, in the language spoken now. */
export function listed(items: readonly string[]): string {
  return listedIn(items, language())
}
