import { byText } from '../by-text'
import { put, type Change, type Decision } from '../change'
import { find, matchesOf, settingsOf, type Office } from '../office'
import { addMonths, type Day } from '../records/calendar'
import type { Farewell } from '../records/farewell'
import type { ParticipantId } from '../records/ids'
import type { Participant } from '../records/participant'
import { Refusal } from '../refusal'

export function isNameless({ farewells }: Pick<Office, 'farewells'>, id: string): boolean {
  return farewells.has(id)
}

/** Everyone on file whose name is known. */
export function namedWomen(office: Pick<Office, 'participants' | 'farewells'>): Participant[] {
  return [...office.participants.values()].filter(({ id }) => !isNameless(office, id))
}

/**
 * Writes down that these women are to be made anonymous. Nothing of it can be taken back.
 * @throws Refusal `not-found`; `nameless` for one who is already; `still-here` for one who has not left, or is in a match
 */
export function sayFarewell(
  office: Office,
  women: readonly ParticipantId[],
  how: Pick<Farewell, 'on' | 'by' | 'reason'>,
): Decision<null> {
  const changes = women.map((id) => {
    const woman = find(office, 'participants', id)
    if (isNameless(office, id)) throw new Refusal('nameless')
    if (goneSince(office, woman, how.on) === null) throw new Refusal('still-here', { name: woman.firstName })
    return put('farewells', { id, ...how })
  })
  return { changes, result: null }
}

/** A woman whose record has been kept as long as the division keeps one after she has left. */
export type Due = { readonly id: ParticipantId; readonly goneOn: Day; readonly dueOn: Day }

/** Those to whom it is time to say farewell, the longest gone first. */
export function dueForFarewell(office: Office, today: Day): Due[] {
  const { keepYears } = settingsOf(office)
  return [...office.participants.values()]
    .flatMap((woman) => {
      const goneOn = isNameless(office, woman.id) ? null : goneSince(office, woman, today)
      return goneOn === null ? [] : [{ id: woman.id, goneOn, dueOn: addMonths(goneOn, 12 * keepYears) }]
    })
    .filter(({ dueOn }) => dueOn <= today)
    .toSorted((a, b) => (a.goneOn < b.goneOn ? -1 : 1))
}

/** The day she left the last of her roles and matches; null while she is in one. */
function goneSince(office: Office, { id, roles }: Participant, today: Day): Day | null {
  const ends = [
    ...roles.map(({ left }) => left?.on ?? null),
    ...matchesOf(office, id).map(({ closure }) => closure?.on ?? null),
  ]
  const days = ends.flatMap((on) => (on !== null && on <= today ? [on] : [])).toSorted(byText)
  return days.length < ends.length ? null : (days.at(-1) ?? null)
}

/**
 * What is on file about a woman who has been made anonymous is for counting only; another woman's record that names her may change.
 * @throws Refusal `nameless` when a change touches her own record, names her where she was not named, or takes such a record away
 */
export function refuseNameless(office: Office, changes: readonly Change[]): void {
  if (office.farewells.size === 0) return
  for (const { table, id, value } of changes) {
    const before = womenIn(office[table].get(id))
    const after = womenIn(value ?? undefined)
    const touched = value === null ? before : after.filter((one) => !before.includes(one))
    const women = table === 'participants' ? [id] : touched
    if (table !== 'farewells' && women.some((one) => isNameless(office, one))) throw new Refusal('nameless')
  }
}

function womenIn(record: object | undefined): readonly string[] {
  const fields = new Map<string, unknown>(Object.entries(record ?? {}))
  const named = ['participantId', 'menteeId', 'mentorId'].map((field) => fields.get(field))
  return named.filter((one) => typeof one === 'string')
}
