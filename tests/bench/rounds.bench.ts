import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { build } from 'vite'
import { foundElectron } from '../../tools/app-under-test.mjs'
import { askScipy, hasScipy } from '../matching/assignment/scipy'
import { bench, median, type Row } from './bench'
import { instances } from './rounds/pools'
import type { Told } from './rounds/program'
import { FIGURES, type Line } from './rounds/quality'

bench('rounds', async () => {
  const told = await measuredInElectron()
  fs.mkdirSync('out/bench', { recursive: true })
  fs.writeFileSync('out/bench/rounds-quality.md', table(told.quality))
  return [...speed(told), ...runs(told), ...quality(told)]
})

/** Builds the program and has Electron run it, since its engine is the one that counts. */
async function measuredInElectron(): Promise<Told> {
  const outDir = 'out/bench/program'
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: 'tests/bench/rounds/program.ts', target: 'node20.18', outDir },
  })
  const { stdout, stderr } = spawnSync(foundElectron(), [`${outDir}/program.js`], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
  })
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout)
}

/** Our solver beside scipy's, on the same matrices, time on the processor both. */
function speed({ solved }: Told): Row[] {
  if (!hasScipy) return [reported('skipped: python3-scipy not installed', 0, '')]
  const small = instances(600)
  const theirs = [
    ...askScipy(
      small.map(({ costs }) => costs),
      7,
    ),
    ...instances(3000).flatMap(({ costs }) => askScipy([costs], 7)),
  ]
  const differing = solved.filter(({ optimum }, at) => optimum !== theirs[at]?.optimum).length
  return [
    {
      row: 'optima that differ from scipy',
      value: differing,
      unit: '',
      reference: `${solved.length} instances`,
      goal: 0,
    },
    ...solved.map(({ name, times }, at): Row => {
      const scipy = median(theirs[at]?.times ?? [])
      const isLarge = name.includes('3000 × 3000')
      return {
        row: `assignment, ${name}`,
        value: median(times) / scipy,
        unit: '×',
        reference: `scipy's linear_sum_assignment, ${scipy.toFixed(1)} ms; ours ${median(times).toFixed(1)} ms`,
        goal: isLarge ? 1 : null,
      }
    }),
  ]
}

/** Of 3,000 women with 3,000 mentors: nanoseconds a pair times these are milliseconds. */
const PAIRS_IN_MILLIONS = 9

function runs({ round600, round3000, churn600, churn3000 }: Told): Row[] {
  const least = (times: readonly number[]) => Math.min(...times)
  return [
    limited('scoring a pair, 600 × 600', least(round600.nanosecondsAPair), 'ns', 25),
    limited('scoring a pair, 3000 × 3000', least(round3000.nanosecondsAPair), 'ns', 25),
    limited('first plan, 600 × 600, scored already', least(round600.first), 'ms', 50),
    limited('whole hierarchy, 600 × 600, scored already', least(round600.hierarchy), 'ms', 500),
    limited('longest turn of a round, 600 × 600', round600.longestTurn, 'ms', 50),
    reported('first plan, 3000 × 3000, scored already', least(round3000.first), 'ms'),
    limited(
      'first plan, 3000 × 3000, from scoring on',
      least(round3000.first) + least(round3000.nanosecondsAPair) * PAIRS_IN_MILLIONS,
      'ms',
      1200,
    ),
    reported('whole hierarchy, 3000 × 3000, scored already', least(round3000.hierarchy), 'ms'),
    reported('longest turn of a round, 3000 × 3000', round3000.longestTurn, 'ms'),
    limited('a veto, 600 × 600', middle(churn600.milliseconds), 'ms', 16.7),
    limited('a veto, 3000 × 3000', middle(churn3000.milliseconds), 'ms', 70),
  ]
}

function quality({ quality: lines, churn600, lossOfOneVeto }: Told): Row[] {
  const of = (pool: string, method: string) => {
    const found = lines.find((line) => line.pool.startsWith(pool) && line.method.startsWith(method))
    if (found === undefined) throw new Error(`${pool} ${method}`)
    return found
  }
  const plans = lines.filter(({ method }) => !method.startsWith('by hand') && method !== 'bestPairs')
  const [hand, most, long, raised] = ['by hand', 'mostWomen', 'longestWaiting', 'raiseWorst'].map((method) =>
    of('110', method),
  )
  if (hand === undefined || most === undefined || long === undefined || raised === undefined) return []
  const behind = Math.max(...plans.map(({ ofPossible }) => 100 - ofPossible))
  return [
    limited('G2 coverage short of the possible', behind, '%', 0),
    limited('G2 coverage by hand less ours, 110 × 90', hand.coverage - long.coverage, 'points', 0),
    limited('G3 worst pair by hand less ours, 110 × 90', hand.worst - raised.worst, 'points', 0),
    limited('G4 strong swaps, 110 × 90', most.strongShare, '% of pairs', 4),
    limited('G4 strong swaps, 320 × 280', of('320', 'mostWomen').strongShare, '% of pairs', 8),
    limited('G5 wait of those left, with the rule', long.waitOfLeft / raised.waitOfLeft, '× without', 0.8),
    limited('G5 points the rule costs', 100 * (1 - long.points / raised.points), '%', 1.5),
    limited('G6 other women a veto moves, mean, 600 × 600', churn600.mean, '', 5),
    limited('G6 other women a veto moves, most, 600 × 600', churn600.most, '', 15),
    limited('G6 points lost by moving few, one veto', lossOfOneVeto, '%', 0.02),
    reported('G6 points lost by moving few, a hundred vetoes', churn600.loss, '%'),
  ]
}

function table(lines: readonly Line[]): string {
  const shown = (value: number) => (Math.round(10 * value) / 10).toFixed(1)
  const head = ['pool', 'method', ...FIGURES]
  const rows = lines.map((line) => [line.pool, line.method, ...FIGURES.map((figure) => shown(line[figure]))])
  return `${[head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')}\n`
}

function limited(row: string, value: number, unit: string, goal: number): Row {
  return { row, value, unit, reference: '', goal }
}

function reported(row: string, value: number, unit: string): Row {
  return { row, value, unit, reference: '', goal: null }
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
