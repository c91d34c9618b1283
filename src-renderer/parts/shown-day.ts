import { language } from '../language'

/** A day as people here write it, for example 3.2.1980 or 3 Feb 1980. */
export function shownDay(day: string): string {
  return shownDayIn(language(), day)
}

/** The same in a given language, for what is read by somebody else. */
export function shownDayIn(spoken: 'da' | 'en', day: string): string {
  const locale = spoken === 'da' ? 'da-DK' : 'en-GB'
  const options: Intl.DateTimeFormatOptions =
    spoken === 'da'
      ? { day: 'numeric', month: 'numeric', year: 'numeric' }
      : { day: 'numeric', month: 'short', year: 'numeric' }
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))
}

/** The month of a moment, as short as it must be below a picture, for example feb. 26. */
export function shownMonth(date: Date): string {
  return new Intl.DateTimeFormat(language(), { month: 'short', year: '2-digit', timeZone: 'UTC' }).format(
    date,
  )
}

/** A moment with its time of day. */
export function shownMoment(at: number): string {
  const locale = language() === 'da' ? 'da-DK' : 'en-GB'
  return new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Copenhagen',
  }).format(new Date(at))
}
