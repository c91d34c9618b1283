import type { Office } from './office'
import { isFields } from './same-value'
import { TABLE_NAMES, type TableName } from './tables'

/** Every text that stands in a record, ids of other records among them; its own id is none, nor what stands in the tables beside. */
export function mentionedIn(office: Office, beside: ReadonlySet<TableName>): ReadonlySet<string> {
  const texts = new Set<string>()
  for (const table of TABLE_NAMES) {
    if (beside.has(table)) continue
    for (const { id: _own, ...said } of office[table].values()) gather(said, texts)
  }
  return texts
}

function gather(value: unknown, texts: Set<string>): void {
  if (typeof value === 'string') texts.add(value)
  else if (Array.isArray(value)) for (const part of value) gather(part, texts)
  else if (isFields(value)) for (const part of Object.values(value)) gather(part, texts)
}
