import type { Change } from '../domain/change'
import { Day, dayNumber, yearOf } from '../domain/records/calendar'
import { recordsOf } from './office'
import { teller } from './words'

export { sampleKeptPapers } from './kept-papers'
export { samplePortrait, samplePortraits, sampleStoryPhotos } from './portrait'
export { sampleSheet } from './sheet'

export type SampleOptions = {
  /** The last day of the two years of history. */
  readonly today: Day
  readonly seed: number
  /** The language of the division's own paper. What the women say is Danish in both, as in any office. */
  readonly language?: 'da' | 'en'
}

const SAMPLE_WOMEN = 220

/** An office of about 220 invented women with two years of history, as the changes that put it on file. The same options give the same office. */
export function sampleOffice({ today, seed, language = 'da' }: SampleOptions): readonly Change[] {
  return officeOf(SAMPLE_WOMEN, { today, seed, language })
}

const BENCH_DAY = Day.parse('2026-03-15')

/** The same kind of office for any number of women, for measuring; up to 10,000 have phone numbers of their own. */
export function largeOffice(women: number, seed: number, today: Day = BENCH_DAY): readonly Change[] {
  return officeOf(women, { today, seed, language: 'da' })
}

function officeOf(women: number, { today, seed, language }: Required<SampleOptions>): readonly Change[] {
  return recordsOf({
    seed,
    today: dayNumber(today),
    year: yearOf(today),
    women,
    language,
    tell: teller(seed),
  })
}
