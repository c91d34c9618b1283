import type { Role } from '../../domain/records/participant'
import { isBlank, textOf, type SheetRow } from '../sheet'
import { readRoles } from '../values/choices'
import { folded } from '../values/words'

/** A line that is no woman: the headings once more, a sum, or a title over the rows below it. */
export type Interlude = { readonly role: Role | null }

/** What kind of line without a woman this is; null when it is a row like any other. */
export function interlude({ cells }: SheetRow, headings: SheetRow | null): Interlude | null {
  const isRepeated =
    headings !== null && headings.cells.every((cell, at) => textOf(cell) === textOf(cells[at]))
  if (isRepeated) return { role: null }
  const filled = cells.filter((cell) => !isBlank(cell)).map(textOf)
  if (filled.length > 3) return null
  return roleTitle(filled) ?? (filled.some((text) => SUM.test(folded(text))) ? { role: null } : null)
}

/** A row with nothing in it but `Mentorer`, or `Mentees (12):`. */
function roleTitle([only, ...others]: readonly string[]): Interlude | null {
  const roles = only === undefined || others.length > 0 ? null : readRoles(only.replaceAll(/[\d():.]/g, ' '))
  if (roles === null) return null
  const [role = null, ...more] = roles
  return { role: more.length === 0 ? role : null }
}

const SUM = /^(?:i alt|ialt|total|sum|antal(?: \p{L}+)?|gennemsnit|average|in all)(?: \d+)?$/u
