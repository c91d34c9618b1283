import { quarter } from '../../src-main/figures/period'
import { factsOf } from '../../src-main/figures/facts'
import { CATALOGUE } from '../../src-main/figures/catalogue'
import { reportFigures } from '../../src-main/figures/report-figures'
import { applyChanges } from '../../src-main/domain/change'
import { emptyOffice, type Office } from '../../src-main/domain/office'
import { largeOffice } from '../../src-main/sample'
import { bench, median } from './bench'

const WOMEN = 3000
const ROUNDS = 9
const QUARTER = quarter(2025, 4)

bench('figures', async () => {
  const office = applyChanges(emptyOffice(), largeOffice(WOMEN, 1))
  const samples = Array.from({ length: ROUNDS }, () => oneRound(office))
  const ratio = (part: 'indicators' | 'report') =>
    median(samples.map((sample) => sample[part] / sample.stringify))
  const stringify = `one JSON.stringify of the same records, ${median(samples.map((one) => one.stringify)).toFixed(0)} ms`
  return [
    {
      row: `all indicators of a quarter, ${WOMEN} women`,
      value: ratio('indicators'),
      unit: '×',
      reference: stringify,
      goal: 3,
    },
    {
      row: `a whole report with all that is hidden, ${WOMEN} women`,
      value: ratio('report'),
      unit: '×',
      reference: stringify,
      goal: 25,
    },
  ]
})

/** Each thing once, in turn, so that a slow moment of the machine meets all of them alike. Milliseconds. */
function oneRound(office: Office) {
  return {
    stringify: timed(() => JSON.stringify(Object.values(office).map((table) => [...table.values()]))),
    indicators: timed(() => {
      const facts = factsOf(office)
      for (const indicator of CATALOGUE) indicator.compute(facts, QUARTER)
    }),
    report: timed(() => reportFigures(factsOf(office), QUARTER, { smallestCount: 5, version: 'public' })),
  }
}

function timed(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}
