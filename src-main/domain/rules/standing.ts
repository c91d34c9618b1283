import type { Office } from '../office'
import type { Day } from '../records/calendar'
import type { Evaluation } from '../records/evaluation'
import type { ParticipantId } from '../records/ids'
import type { Interview } from '../records/interview'
import type { Match } from '../records/match'
import type { Hold, Participant, Role, RoleSpell } from '../records/participant'
import { eventsBy, type Events, type EventsOf } from './events'
import { covers } from './holds'
import { isRunning } from './matches'
import { askedSince } from './proposals'
import { daysWaited, furthestStep, type Past, type Status } from './status'

export type { Status }

/** Where a woman stands in one role on one day. */
export type Standing = {
  readonly participantId: ParticipantId
  readonly role: Role
  readonly status: Status
  /** The day this status began; null when nobody wrote it down. */
  readonly since: Day | null
  /** The spell in this role that counts: the one begun last. */
  readonly spell: RoleSpell
  /** The hold she is in today. Her status stays what it is meanwhile. */
  readonly hold: Hold | null
  /** Her newest interview in this role, from whichever spell. */
  readonly interview: Interview | null
  /** Her newest evaluation in this spell. */
  readonly evaluation: Evaluation | null
  readonly runningMatches: readonly Match[]
  /** Matches of this spell that are over. */
  readonly endedMatches: readonly Match[]
  /** How many more matches she has room for today: a mentee one at a time, a mentor as many as she said, else one. */
  readonly openPlaces: number
  /** The steps the division asks for before a match, and which she has not taken. */
  readonly lacks: readonly string[]
  /** Whether she can be matched today: found ready and prepared, not on hold, and with room. */
  readonly available: boolean
  /** Whole days she has waited for a match, without her holds; null when she is not waiting for one. */
  readonly waitingDays: number | null
}

/** Each woman's standing in every role she has begun. */
export type Standings = ReadonlyMap<ParticipantId, { readonly [R in Role]?: Standing }>

/** Every woman's standing on that day, in one pass over the records. */
export function standings(office: Office, today: Day): Standings {
  const eventsOf = eventsBy(office, today)
  return new Map(
    [...office.participants.values()].map((woman) => {
      const byRole: { [R in Role]?: Standing } = {}
      for (const { role } of woman.roles) {
        const found = standing(woman, role, eventsOf, today)
        if (found !== null) byRole[role] = found
      }
      return [woman.id, byRole]
    }),
  )
}

/** The standing on that day of every woman who has begun the role. */
export function standingsIn(office: Office, role: Role, today: Day): ReadonlyMap<ParticipantId, Standing> {
  const eventsOf = eventsBy(office, today)
  const inRole = new Map<ParticipantId, Standing>()
  for (const woman of office.participants.values()) {
    const found = standing(woman, role, eventsOf, today)
    if (found !== null) inRole.set(woman.id, found)
  }
  return inRole
}

/** One woman's standing in one role; null when she is not on file or has not begun it by that day. */
export function standingOf(office: Office, id: ParticipantId, role: Role, today: Day): Standing | null {
  const woman = office.participants.get(id)
  return woman === undefined ? null : standing(woman, role, eventsBy(office, today), today)
}

/** The match she is in; of a mentor's several the one confirmed first. */
export function runningMatch({ runningMatches }: Standing): Match | null {
  return runningMatches[0] ?? null
}

/** Whether her name and address are protected that day; the last day of the protection counts. */
export function isProtected({ protection }: Pick<Participant, 'protection'>, today: Day): boolean {
  return protection !== null && protection.since <= today && today <= protection.until
}

function standing(woman: Participant, role: Role, eventsOf: EventsOf, today: Day): Standing | null {
  const spell = currentSpell(woman, role, today)
  if (spell === null) return null
  const events = eventsOf(woman.id, role)
  const past = pastOf(woman, spell, events, today)
  const interview = last(events.interviews)
  const evaluation = last(past.evaluations)
  const { status, since } = furthestStep(past, today)
  const hold = spell.holds.find((one) => covers(one, today)) ?? null
  const openPlaces = Math.max(0, capacity(role, interview) - past.running.length)
  const wantsMatch = status !== 'left' && isReady(evaluation)
  return {
    participantId: woman.id,
    role,
    status,
    since,
    spell,
    hold,
    interview,
    evaluation,
    runningMatches: past.running,
    endedMatches: past.ended,
    openPlaces,
    lacks: events.lacks,
    available: wantsMatch && isFree(hold, openPlaces, events),
    waitingDays: wantsMatch && past.running.length === 0 ? daysWaited(past, today) : null,
  }
}

/** Nothing but the right woman to meet is missing. */
function isFree(hold: Hold | null, places: number, { lacks }: Events): boolean {
  return hold === null && places > 0 && lacks.length === 0
}

function last<T>(records: readonly T[]): T | null {
  return records.at(-1) ?? null
}

function isReady(evaluation: Evaluation | null): boolean {
  return evaluation !== null && evaluation.ready
}

/** The spell of that role begun last; one without a date counts as begun. */
function currentSpell(woman: Participant, role: Role, today: Day): RoleSpell | null {
  return woman.roles.findLast((spell) => spell.role === role && beginning(spell) <= today) ?? null
}

function pastOf(woman: Participant, spell: RoleSpell, events: Events, today: Day): Past {
  const [began, cameBackAfter] = [beginning(spell), earlierEnd(woman, spell)]
  const inSpell = (day: Day) => day > cameBackAfter || day >= began
  return {
    spell,
    interviews: events.interviews.filter(({ heldOn }) => inSpell(heldOn)),
    evaluations: events.evaluations.filter(({ on }) => inSpell(on)),
    running: events.matches.filter((match) => isRunning(match, today)),
    ended: events.matches.filter((match) => inSpell(match.confirmedOn) && !isRunning(match, today)),
    askedSince: askedSince(events, today),
  }
}

/** The day she left this role before; empty, and so before every day, when she never did. */
function earlierEnd({ roles }: Participant, spell: RoleSpell): string {
  const earlier = roles.slice(0, roles.indexOf(spell)).filter(({ role }) => role === spell.role)
  return earlier.reduce((latest, { left }) => (left !== null && left.on > latest ? left.on : latest), '')
}

/** Her first day in the spell; empty, and so before every day, when it was not written down. */
function beginning({ enquiry, signedUpOn }: RoleSpell): string {
  if (enquiry === null || signedUpOn === null) return enquiry?.on ?? signedUpOn ?? ''
  return enquiry.on < signedUpOn ? enquiry.on : signedUpOn
}

function capacity(role: Role, interview: Interview | null): number {
  return role === 'mentor' ? (interview?.answers.capacity ?? 1) : 1
}
