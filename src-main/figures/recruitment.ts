import { groupedBy } from '../domain/grouping'
import type { Office } from '../domain/office'
import { daysBetween, type Day } from '../domain/records/calendar'
import type { ParticipantId } from '../domain/records/ids'
import type { Participant, RoleSpell } from '../domain/records/participant'
import { wasWronglyMade } from '../domain/rules/closings'

/** How many of the same women came how far: each step counts everyone who came at least to it. */
export type Funnel = {
  readonly enquired: number
  readonly signedUp: number
  readonly interviewed: number
  readonly matched: number
}

export type Recruitment = {
  readonly all: Funnel
  /** By where they had heard of us, the most enquiries first; null where nobody asked. */
  readonly sources: readonly (Funnel & { readonly source: string | null })[]
  /** The women who sent others to us, the most first. */
  readonly referrers: readonly (Funnel & { readonly id: ParticipantId })[]
  /** Days from an enquiry to its answer, the middle one; null when none is answered. */
  readonly answerDays: number | null
}

/** What became of the mentees and mentors who asked in the period, both ends included, as far as is known by its end. */
export function recruitmentIn(office: Office, period: { readonly from: Day; readonly to: Day }): Recruitment {
  const asked = askedIn(office, period)
  const referrerOf = new Map(
    [...office.relations.values()]
      .filter(({ kind }) => kind === 'referredBy')
      .map(({ participantId, otherId }) => [participantId, otherId]),
  )
  const referred = asked.filter(({ id }) => referrerOf.has(id))
  return {
    all: funnelOf(asked),
    sources: byMost(groupedBy(asked, ({ source }) => source)).map(([source, some]) => ({
      source,
      ...funnelOf(some),
    })),
    referrers: byMost(groupedBy(referred, ({ id }) => referrerOf.get(id))).flatMap(([id, some]) =>
      id === undefined ? [] : [{ id, ...funnelOf(some) }],
    ),
    answerDays: middle(asked.flatMap(({ answerDays }) => answerDays ?? [])),
  }
}

/** One woman who asked, and how far she came. */
type Asked = {
  readonly id: ParticipantId
  readonly source: string | null
  readonly steps: 0 | 1 | 2 | 3
  readonly answerDays: number | null
}

function askedIn(office: Office, { from, to }: { readonly from: Day; readonly to: Day }): Asked[] {
  const came = comingFar(office, to)
  return [...office.participants.values()].flatMap((woman) =>
    woman.roles.flatMap((spell) => {
      const { enquiry, role } = spell
      if (enquiry === null || role === 'contactPerson' || enquiry.on < from || enquiry.on > to) return []
      const answered = enquiry.answeredOn !== null && enquiry.answeredOn <= to ? enquiry.answeredOn : null
      return {
        id: woman.id,
        source: enquiry.source,
        steps: came(woman, spell, enquiry.on),
        answerDays: answered === null ? null : daysBetween(enquiry.on, answered),
      }
    }),
  )
}

/** How far a spell has come by that day, counted from the enquiry: signed up, interviewed, matched. */
function comingFar(office: Office, to: Day) {
  const interviews = groupedBy(office.interviews.values(), ({ participantId }) => participantId)
  const matches = [...office.matches.values()].filter((match) => !wasWronglyMade(match))
  const as = {
    mentee: groupedBy(matches, ({ menteeId }) => menteeId),
    mentor: groupedBy(matches, ({ mentorId }) => mentorId),
  }
  return (woman: Participant, { role, signedUpOn }: RoleSpell, on: Day): Asked['steps'] => {
    const inTime = (day: Day) => day >= on && day <= to
    const own = role === 'contactPerson' ? [] : (as[role].get(woman.id) ?? [])
    if (own.some(({ confirmedOn }) => inTime(confirmedOn))) return 3
    const talks = interviews.get(woman.id) ?? []
    if (talks.some((talk) => talk.role === role && inTime(talk.heldOn))) return 2
    return signedUpOn !== null && signedUpOn <= to ? 1 : 0
  }
}

function funnelOf(asked: readonly Asked[]): Funnel {
  const atLeast = (step: number) => asked.filter(({ steps }) => steps >= step).length
  return { enquired: asked.length, signedUp: atLeast(1), interviewed: atLeast(2), matched: atLeast(3) }
}

function byMost<K>(groups: ReadonlyMap<K, readonly Asked[]>): (readonly [K, readonly Asked[]])[] {
  return [...groups].toSorted(([, some], [, others]) => others.length - some.length)
}

function middle(days: readonly number[]): number | null {
  return days.toSorted((a, b) => a - b)[Math.floor((days.length - 1) / 2)] ?? null
}
