import type { Woman } from '../../contract/women'
import { find, fullName, matchesOf, type Office } from '../../domain/office'
import type { Day } from '../../domain/records/calendar'
import type { ParticipantId } from '../../domain/records/ids'
import type { Match } from '../../domain/records/match'
import { Refusal } from '../../domain/refusal'
import { isNameless } from '../../domain/rules/farewells'
import { otherIn } from '../../domain/rules/course'
import { isProtected, standings } from '../../domain/rules/standing'
import { timelineOf } from './timeline'
import { roleStatuses } from './woman-rows'

/** The same, of what had happened by the end of that day; covered where `cover` says so, whatever was protected then. */
export function womanPageUntil(office: Office, id: ParticipantId, on: Day, cover: boolean): Woman {
  const page = womanPage(office, id, on)
  const until = <T>(records: readonly T[], dayOf: (record: T) => Day) =>
    records.filter((record) => dayOf(record) <= on)
  return {
    ...page,
    participant: cover ? { ...page.participant, ...COVERED } : page.participant,
    protected: cover || page.protected,
    drafts: [],
    interviews: until(page.interviews, ({ heldOn }) => heldOn),
    evaluations: until(page.evaluations, (evaluation) => evaluation.on),
    consents: until(page.consents, ({ givenOn }) => givenOn),
    matches: until(page.matches, ({ confirmedOn }) => confirmedOn),
    timeline: until(page.timeline, (happening) => happening.on),
  }
}

/** Everything on file about one woman; where her address is protected it stays covered. */
export function womanPage(office: Office, id: ParticipantId, today: Day): Woman {
  const participant = find(office, 'participants', id)
  if (isNameless(office, id)) throw new Refusal('nameless')
  const hidden = isProtected(participant, today)
  return {
    participant: hidden ? { ...participant, ...COVERED } : participant,
    standings: roleStatuses(standings(office, today), participant),
    protected: hidden,
    interviews: hers(office.interviews, id).toSorted((a, b) => (a.heldOn < b.heldOn ? 1 : -1)),
    evaluations: hers(office.evaluations, id).toSorted((a, b) => (a.on < b.on ? 1 : -1)),
    consents: hers(office.consents, id).toSorted((a, b) => (a.givenOn < b.givenOn ? 1 : -1)),
    drafts: hers(office.drafts, id),
    matches: matchesOf(office, id).map((match) => ({ ...match, otherName: otherName(office, match, id) })),
    timeline: timelineOf(office, participant),
  }
}

const COVERED = { address: { street: null, postcode: null, town: null }, phone: null, email: null }

function otherName(office: Office, match: Match, id: ParticipantId): string {
  return fullName(find(office, 'participants', otherIn(match, id)))
}

function hers<T extends { readonly participantId: ParticipantId | null }>(
  table: ReadonlyMap<string, T>,
  id: ParticipantId,
): T[] {
  return [...table.values()].filter(({ participantId }) => participantId === id)
}
