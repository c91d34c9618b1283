import { applyChanges, type Change } from '../../src-main/domain/change'
import { emptyOffice, type Office } from '../../src-main/domain/office'

/** The office in which just these changes were made. */
export function officeFrom(changes: readonly Change[]): Office {
  return applyChanges(emptyOffice(), changes)
}
