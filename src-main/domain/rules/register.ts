import { put, remove, type Decision } from '../change'
import { find, type Office } from '../office'
import type { ParticipantId } from '../records/ids'
import type { Label } from '../records/register'

/** Puts a label on women or takes it off them; a label that nobody carries is gone. @throws Refusal `not-found` when one of them is not on file. */
export function labelWomen(
  office: Office,
  label: Label,
  women: readonly ParticipantId[],
  on: boolean,
): Decision<Label> {
  for (const id of women) find(office, 'participants', id)
  const named = new Set(women)
  const others = label.women.filter((id) => !named.has(id))
  const labelled = { ...label, women: on ? [...others, ...named] : others }
  const change = labelled.women.length === 0 ? remove('labels', label.id) : put('labels', labelled)
  return { changes: [change], result: labelled }
}

/** Takes a saved list away; the women on it stay. @throws Refusal `not-found` */
export function dropList(office: Office, id: string): Decision<null> {
  find(office, 'lists', id)
  return { changes: [remove('lists', id)], result: null }
}

/** The label of that name, whatever its case. */
export function labelNamed(office: Office, name: string): Label | null {
  const wanted = name.toLowerCase()
  return [...office.labels.values()].find((label) => label.name.toLowerCase() === wanted) ?? null
}
