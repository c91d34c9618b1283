import type { DivisionFile } from '../../domain/records/network'
import { participants } from '../indicators/participation'

/** The count over all divisions; women who take part in several divisions are one participant each. */
export function nationalCount(files: readonly DivisionFile[], code: string, column: number): number {
  if (code === participants.code)
    return new Set(files.flatMap(({ closed }) => closed.women[column] ?? [])).size
  return files.reduce((sum, file) => sum + countIn(file, code, column), 0)
}

export function countIn({ closed }: DivisionFile, code: string, column: number): number {
  return closed.counts.find((row) => row.code === code)?.counts[column] ?? 0
}

/** How many different women or pairs it tells about. */
export function behindIn({ closed }: DivisionFile, code: string, column: number): number {
  return closed.counts.find((row) => row.code === code)?.behind[column] ?? 0
}
