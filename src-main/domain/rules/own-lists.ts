import { put, type Decision } from '../change'
import type { Office } from '../office'
import type { OwnList } from '../records/own-list'
import type { OwnLists } from '../taxonomies'

/** How the division has changed the lists it chooses from. */
export function ownListsOf({ ownLists }: Pick<Office, 'ownLists'>): OwnLists {
  return Object.fromEntries([...ownLists.values()].map(({ id, entries }) => [id, entries]))
}

/** A word of the division's own is never taken away, since records may name it: one that is left out is hidden. */
export function changeOwnList(office: Office, list: OwnList): Decision<null> {
  const told = new Set(list.entries.map(({ code }) => code))
  const before = office.ownLists.get(list.id)?.entries ?? []
  const leftOut = before.filter(({ code }) => !told.has(code)).map((entry) => ({ ...entry, hidden: true }))
  return { changes: [put('ownLists', { ...list, entries: [...list.entries, ...leftOut] })], result: null }
}
