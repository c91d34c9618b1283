import { IntroductionResult } from '../../domain/records/support'
import { happenings } from '../happenings'
import { count, type Count } from '../indicator'

const made = happenings(
  ({ introductions: all }) => all.values(),
  ({ on }) => on,
)
const cameOut = happenings(
  ({ results }) => results.values(),
  ({ on }) => on,
)

export const introductions = count({
  code: 'introductions',
  unit: 'introductions',
  timing: 'during',
  sourceFields: ['introductions.on'],
  list: (facts, period) => made(facts, period).map(({ id }) => id),
})

export const introductionResults = came('introductionResults', IntroductionResult.options)

export const RESULTS_BY_KIND = [
  came('resultsNoAnswer', ['noAnswer']),
  came('resultsTalk', ['talked', 'visited']),
  came('resultsInterview', ['jobInterview']),
  came('resultsTraineeship', ['traineeship', 'wageSubsidy']),
  came('resultsJob', ['job']),
  came('resultsEducation', ['education', 'community']),
]

export const INTRODUCTIONS = [introductions, introductionResults, ...RESULTS_BY_KIND]

function came(code: string, kinds: readonly IntroductionResult[]): Count {
  return count({
    code,
    unit: 'results',
    timing: 'during',
    sourceFields: ['introductions.results.on', 'introductions.results.what'],
    list: (facts, period) =>
      cameOut(facts, period)
        .filter(({ what }) => kinds.includes(what))
        .map(({ id }) => id),
  })
}
