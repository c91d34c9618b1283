import { array, assert, constantFrom, property, record, tuple } from 'fast-check'
import { expect, test } from 'vitest'
import { changed } from '../../src-main/domain/changed-map'
import { groupedTable } from '../../src-main/domain/grouped-table'
import { day } from '../builders'

const GROUPS = ['a', 'b', 'c']
const DAYS = ['2026-01-01', '2026-02-01', '2026-03-01'].map(day)
const IDS = Array.from({ length: 700 }, (_, at) => `r${at}`)

const byGroup = groupedTable(
  ({ group }: Entry) => group,
  ({ on }) => on,
)
type Entry = { readonly id: string; readonly group: string; readonly on: (typeof DAYS)[number] }

const parts = record({ group: constantFrom(...GROUPS), on: constantFrom(...DAYS) })
const someEdits = array(tuple(constantFrom(...IDS), constantFrom(0, 1), parts), { maxLength: 12 })

test('after any edits each group is what it would be if all were laid out anew', () => {
  assert(
    property(array(someEdits, { maxLength: 5 }), (rounds) => {
      let table: ReadonlyMap<string, Entry> = new Map(IDS.slice(0, 600).map((id) => [id, entry(id)]))
      for (const edits of rounds) {
        table = changed(table, new Map(edits.map(([id, stays, its]) => [id, stays ? { ...its, id } : null])))
        for (const group of GROUPS)
          for (const today of DAYS)
            expect(byGroup(table)(group, today)).toEqual(theLongWay(table, group, today))
      }
    }),
    { numRuns: 20 },
  )
})

function entry(id: string): Entry {
  const at = IDS.indexOf(id)
  return { id, group: String(GROUPS[at % 3]), on: DAYS[at % 2] ?? day('2026-01-01') }
}

function theLongWay(table: ReadonlyMap<string, Entry>, group: string, today: string): Entry[] {
  const text = ({ on, id }: Entry) => `${on} ${id}`
  return [...table.values()]
    .filter((one) => one.group === group && one.on <= today)
    .toSorted((a, b) => (text(a) < text(b) ? -1 : 1))
}
