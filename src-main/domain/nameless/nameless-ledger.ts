import type { Entry, Ledger, Op } from '../ledger'
import type { Office } from '../office'
import { PhotoId } from '../records/ids'
import { TABLE_NAMES, type TableName, type Tables } from '../tables'
import type { Gone } from './field-rules'
import { remainsOf } from './remains'

/**
 * The office and its history with nothing in it that tells who the women were to whom it has said farewell. What is counted
 * stays, at every day and as it was known at any time.
 */
export function namelessLedger(ledger: Ledger): Ledger {
  if (ledger.office.farewells.size === 0) return ledger
  const gone = goneFrom(ledger)
  return {
    office: namelessOffice(ledger.office, gone),
    entries: ledger.entries.map((entry) => namelessEntry(entry, gone)),
  }
}

/** The pictures and papers kept beside the records that anything in the office, or in its past, shows. */
export function photosIn({ office, entries }: Ledger): ReadonlySet<PhotoId> {
  const past = entries.flatMap(({ ops }) => ops.flatMap(({ before }) => photosOf(before)))
  const now = TABLE_NAMES.flatMap((table) =>
    [...office[table].values()].flatMap((record) => photosOf(record)),
  )
  return new Set([...now, ...past])
}

function goneFrom(ledger: Ledger): Gone {
  const women = everyIdOf(ledger, [...ledger.office.farewells.keys()])
  const matches = everIn(ledger, 'matches').filter(
    ({ menteeId, mentorId }) => women.has(menteeId) || women.has(mentorId),
  )
  const stories = everIn(ledger, 'stories').filter(({ voices }) =>
    voices.some(({ participantId }) => women.has(participantId)),
  )
  return {
    women,
    matches: new Set(matches.map(({ id }) => id)),
    stories: new Set(stories.map(({ id }) => id)),
  }
}

/** Their ids and those of the records that were made one with theirs, as long as they are. */
function everyIdOf({ office, entries }: Ledger, women: readonly string[]): ReadonlySet<string> {
  const ids = new Set(women)
  for (const { why, ops } of entries.toReversed()) {
    const merged = ops
      .filter(({ table }) => why === 'mergeWomen' && table === 'participants')
      .map(({ id }) => id)
    const gone = merged.some((id) => ids.has(id)) ? merged.filter((id) => !office.participants.has(id)) : []
    for (const id of gone) ids.add(id)
  }
  return ids
}

/** Every version of every record of a table, and of those too that are no longer on file: the history still tells of them. */
function everIn<T extends TableName>({ office, entries }: Ledger, table: T): Tables[T][] {
  const past = entries.flatMap(({ ops }) =>
    ops.flatMap((op) => (op.table === table && op.before !== null ? [op.before] : [])),
  )
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the operations of that table hold its records.
  return [...office[table].values(), ...(past as Tables[T][])]
}

function namelessOffice(office: Office, gone: Gone): Office {
  const tables = TABLE_NAMES.map((table) => {
    const kept = [...office[table]].flatMap(([id, record]) => {
      const remains = remainsOf(table, record, gone)
      return remains === null ? [] : [[id, remains] as const]
    })
    return [table, new Map<string, unknown>(kept)] as const
  })
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every table is there, with records of its own.
  return Object.fromEntries(tables) as unknown as Office
}

function namelessEntry(entry: Entry, gone: Gone): Entry {
  const remains = (op: Op, value: Op['after']) => (value === null ? null : remainsOf(op.table, value, gone))
  const ops = entry.ops.map((op) => ({
    ...op,
    before: remains(op, op.before),
    after: remains(op, op.after),
  }))
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what remains of a record is a record of its table.
  return { ...entry, ops: ops as Op[] }
}

function photosOf(record: object | null): readonly PhotoId[] {
  const fields = new Map<string, unknown>(Object.entries(record ?? {}))
  return ['portrait', 'photo', 'file'].flatMap((field) => PhotoId.safeParse(fields.get(field)).data ?? [])
}
