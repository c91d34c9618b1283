import { columnLetters, placeOf } from '@contract/cell-places'
import type { TemplateSheet } from '@contract/funder-templates'

/** A cell as it is shown; one that several were joined to reaches over their columns and lines. */
export type GridCell = {
  readonly place: string
  readonly text: string
  readonly isFormula: boolean
  readonly columns: number
  readonly lines: number
}

export type GridLine = { readonly line: number; readonly cells: readonly GridCell[] }

/** A little room beside and below what is written, and no more than can be looked over. */
const ROOM = { columns: { least: 5, beside: 1, most: 40 }, lines: { least: 8, beside: 2, most: 300 } }

/** Every cell that can be pointed at, blank ones too. */
export function gridLines(sheet: TemplateSheet): GridLine[] {
  const written = new Map(sheet.lines.map(({ line, cells }) => [line, cells]))
  const formulas = new Set(sheet.formulas)
  const spans = new Map(sheet.joined.map(spanOf))
  const covered = new Set([...spans.values()].flatMap(({ under }) => under))
  const columns = numbersTo(
    extent(
      sheet.lines.map(({ cells }) => cells.length),
      ROOM.columns,
    ),
  )
  return numbersTo(
    extent(
      sheet.lines.map(({ line }) => line),
      ROOM.lines,
    ),
  ).map((line) => ({
    line,
    cells: columns
      .map((column) => ({
        place: `${columnLetters(column)}${line}`,
        text: written.get(line)?.[column - 1] ?? '',
      }))
      .filter(({ place }) => !covered.has(place))
      .map((cell) => {
        const { columns: wide = 1, lines: high = 1 } = spans.get(cell.place) ?? {}
        return { ...cell, isFormula: formulas.has(cell.place), columns: wide, lines: high }
      }),
  }))
}

function extent(used: readonly number[], { least, beside, most }: typeof ROOM.lines): number {
  return Math.min(most, Math.max(least, ...used.map((one) => one + beside)))
}

function numbersTo(last: number): number[] {
  return Array.from({ length: last }, (_, at) => at + 1)
}

type Span = { readonly columns: number; readonly lines: number; readonly under: readonly string[] }

/** @param joined such as `B2:D3` */
function spanOf(joined: string): [string, Span] {
  const [first = '', last = first] = joined.split(':')
  const [from, to] = [placeOf(first), placeOf(last)]
  const columns = Math.min(to.column - from.column + 1, ROOM.columns.most)
  const lines = Math.min(to.line - from.line + 1, ROOM.lines.most)
  const places = numbersTo(lines).flatMap((down) =>
    numbersTo(columns).map((right) => `${columnLetters(from.column + right - 1)}${from.line + down - 1}`),
  )
  return [first, { columns, lines, under: places.slice(1) }]
}

/** The place one step away from another, in the direction of an arrow key; null for any other key. */
export function stepFrom(place: string, key: string): string | null {
  const { column, line } = placeOf(place)
  const [right, down] = STEPS[key] ?? [0, 0]
  if (right === 0 && down === 0) return null
  return `${columnLetters(Math.max(1, column + right))}${Math.max(1, line + down)}`
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}
