/** What stands in the place of something that is covered. */
export const COVERED = '•••'

const REACH: ReadonlySet<string> = new Set(['address', 'phone', 'email'])

/** Whether a field of her record, or a part of one as in `address.street`, tells how she is reached; it is covered while her address is protected. */
export function tellsReach(field: string): boolean {
  return REACH.has(field.split('.')[0] ?? field)
}
