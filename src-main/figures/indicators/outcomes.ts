import type { Outcome } from '../../domain/records/closing'
import { DanishLevel } from '../../domain/records/participant'
import type { Facts } from '../facts'
import { happenings } from '../happenings'
import { count, share, type Count, type Indicator } from '../indicator'

type Situation = NonNullable<Outcome['situation']>

/** What mentees told of themselves at one moment; every share is taken of those who told, never of all. */
export type Told = {
  readonly told: Count
  readonly bySituation: readonly Count[]
  readonly inWork: Count
  readonly fitKnown: Count
  readonly indicators: readonly Indicator[]
}

const WORK: readonly Situation[] = ['job', 'selfEmployed', 'wageSubsidy']

const told = happenings(
  ({ outcomes }) => [...outcomes.values()].filter(({ side }) => side === 'mentee'),
  ({ on }) => on,
)

export const atClose = toldAt('close', 'close')
export const later = toldAt('sixMonths', 'later')

/** Only where a level is known from before the match and one at its end. */
export const danishCompared = ofOutcomes('danishCompared', 'close', (outcome, facts) => {
  return outcome.danish !== null && facts.danishBefore(outcome.matchId) !== null
})

export const danishHigher = ofOutcomes('danishHigher', 'close', (outcome, facts) => {
  const before = facts.danishBefore(outcome.matchId)
  return outcome.danish !== null && before !== null && levelOf(outcome.danish) > levelOf(before)
})

export const danishHigherShare = share({
  code: 'danishHigherShare',
  part: danishHigher,
  base: danishCompared,
})

export const OUTCOMES = [
  ...atClose.indicators,
  ...later.indicators,
  danishCompared,
  danishHigher,
  danishHigherShare,
]

function toldAt(moment: Outcome['moment'], name: string): Told {
  const among = (code: string, situations: readonly Situation[]) =>
    ofOutcomes(`${name}${code}`, moment, ({ situation }) => situations.some((one) => one === situation))
  const all = ofOutcomes(`${name}Told`, moment, ({ situation }) => situation !== null)
  const inWork = among('InWork', WORK)
  const bySituation = [
    inWork,
    among('InEducation', ['education']),
    among('InTraineeship', ['traineeship']),
    among('Seeking', ['seeking']),
    among('Elsewhere', ['leave', 'retired', 'other']),
  ]
  const isAtWork = ({ situation }: Outcome) => situation !== null && WORK.includes(situation)
  const fitKnown = ofOutcomes(`${name}FitKnown`, moment, (one) => isAtWork(one) && one.fits !== null)
  const fits = ofOutcomes(`${name}Fits`, moment, (one) => isAtWork(one) && one.fits === true)
  const shares = [
    share({ code: `${name}InWorkShare`, part: inWork, base: all }),
    share({ code: `${name}FitsShare`, part: fits, base: fitKnown }),
  ]
  const indicators = [all, ...bySituation, fitKnown, fits, ...shares]
  return { told: all, bySituation, inWork, fitKnown, indicators }
}

function ofOutcomes(
  code: string,
  moment: Outcome['moment'],
  wanted: (outcome: Outcome, facts: Facts) => boolean,
): Count {
  return count({
    code,
    unit: 'outcomes',
    timing: 'during',
    sourceFields: [
      'outcomes.on',
      'outcomes.moment',
      'outcomes.situation',
      'outcomes.fits',
      'outcomes.danish',
    ],
    list: (facts, period) =>
      told(facts, period)
        .filter((outcome) => outcome.moment === moment && wanted(outcome, facts))
        .map(({ id }) => id),
  })
}

function levelOf(level: DanishLevel): number {
  return DanishLevel.options.indexOf(level)
}
