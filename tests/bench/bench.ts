import fs from 'node:fs'
import { expect, test } from 'vitest'

export interface Row {
  readonly row: string
  readonly value: number
  readonly unit: string
  /** What the value was measured against within the same run, in words with its figure; empty when there is nothing. */
  readonly reference: string
  /** Met when value ≤ goal; null for a figure that is only reported. */
  readonly goal: number | null
}

const folder = 'out/bench'

/** Measures, writes `out/bench/<name>.json` and fails on a goal that is not met. `tools/bench.mjs` prints the tables. */
export function bench(name: string, measure: () => Promise<readonly Row[]>) {
  test(name, async () => {
    const rows = await measure()
    fs.mkdirSync(folder, { recursive: true })
    fs.writeFileSync(`${folder}/${name}.json`, JSON.stringify({ rows }, null, 2))
    const goals = rows.filter(({ goal }) => goal !== null)
    expect(goals, 'a bench without a goal proves nothing').not.toHaveLength(0)
    expect(goals.filter(({ value, goal }) => !(value <= Number(goal)))).toEqual([])
  })
}

/** The middle of at least seven samples, so that one slow moment of the machine decides nothing. */
export function median(samples: readonly number[]): number {
  if (samples.length < 7) throw new Error(`a median needs at least 7 samples, not ${samples.length}`)
  const sorted = samples.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = Number(sorted[middle])
  return sorted.length % 2 === 1 ? upper : (Number(sorted[middle - 1]) + upper) / 2
}
