import { language } from '../language'

type Spoken = 'da' | 'en'

/** Made once: a page has hundreds of days, and making one costs many times more than using it. */
function formats(options: Readonly<Record<Spoken, Intl.DateTimeFormatOptions>>) {
  return {
    da: new Intl.DateTimeFormat('da-DK', options.da),
    en: new Intl.DateTimeFormat('en-GB', options.en),
  }
}

const NUMBERS = { day: 'numeric', month: 'numeric', year: 'numeric', timeZone: 'UTC' } as const
const MONTH = { month: 'short', year: '2-digit', timeZone: 'UTC' } as const
const MOMENT = { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/Copenhagen' } as const
const DAYS = formats({ da: NUMBERS, en: { ...NUMBERS, month: 'short' } })
const MONTHS = formats({ da: MONTH, en: MONTH })
const MOMENTS = formats({ da: MOMENT, en: MOMENT })

/** A day as people here write it, for example 3.2.1980 or 3 Feb 1980. */
export function shownDay(day: string): string {
  return shownDayIn(language(), day)
}

const A_DAY = /^\d{4}-\d{2}-\d{2}$/

/** A plain day as {@link shownDay} writes it; any other value as it is. */
export function shownIfDay<T>(value: T): T | string {
  return typeof value === 'string' && A_DAY.test(value) ? shownDay(value) : value
}

/** The same in a given language, for what is read by somebody else. */
export function shownDayIn(spoken: Spoken, day: string): string {
  return DAYS[spoken].format(new Date(`${day}T00:00:00Z`))
}

/** The month of a moment, as short as it must be below a picture, for example feb. 26. */
export function shownMonth(date: Date): string {
  return MONTHS[language()].format(date)
}

/** A moment with its time of day. */
export function shownMoment(at: number): string {
  return MOMENTS[language()].format(new Date(at))
}
