import { courseOf, PICTURES } from '../../src-main/figures/courses'
import { previous, quarter, type Period } from '../../src-main/figures/period'
import { readiness } from '../../src-main/figures/readiness'
import { factsOf, type Facts } from '../../src-main/figures/facts'
import { CATALOGUE } from '../../src-main/figures/catalogue'
import { reportFigures } from '../../src-main/figures/report-figures'
import { applyChanges } from '../../src-main/domain/change'
import { emptyOffice, type Office } from '../../src-main/domain/office'
import { largeOffice } from '../../src-main/sample'
import { bench, median } from './bench'

const WOMEN = 3000
const ROUNDS = 9
const QUARTER = quarter(2025, 4)
const QUARTERS = Array.from({ length: 19 }).reduce<Period[]>(
  (all) => [previous(all[0] ?? QUARTER), ...all],
  [QUARTER],
)

bench('figures', async () => {
  const office = applyChanges(emptyOffice(), largeOffice(WOMEN, 1))
  const samples = Array.from({ length: ROUNDS }, () => oneRound(office))
  const middle = (part: keyof ReturnType<typeof oneRound>) => median(samples.map((sample) => sample[part]))
  const reference = `processor time; one JSON.stringify of the same records, ${middle('stringify').toFixed(0)} ms`
  const row = (name: string, part: keyof ReturnType<typeof oneRound>, goal: number) => ({
    row: `${name}, ${WOMEN} women`,
    value: Math.round(middle(part)),
    unit: 'ms',
    reference,
    goal,
  })
  return [
    row('every indicator of a quarter from memory', 'indicators', 150),
    row('every indicator of 20 quarters', 'quarters', 1_500),
    row('the pictures of the dashboard over 5 years', 'dashboard', 300),
    row('what is missing before a quarter is reported', 'readiness', 300),
    row('a whole report with all that is hidden', 'report', 1_000),
    ...growth(),
  ]
})

/** Each thing once, in turn, so that a slow moment of the machine meets all of them alike. Milliseconds. */
function oneRound(office: Office) {
  const accepted = new Set<string>()
  const laidOut = factsOf(office)
  return {
    stringify: timed(() => JSON.stringify(Object.values(office).map((table) => [...table.values()]))),
    indicators: timed(() => allIndicators(laidOut, [QUARTER])),
    quarters: timed(() => allIndicators(factsOf(office), QUARTERS)),
    dashboard: timed(() => {
      const facts = factsOf(office)
      for (const { indicators } of PICTURES)
        for (const indicator of indicators) courseOf(facts, indicator, QUARTERS)
    }),
    readiness: timed(() => readiness(factsOf(office), QUARTER, { today: QUARTER.to, accepted })),
    report: timed(() => reportFigures(factsOf(office), QUARTER, { smallestCount: 5, version: 'public' })),
  }
}

/** Ten times as many women may cost as much more as sorting them would: n log n, and a quarter for luck. */
function growth() {
  const cost = [300, 3_000, 30_000].map((women) => {
    const office = applyChanges(emptyOffice(), largeOffice(women, 1))
    const samples = Array.from({ length: 7 }, () => timed(() => allIndicators(factsOf(office), [QUARTER])))
    return { women, cost: median(samples) }
  })
  return cost.slice(1).map(({ women, cost: now }, at) => {
    const fewer = cost[at] ?? { women: 1, cost: now }
    const sorting = (women * Math.log(women)) / (fewer.women * Math.log(fewer.women))
    return {
      row: `all indicators of ${women} women (${now.toFixed(0)} ms)`,
      value: now / fewer.cost / sorting,
      unit: '× n log n',
      reference: `the same of ${fewer.women} women, ${fewer.cost.toFixed(1)} ms`,
      goal: 1.25,
    }
  })
}

function allIndicators(facts: Facts, periods: readonly Period[]): void {
  for (const period of periods) for (const indicator of CATALOGUE) indicator.compute(facts, period)
}

/** Processor time in milliseconds: what another program does meanwhile does not count. */
function timed(run: () => unknown): number {
  const start = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1_000
}
