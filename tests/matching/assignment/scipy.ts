import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { z } from 'zod'
import { FORBIDDEN, type Costs } from '../../../src-main/matching/assignment/costs'

export const hasScipy = spawnSync('python3', ['-c', 'import scipy.optimize']).status === 0

/** Reads matrices of doubles, solves each `rounds` times and prints the optimum and every time in milliseconds. */
const SCRIPT = `
import json, sys, time
import numpy
from scipy.optimize import linear_sum_assignment
told = []
for one in sys.argv[2:]:
    file, rows, columns = one.split(':')
    costs = numpy.fromfile(file).reshape(int(rows), int(columns))
    times = []
    for _ in range(int(sys.argv[1])):
        start = time.process_time()
        row, column = linear_sum_assignment(costs)
        times.append(1000 * (time.process_time() - start))
    told.append({'optimum': float(costs[row, column].sum()), 'times': times})
print(json.dumps(told))
`

const Told = z.array(z.object({ optimum: z.number(), times: z.array(z.number()) }))

/** What scipy's linear_sum_assignment makes of the same costs: its optimum, and how long it took each time, in milliseconds. */
export function askScipy(instances: readonly Costs[], rounds = 1): z.infer<typeof Told> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'costs-'))
  try {
    const files = instances.map((costs, n) => {
      const { columns, matrix } = asMatrix(costs)
      const file = path.join(folder, `${n}.f64`)
      writeFileSync(file, matrix)
      return `${file}:${costs.rows}:${columns}`
    })
    const { stdout, stderr } = spawnSync('python3', ['-c', SCRIPT, String(rounds), ...files], {
      encoding: 'utf8',
    })
    if (stdout === '') throw new Error(stderr)
    return Told.parse(JSON.parse(stdout))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Being alone becomes a column of one's own, unless every pairing is allowed and there are columns enough. */
function asMatrix({ rows, columns, cost, alone }: Costs): { columns: number; matrix: Float64Array } {
  if (!cost.includes(FORBIDDEN) && columns >= rows) return { columns, matrix: Float64Array.from(cost) }
  const width = columns + rows
  const never = alone.reduce((sum, one) => sum + one, 1)
  const matrix = new Float64Array(rows * width).fill(never)
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const one = cost[row * columns + column] ?? FORBIDDEN
      if (one !== FORBIDDEN) matrix[row * width + column] = one
    }
    matrix[row * width + columns + row] = alone[row] ?? 0
  }
  return { columns: width, matrix }
}
