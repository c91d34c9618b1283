const TINY = 1e-9

/** How far apart two fillings can have one variable, told as `enough` when it is at least that. */
export type RoomFor = (variable: number, enough: number) => number

/** Equations solved for the variables of the basis, all others being 0; the total of each stands last in its row. */
type Corner = { readonly rows: number[][]; readonly basis: number[]; readonly width: number }

/**
 * The room of each variable in all fillings `x`, none of it below 0, of `rows · x = totals` with totals of at least 0. Walks
 * from corner to corner by Bland's rule, which never runs in circles. Each walk goes on where the last one ended, and what a
 * variable was at any corner on the way counts as found.
 */
export function roomIn(rows: readonly (readonly number[])[], totals: readonly number[]): RoomFor {
  const corner = firstCorner(rows, totals)
  const lowest = valuesAt(corner)
  const highest = [...lowest]
  const found = (variable: number) => at(highest, variable) - at(lowest, variable)
  const look = () => {
    for (const [variable, value] of valuesAt(corner).entries()) {
      lowest[variable] = Math.min(at(lowest, variable), value)
      highest[variable] = Math.max(at(highest, variable), value)
    }
  }
  return (variable, enough) => {
    for (const sign of [1, -1] as const)
      while (found(variable) < enough) {
        const went = step(corner, variable, sign)
        if (went === 'endless') return enough
        if (went === 'no further') break
        look()
      }
    return Math.min(found(variable), enough)
  }
}

/** Goes to the next corner at which the variable is no smaller, or no larger if the sign is -1. */
function step(corner: Corner, variable: number, sign: 1 | -1): 'on' | 'no further' | 'endless' {
  const own = corner.basis.indexOf(variable)
  if (own === -1 && sign === -1) return 'no further'
  const entering =
    own === -1
      ? variable
      : at(corner.rows, own).findIndex(
          (share, column) => column !== variable && column < corner.width && -sign * share > TINY,
        )
  if (entering === -1) return 'no further'
  const leaving = leavingRow(corner, entering)
  if (leaving === null) return 'endless'
  enter(corner, leaving, entering)
  return 'on'
}

/** Starts with a helping variable for each row, named below 0, and walks until all of them are 0. */
function firstCorner(rows: readonly (readonly number[])[], totals: readonly number[]): Corner {
  const width = rows[0]?.length ?? 0
  const tableau = rows.map((row, index) => [...row, at(totals, index)])
  const corner = { rows: tableau, basis: rows.map((_, index) => index - rows.length), width }
  for (;;) {
    const helped = tableau.filter((_, index) => at(corner.basis, index) < 0)
    const rest = (column: number) => helped.reduce((sum, row) => sum + at(row, column), 0)
    if (rest(width) < 1e-6) break
    const entering = [...Array(width).keys()].find(
      (column) => !corner.basis.includes(column) && rest(column) > TINY,
    )
    const leaving = entering === undefined ? null : leavingRow(corner, entering)
    if (entering === undefined || leaving === null) throw new Error('what is shown fits no filling at all')
    enter(corner, leaving, entering)
  }
  dropHelpers(corner)
  return corner
}

/** Helping variables still in the basis stand at 0: they change places with a real one, or their row says nothing. */
function dropHelpers(corner: Corner): void {
  const { rows, basis, width } = corner
  for (const index of [...basis.keys()].toReversed().filter((one) => at(basis, one) < 0)) {
    const real = at(rows, index).findIndex((share, column) => column < width && Math.abs(share) > TINY)
    if (real !== -1) {
      enter(corner, index, real)
      continue
    }
    rows.splice(index, 1)
    basis.splice(index, 1)
  }
}

/** Of the rows that let the entering variable grow least the one whose variable comes first. */
function leavingRow({ rows, basis, width }: Corner, entering: number): number | null {
  const limits = rows.flatMap((row, index) => {
    const share = at(row, entering)
    return share > TINY ? [{ index, limit: at(row, width) / share }] : []
  })
  const least = Math.min(...limits.map(({ limit }) => limit))
  const tied = limits.filter(({ limit }) => limit - least <= TINY)
  return tied.toSorted((a, b) => at(basis, a.index) - at(basis, b.index))[0]?.index ?? null
}

function enter({ rows, basis }: Corner, leaving: number, entering: number): void {
  const row = at(rows, leaving)
  const scale = at(row, entering)
  const columns = [...row.keys()].filter((column) => at(row, column) !== 0)
  for (const column of columns) row[column] = at(row, column) / scale
  for (const other of rows) {
    const factor = at(other, entering)
    if (other === row || factor === 0) continue
    for (const column of columns) other[column] = at(other, column) - factor * at(row, column)
  }
  basis[leaving] = entering
}

function valuesAt({ rows, basis, width }: Corner): number[] {
  const values = Array<number>(width).fill(0)
  for (const [index, variable] of basis.entries()) values[variable] = at(at(rows, index), width)
  return values
}

function at<T>(list: readonly T[], index: number): T {
  const value = list[index]
  if (value === undefined) throw new Error('out of the tableau')
  return value
}
