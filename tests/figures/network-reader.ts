import { expect } from 'vitest'
import type { DivisionFile } from '../../src-main/domain/records/network'
import { yearOf } from '../../src-main/domain/records/calendar'
import { COUNTS } from '../../src-main/figures/catalogue'
import { factsOf } from '../../src-main/figures/facts'
import { closedPartOf, openPartOf } from '../../src-main/figures/network/division-figures'
import { nationalFigures } from '../../src-main/figures/network/national'
import { countIn, nationalCount } from '../../src-main/figures/network/network-counts'
import { quarterNumber, type Period } from '../../src-main/figures/period'
import { reportFigures } from '../../src-main/figures/report-figures'
import { day, INGER } from '../builders'
import { computable, type Sum, type Unknown } from './attacker'
import { MENTEE_BANDS, ROLES, WHOLES } from './known-sums'
import { history } from './histories'

export const SMALLEST = 5

/** A division whose women are known elsewhere by their ids, so that those of the same id are the same woman. */
export function fileOf(division: string, seed: number, women: number, period: Period): DivisionFile {
  const facts = factsOf(history(seed, women))
  const figures = reportFigures(facts, period, { smallestCount: SMALLEST, version: 'public' })
  const number = (id: string) => (Number(id.slice(1)) + (seed % 2) * 1_000).toString(16).padStart(32, '0')
  return {
    id: `${division}-${nameOf(period)}`,
    division,
    quarter: nameOf(period),
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

export function five(seed: number, period: Period): DivisionFile[] {
  return DIVISIONS.map((name, at) => fileOf(name, 5 * seed + at, [120, 40, 60, 30, 15][at] ?? 30, period))
}

function nameOf({ to }: Period): string {
  return `${yearOf(to)}-q${quarterNumber(to)}`
}

/** What a reader of all five reports and of the national one can compute of what was hidden: nothing, if all is well. */
export function computedOf(files: readonly DivisionFile[]): string[] {
  const national = nationalFigures(files, SMALLEST)
  const rows = national.tables.flatMap((table) => table.rows)
  const { numbers, sums } = readBy(files, rows)
  const hidden = [...numbers.values()]
    .filter(({ isKnown, isPrinted }) => isPrinted && !isKnown)
    .map(({ name }) => name)
  expect(hidden.length).toBeGreaterThan(0)
  const computed = computable(hidden, numbers, sums)
  return computed.filter((name) => !national.exposed.includes(name))
}

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
