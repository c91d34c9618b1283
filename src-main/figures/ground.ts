import { COUNTS } from './catalogue'
import {
  addEquation,
  emptyBoard,
  minus,
  ofWhole,
  plus,
  unknownRest,
  type Board,
  type Cell,
  type Equation,
} from './disclosure/board'
import type { Facts } from './facts'
import type { Count } from './indicator'
import { cutsInTwo, dayBefore, daysKey, isPartOf, stretches, type Period } from './period'
import { STOCKS, SUMS, type Stock, type Sum } from './relations'
import { behind } from './subjects'

/** The counts of an office laid out for reports that follow one another, with everything a reader can add up. */
export type Ground = {
  readonly facts: Facts
  readonly board: Board
  /** What has been laid already. */
  readonly laid: Set<string>
  /** The periods of the reports so far. */
  readonly periods: Map<string, Period>
}

export function newGround(facts: Facts): Ground {
  return { facts, board: emptyBoard(), laid: new Set(), periods: new Map() }
}

/** The name of a count on the board. What holds on a day has the same name for every period that ends on it. */
export function keyOf({ code, timing }: Count, period: Period): string {
  return timing === 'atEnd' ? `${code}@${period.to}` : `${code}@${daysKey(period)}`
}

/**
 * Lays out the counts of more periods. Where periods overlap, they are cut into stretches, so that what one column minus
 * another would tell is a count of its own.
 * @returns the keys whose equations have grown.
 */
export function lay(ground: Ground, columns: readonly Period[]): Set<string> {
  const earlier = stretches([...ground.periods.values()])
  for (const period of columns) ground.periods.set(daysKey(period), period)
  const periods = [...ground.periods.values()]
  const pieces = stretches(periods)
  const equations = [
    ...[...periods, ...pieces].flatMap((period) => ofOnePeriod(ground, period)),
    ...[...pieces, ...periods].flatMap((period) => ofStocks(ground, period, pieces)),
    ...[...periods, ...earlier].flatMap((period) => ofItsPieces(ground, period, pieces)),
    ...periods.flatMap((period) =>
      cutsInTwo(period, periods).flatMap((parts) => ofItsPieces(ground, period, parts)),
    ),
  ]
  for (const equation of equations) addEquation(ground.board, equation)
  return new Set(equations.flatMap((equation) => equation.map(({ key }) => key)))
}

function ofOnePeriod(ground: Ground, period: Period): Equation[] {
  if (!isNew(ground, daysKey(period))) return []
  for (const count of COUNTS) cellOf(ground, count, period)
  return SUMS.map((sum) => ofSum(ground, sum, period))
}

function ofSum(ground: Ground, { whole, parts, beside }: Sum, period: Period): Equation {
  const cells = parts.map((part) => cellOf(ground, part, period))
  return ofWhole(ground.board, cellOf(ground, whole, period), cells, beside)
}

/** Where nobody came back at all, what is there after a period adds up from its pieces. */
function ofStocks(ground: Ground, period: Period, pieces: readonly Period[]): Equation[] {
  if (!isNew(ground, `stock ${daysKey(period)}`)) return []
  const inside = pieces.filter((one) => isPartOf(one, period))
  return STOCKS.flatMap((stock) => {
    const anyBack = [period, ...inside].some((one) => hasBack(flowOf(ground, stock, one)))
    const flow = flowOf(ground, stock, period)
    const carried = stock.carriedOn === null ? [] : [ofCarried(ground, flow, anyBack)]
    if (!anyBack && inside.length > 1) return carried
    const parts = inside.map((piece) => flowOf(ground, stock, piece))
    const returned = anyBack && parts.length > 1 ? [ofReturned(ground, flow, parts)] : []
    return [...carried, ofFlow(ground, flow, anyBack), ...returned]
  })
}

function ofCarried({ board }: Ground, { carried, there, returned }: Flow, anyBack: boolean): Equation {
  const back = anyBack ? unknownRest(board, returnedInto({ carried }), -returned, -1) : []
  return [...plus(carried), ...minus(there), ...back]
}

