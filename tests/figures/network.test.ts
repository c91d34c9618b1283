import { describe, expect, test } from 'vitest'
import { nationalFigures } from '../../src-main/figures/network/national'
import { countIn, nationalCount } from '../../src-main/figures/network/network-counts'
import { betterPractices, sideBySide } from '../../src-main/figures/network/side-by-side'
import { quarter } from '../../src-main/figures/period'
import { computedOf, fileOf, five, SMALLEST } from './network-reader'

const PERIOD = quarter(2025, 2)

describe('five divisions', () => {
  test('count a woman who takes part in several of them once', () => {
    const [one, other] = [fileOf('odense', 2, 40, PERIOD), fileOf('esbjerg', 4, 40, PERIOD)]
    const different = new Set([one, other].flatMap(({ closed }) => closed.women[0] ?? [])).size
    expect(nationalCount([one, other], 'participants', 0)).toBe(different)
    expect(different).toBeLessThan(countIn(one, 'participants', 0) + countIn(other, 'participants', 0))
  })

  test('are told side by side as their own reports tell, and with whom to ask', () => {
    const files = five(1, PERIOD)
    const rows = sideBySide(files, nationalFigures(files, SMALLEST))
    for (const [at, { open }] of files.entries())
      expect(rows.map(({ values }) => values[at])).toEqual(open.rows.map(({ values }) => values[0]))
    const share = { code: 'followedUpShare', unit: 'percent', values: [80, 95, null, 70, 60], network: 78 }
    expect(betterPractices(files, [share])).toEqual([
      { code: 'followedUpShare', division: 'tingbjerg', value: 95, network: 78 },
    ])
  })

  test.each([
    [1, quarter(2025, 2)],
    [2, quarter(2025, 4)],
    [3, quarter(2024, 3)],
    [7, quarter(2024, 3)],
    [8, quarter(2024, 2)],
  ] as const)('give away no hidden count of any of them by the national total, %i', (seed, period) => {
    expect(computedOf(five(seed, period))).toEqual([])
  })
})
