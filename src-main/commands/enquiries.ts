import type { HandlersOf } from '../contract/command'
import type { enquiryCommands, EnquiryRow, RecruitmentView, Related } from '../contract/enquiries'
import { find, fullName, type Office } from '../domain/office'
import { addDays, addMonths, daysBetween, type Day } from '../domain/records/calendar'
import { RelationId, type ParticipantId } from '../domain/records/ids'
import type { Participant } from '../domain/records/participant'
import { isNameless } from '../domain/rules/farewells'
import { relate, unrelate } from '../domain/rules/relations'
import { isProtected, standings, type Standing } from '../domain/rules/standing'
import { ANSWER_DAYS } from '../domain/rules/today/enquiry-unanswered'
import { recruitmentIn } from '../figures/recruitment'
import type { Room } from './room'
import { roleStatuses } from './views/woman-rows'

/** Who has asked to take part, who sent her, and what comes of it. */
export function enquiryHandlers(room: Room): HandlersOf<typeof enquiryCommands> {
  const { desk } = room
  return {
    listEnquiries: () => enquiriesIn(room.office, desk.today()),
    recruitment: ({ months }) => recruitment(room.office, desk.today(), months),
    readRelated: ({ id }) => relatedTo(room.office, id, desk.today()),
    relate: async ({ id: participantId, ...form }) => {
      const id = RelationId.parse(desk.newId())
      const relation = { ...form, id, participantId, on: desk.today(), by: room.me }
      await room.write('relate', (office) => relate(office, relation))
      return null
    },
    unrelate: async ({ relation }) => {
      await room.write('unrelate', (office) => unrelate(office, relation))
      return null
    },
  }
}

function enquiriesIn(office: Office, today: Day): EnquiryRow[] {
  const all = standings(office, today)
  const referrers = referrersIn(office)
  const rows = [...office.participants.values()].flatMap((woman) =>
    Object.values(all.get(woman.id) ?? {})
      .filter(({ status }) => status === 'enquiry')
      .flatMap((standing) => enquiryRow(woman, standing, today))
      .map((row) => ({ ...row, referredBy: referrers.get(woman.id) ?? null })),
  )
  return rows.toSorted((a, b) => (waitsSince(a) < waitsSince(b) ? -1 : 1))
}

function waitsSince({ answeredOn, on }: EnquiryRow): string {
  return answeredOn === null ? `0 ${on}` : `1 ${answeredOn}`
}

function enquiryRow(
  woman: Participant,
  { role, spell: { enquiry } }: Standing,
  today: Day,
): Omit<EnquiryRow, 'referredBy'>[] {
  if (enquiry === null) return []
  const { on, source, answeredOn } = enquiry
  const answerBy = answeredOn === null ? addDays(on, ANSWER_DAYS) : null
  return [
    {
      id: woman.id,
      name: fullName(woman),
      role,
      on,
      source,
      answeredOn,
      answerBy,
      daysOver: answerBy === null ? 0 : Math.max(0, daysBetween(answerBy, today)),
      phone: isProtected(woman, today) ? null : woman.phone,
      note: woman.note,
    },
  ]
}

function referrersIn(office: Office): ReadonlyMap<ParticipantId, string> {
  return new Map(
    [...office.relations.values()]
      .filter(({ kind, otherId }) => kind === 'referredBy' && !isNameless(office, otherId))
      .map(({ participantId, otherId }) => [participantId, fullName(find(office, 'participants', otherId))]),
  )
}

function recruitment(office: Office, today: Day, months: number): RecruitmentView {
  const period = { from: addMonths(today, -months), to: today }
  const { referrers, ...told } = recruitmentIn(office, period)
  return {
    ...period,
    ...told,
    referrers: referrers.map((one) => ({ ...one, name: knownName(office, one.id) })),
    answerWithin: ANSWER_DAYS,
  }
}

function relatedTo(office: Office, id: ParticipantId, today: Day): Related[] {
  const all = standings(office, today)
  const told = [...office.relations.values()].filter(({ participantId, otherId }) =>
    [participantId, otherId].includes(id),
  )
  return told
    .filter(
      ({ participantId, otherId }) => !isNameless(office, participantId) && !isNameless(office, otherId),
    )
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
    .map(({ id: relation, participantId, otherId, kind, words }) => {
      const turned = otherId === id
      const other = find(office, 'participants', turned ? participantId : otherId)
      const standing = roleStatuses(all, other)
      return { relation, id: other.id, name: fullName(other), kind, turned, words, standings: standing }
    })
}

/** Null for a woman who has been made anonymous. */
function knownName(office: Office, id: ParticipantId): string | null {
  return isNameless(office, id) ? null : fullName(find(office, 'participants', id))
}
