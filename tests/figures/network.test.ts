import { describe, expect, test } from 'vitest'
import type { DivisionFile } from '../../src-main/domain/records/network'
import { COUNTS } from '../../src-main/figures/catalogue'
import { factsOf } from '../../src-main/figures/facts'
import { closedPartOf, openPartOf } from '../../src-main/figures/network/division-figures'
import { nationalFigures } from '../../src-main/figures/network/national'
import { countIn, nationalCount } from '../../src-main/figures/network/network-counts'
import { betterPractices, sideBySide } from '../../src-main/figures/network/side-by-side'
import { quarter } from '../../src-main/figures/period'
import { reportFigures } from '../../src-main/figures/report-figures'
import { day, INGER } from '../builders'
import { computable, type Sum, type Unknown } from './attacker'
import { MENTEE_BANDS, ROLES, WHOLES } from './known-sums'
import { history } from './histories'

const PERIOD = quarter(2025, 2)
const SMALLEST = 5

/** A division whose women are known elsewhere by their ids, so that those of the same id are the same woman. */
function fileOf(division: string, seed: number, women: number): DivisionFile {
  const facts = factsOf(history(seed, women))
  const figures = reportFigures(facts, PERIOD, { smallestCount: SMALLEST, version: 'public' })
  const number = (id: string) => (Number(id.slice(1)) + (seed % 2) * 1_000).toString(16).padStart(32, '0')
  return {
    id: `${division}-2025-q2`,
    division,
    quarter: '2025-q2',
    madeOn: day('2025-07-10'),
    receivedOn: day('2025-07-11'),
    by: INGER,
    signer: 's'.repeat(40),
    sha256: '0'.repeat(64),
    open: openPartOf(figures),
    closed: { ...closedPartOf(facts, figures, number), mark: 'a'.repeat(16) },
  }
}

const DIVISIONS = ['koebenhavn', 'tingbjerg', 'aarhus', 'odense', 'esbjerg']

function five(seed: number): DivisionFile[] {
  return DIVISIONS.map((name, at) => fileOf(name, 5 * seed + at, [120, 40, 60, 30, 15][at] ?? 30))
}

describe('five divisions', () => {
  test('count a woman who takes part in several of them once', () => {
    const [one, other] = [fileOf('odense', 2, 40), fileOf('esbjerg', 4, 40)]
    const different = new Set([one, other].flatMap(({ closed }) => closed.women[0] ?? [])).size
    expect(nationalCount([one, other], 'participants', 0)).toBe(different)
    expect(different).toBeLessThan(countIn(one, 'participants', 0) + countIn(other, 'participants', 0))
  })

  test('are told side by side as their own reports tell, and with whom to ask', () => {
    const files = five(1)
    const rows = sideBySide(files, nationalFigures(files, SMALLEST))
    for (const [at, { open }] of files.entries())
      expect(rows.map(({ values }) => values[at])).toEqual(open.rows.map(({ values }) => values[0]))
    const share = { code: 'followedUpShare', unit: 'percent', values: [80, 95, null, 70, 60], network: 78 }
    expect(betterPractices(files, [share])).toEqual([
      { code: 'followedUpShare', division: 'tingbjerg', value: 95, network: 78 },
    ])
  })

  test.each([1, 2, 3, 4, 5, 6])(
    'give away no hidden count of any of them by the national total, %i',
    (seed) => {
      const files = five(seed)
      const national = nationalFigures(files, SMALLEST)
      const rows = national.tables.flatMap((table) => table.rows)
      const { numbers, sums } = readBy(files, rows)
      const hidden = [...numbers.values()]
        .filter(({ isKnown, isPrinted }) => isPrinted && !isKnown)
        .map(({ name }) => name)
      expect(hidden.length).toBeGreaterThan(0)
      const computed = computable(hidden, numbers, sums)
      expect(computed.filter((name) => !national.exposed.includes(name))).toEqual([])
    },
  )
})

/** What a reader of all five reports and of the national one has before him, in every column. */
function readBy(
  files: readonly DivisionFile[],
  rows: ReturnType<typeof nationalFigures>['tables'][number]['rows'],
) {
  const numbers = new Map<string, Unknown>()
  const sums: Sum[] = []
  for (const column of [0, 1, 2])
    for (const { code } of COUNTS) {
      const total = `network ${code} ${column}`
      const cell = rows.find(({ indicator }) => indicator.code === code)?.cells[column]
      const truth = nationalCount(files, code, column)
      numbers.set(total, { name: total, truth, isKnown: cell?.hiddenBecause === null, isPrinted: true })
      const parts = files.map((file) => {
        const name = `${file.division} ${code} ${column}`
        const isHidden = file.open.rows.find((row) => row.code === code)?.hidden[column] ?? true
        numbers.set(name, { name, truth: countIn(file, code, column), isKnown: !isHidden, isPrinted: true })
        return name
      })
      if (code !== 'participants') sums.push([...parts.map((name) => [name, 1] as const), [total, -1]])
    }
  for (const side of ['network', ...files.map(({ division }) => division)])
    sums.push(...addedUpBy(side, numbers))
  return { numbers, sums }
}

/** What adds up within one report: in each column, and from the end of the quarter before to the end of the quarter. */
function addedUpBy(side: string, numbers: Map<string, Unknown>): Sum[] {
  const named = (code: string, column: number) => `${side} ${code} ${column}`
  const truthOf = (code: string, column: number) => numbers.get(named(code, column))?.truth ?? 0
  const unknown = (code: string, column: number, truth: number) => {
    numbers.set(named(code, column), {
      name: named(code, column),
      truth,
      isKnown: false,
      isPrinted: false,
    })
  }
  const inColumn = (column: number): Sum[] => {
    const adding = (whole: string, parts: readonly string[]): Sum => [
      ...parts.map((part) => [named(part, column), 1] as const),
      [named(whole, column), -1],
    ]
    for (const role of ROLES)
      unknown(
        `leftAndBack${role}`,
        column,
        truthOf(`left${role}`, column) + truthOf(`atEnd${role}`, column) - truthOf(`present${role}`, column),
      )
    return [
      ...WHOLES.map(([whole, parts]) => adding(whole, parts.split(' '))),
      ...MENTEE_BANDS.map((band) => adding('atEndMentees', band)),
      ...ROLES.flatMap((role): Sum[] => [
        adding(`present${role}`, [`new${role}`, `continuing${role}`]),
        [
          ...adding(`present${role}`, [`left${role}`, `atEnd${role}`]),
          [named(`leftAndBack${role}`, column), -1],
        ],
      ]),
    ]
  }
  const carriedOn = ROLES.map((role): Sum => {
    unknown(`returned${role}`, 0, truthOf(`continuing${role}`, 0) - truthOf(`atEnd${role}`, 1))
    return [
      [named(`continuing${role}`, 0), 1],
      [named(`atEnd${role}`, 1), -1],
      [named(`returned${role}`, 0), -1],
    ]
  })
  return [...[0, 1, 2].flatMap(inColumn), ...carriedOn]
}
