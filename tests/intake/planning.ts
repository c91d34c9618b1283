import type { Mapping } from '../../src-main/domain/records/intake'
import { proposeMapping } from '../../src-main/intake/mapping/propose'
import { planImport, type Plan, type PlanInput } from '../../src-main/intake/plan/plan'
import type { Cell } from '../../src-main/intake/sheet'
import { officeHolding, TODAY } from '../builders'
import { sheet } from './sheets'

/** What comes of a table; ids are `ny-1`, `ny-2`, … in the order of the rows. */
export function planned(
  rows: readonly (readonly Cell[])[],
  parts: Partial<PlanInput> = {},
  told: Partial<Mapping> = {},
): Plan {
  return planImport(planInput(rows, parts, told))
}

export function planInput(
  rows: readonly (readonly Cell[])[],
  parts: Partial<PlanInput>,
  told: Partial<Mapping>,
): PlanInput {
  const list = sheet(rows)
  let count = 0
  return {
    sheet: list,
    mapping: { ...proposeMapping(list), role: 'mentee', ...told },
    office: officeHolding(),
    today: TODAY,
    newId: () => `ny-${(count += 1)}`,
    ...parts,
  }
}
