import { language } from '../language'

/** A number as people here write it, for example 1.250 or 1,250; a share has its sign. */
export function shownNumber(value: number, isPercent: boolean): string {
  const shown = new Intl.NumberFormat(language() === 'da' ? 'da-DK' : 'en-GB').format(value)
  return isPercent ? `${shown} %` : shown
}