function ofFlow({ board }: Ground, flow: Flow, anyBack: boolean): Equation {
  const { there, began, left, still, carried, returned, leftAndBack } = flow
  const flowing = [...plus(there, began), ...minus(left, still)]
  if (!anyBack) return flowing
  return [
    ...flowing,
    ...unknownRest(board, returnedInto({ carried }), returned),
    ...unknownRest(board, `left and back, ${still.key}, ${left.key}`, leftAndBack),
  ]
}

/** Whoever came back into a period came back into one of its parts; who did so in several, no reader knows. */
function ofReturned({ board }: Ground, whole: Flow, parts: readonly Flow[]): Equation {
  const back = parts.filter(hasBack)
  const again = back.reduce((sum, { returned }) => sum + returned, -whole.returned)
  return [
    ...back.flatMap((part) => unknownRest(board, returnedInto(part), part.returned)),
    ...unknownRest(board, returnedInto(whole), -whole.returned, -1),
    ...unknownRest(board, `returned again, ${whole.carried.key}`, -again, -1),
  ]
}

function returnedInto({ carried }: Pick<Flow, 'carried'>): string {
  return `returned, ${carried.key}`
}

type Flow = ReturnType<typeof flowOf>

function hasBack({ returned, leftAndBack }: Flow): boolean {
  return returned !== 0 || leftAndBack !== 0
}

/**
 * What came and went, and how many of the women came back: into the period, and within it. Of these no reader knows; where
 * nobody did in any part of the period, the reader is taken to guess it.
 */
function flowOf(ground: Ground, { atEnd, came, went, carriedOn }: Stock, period: Period) {
  const [there, began] = [cellOf(ground, atEnd, before(period)), cellOf(ground, came, period)]
  const [left, still] = [cellOf(ground, went, period), cellOf(ground, atEnd, period)]
  const carried = carriedOn === null ? there : cellOf(ground, carriedOn, period)
  const returned = carried.count - there.count
  const leftAndBack = left.count + still.count - carried.count - began.count
  return { there, began, left, still, carried, returned, leftAndBack }
}

/** What happened during a period happened during its pieces; how many women something happened to in several, no reader knows. */
function ofItsPieces(ground: Ground, period: Period, pieces: readonly Period[]): Equation[] {
  const parts = pieces.filter((one) => isPartOf(one, period))
  const cut = `${daysKey(period)} = ${parts.map(daysKey).join(' + ')}`
  if (parts.length < 2 || !isNew(ground, cut)) return []
  return COUNTS.filter(({ timing }) => timing === 'during').map((count) => {
    const whole = cellOf(ground, count, period)
    const cells = parts.map((part) => cellOf(ground, count, part))
    const again = cells.reduce((sum, cell) => sum + cell.count, 0) - whole.count
    const rest = again === 0 ? [] : unknownRest(ground.board, `again, ${count.code}, ${cut}`, -again)
    return [...plus(...cells), ...minus(whole), ...rest]
  })
}

/** No office asks for more behind a count than this. */
const MOST_SMALLEST = 10

/** The count's cell, put on the board when it is not there yet. */
function cellOf({ facts, board }: Ground, count: Count, period: Period): Cell {
  const key = keyOf(count, period)
  const known = board.cells.get(key)
  if (known !== undefined) return known
  const { list } = count.compute(facts, period)
  const cell = {
    key,
    count: list.length,
    behind: behind(facts, count.unit, list, MOST_SMALLEST),
    cost: costOf(count, period, list.length),
    guarded: true,
  }
  board.cells.set(key, cell)
  return cell
}

/** Holds for what is there on the eve of the period. */
function before(period: Period): Period {
  return { ...period, to: dayBefore(period) }
}

/** Totals and what is there now are kept before what happened; long periods are given up before short ones, zeros last of all. */
function costOf({ timing }: Count, { kind }: Period, value: number): number {
  const isLong = kind !== 'quarter'
  return COST[timing] + (isLong ? 0 : 4) + (value === 0 ? 15 : Math.min(value, 50) / 10)
}

const COST: Record<Count['timing'], number> = { during: 6, present: 20, atEnd: 40 }

function isNew({ laid }: Ground, name: string): boolean {
  const fresh = !laid.has(name)
  laid.add(name)
  return fresh
}
