const TINY = 1e-9

/**
 * The largest value of one variable, all of them at least 0, under `rows · x = totals` with totals of at least 0;
 * Infinity when there is no largest. Two phases on a dense tableau, by Bland's rule, which never runs in circles.
 */
export function largest(
  rows: readonly (readonly number[])[],
  totals: readonly number[],
  variable: number,
): number {
  const width = rows[0]?.length ?? 0
  const height = rows.length
  const tableau = rows.map((row, index) => [
    ...row,
    ...rows.map((_, other) => (other === index ? 1 : 0)),
    at(totals, index),
  ])
  const basis = rows.map((_, index) => width + index)
  const columns = width + height
  const onlyHelpers = [...Array(columns).keys()].map((column) => (column >= width ? -1 : 0))
  const feasible = optimum(tableau, basis, onlyHelpers, columns)
  if (Math.abs(feasible) > 1e-6) throw new Error('what is shown fits no filling at all')
  dropHelpers(tableau, basis, width)
  const onlyIt = [...Array(width).keys()].map((column) => (column === variable ? 1 : 0))
  return optimum(tableau, basis, onlyIt, width)
}

/** Moves along the edges to the largest value of `weights · x`; only the first columns may come in. */
function optimum(tableau: number[][], basis: number[], weights: readonly number[], columns: number): number {
  const priced = (column: number) =>
    tableau.reduce((sum, row, index) => sum + at(weights, at(basis, index)) * at(row, column), 0)
  for (;;) {
    const entering = [...Array(columns).keys()].find(
      (column) => !basis.includes(column) && at(weights, column) - priced(column) > TINY,
    )
    if (entering === undefined) return priced(at(tableau, 0).length - 1)
    const leaving = leavingRow(tableau, basis, entering)
    if (leaving === null) return Infinity
    pivot(tableau, leaving, entering)
    basis[leaving] = entering
  }
}

/** Of the rows that let the entering variable grow least the one whose variable comes first. */
function leavingRow(tableau: number[][], basis: readonly number[], entering: number): number | null {
  const limits = tableau.flatMap((row, index) => {
    const share = at(row, entering)
    return share > TINY ? [{ index, limit: at(row, row.length - 1) / share }] : []
  })
  const least = Math.min(...limits.map(({ limit }) => limit))
  const tied = limits.filter(({ limit }) => limit - least <= TINY)
  return tied.toSorted((a, b) => at(basis, a.index) - at(basis, b.index))[0]?.index ?? null
}

function pivot(tableau: number[][], leaving: number, entering: number): void {
  const row = at(tableau, leaving)
  const scale = at(row, entering)
  for (const column of row.keys()) row[column] = at(row, column) / scale
  for (const other of tableau.filter((one) => one !== row && at(one, entering) !== 0)) {
    const factor = at(other, entering)
    for (const column of other.keys()) other[column] = at(other, column) - factor * at(row, column)
  }
}

/** Helping variables still in the basis stand at 0: they change places with a real one, or their row says nothing. */
function dropHelpers(tableau: number[][], basis: number[], width: number): void {
  for (const index of [...basis.keys()].toReversed().filter((one) => at(basis, one) >= width)) {
    const real = at(tableau, index).findIndex((share, column) => column < width && Math.abs(share) > TINY)
    if (real === -1) {
      tableau.splice(index, 1)
      basis.splice(index, 1)
    } else {
      pivot(tableau, index, real)
      basis[index] = real
    }
  }
  for (const row of tableau) row.splice(width, row.length - width - 1)
}

function at<T>(list: readonly T[], index: number): T {
  const value = list[index]
  if (value === undefined) throw new Error('out of the tableau')
  return value
}
