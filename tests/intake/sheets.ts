import { isBlank, type Cell, type Sheet } from '../../src-main/intake/sheet'

/** A sheet as it is read from a file, blank lines left out. */
export function sheet(rows: readonly (readonly Cell[])[], parts: Partial<Sheet> = {}): Sheet {
  return {
    format: 'xlsx',
    name: 'Ark1',
    names: ['Ark1'],
    epoch: 1900,
    rows: rows
      .map((cells, at) => ({ line: at + 1, cells }))
      .filter(({ cells }) => !cells.every((cell) => isBlank(cell))),
    ...parts,
  }
}
