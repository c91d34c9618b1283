import type { Office } from '../office'
import type { Day } from '../records/calendar'
import type { Evaluation } from '../records/evaluation'
import type { ParticipantId } from '../records/ids'
import type { Interview } from '../records/interview'
import type { Match } from '../records/match'
import type { Hold, Participant, Role, RoleSpell } from '../records/participant'
import { eventsBy, type Events } from './events'
import { covers } from './holds'
import { isRunning } from './matches'
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
  /** Whether she can be matched today: found ready, not on hold, and with room. */
  readonly available: boolean
  /** Whole days she has waited for a match, without her holds; null when she is not waiting for one. */
  readonly waitingDays: number | null
}

/** Each woman's standing in every role she has begun. */
export type Standings = ReadonlyMap<ParticipantId, { readonly [R in Role]?: Standing }>

/** Every woman's standing on that day, in one pass over the records. */
export function standings(office: Office, today: Day): Standings {
  const eventsOf = eventsBy(office, today)
  const women = [...office.participants.values()]
  return new Map(
    women.map((woman) => {
      const begun = ROLES.map((role) => standing(woman, role, eventsOf(woman.id, role), today))
      return [woman.id, Object.fromEntries(begun.flatMap((one) => (one === null ? [] : [[one.role, one]])))]
    }),
  )
}

/** One woman's standing in one role; null when she is not on file or has not begun it by that day. */
export function standingOf(office: Office, id: ParticipantId, role: Role, today: Day): Standing | null {
  const woman = office.participants.get(id)
  return woman === undefined ? null : standing(woman, role, eventsBy(office, today)(id, role), today)
}

/** The match she is in; of a mentor's several the one confirmed first. */
export function runningMatch({ runningMatches }: Standing): Match | null {
  return runningMatches[0] ?? null
}

/** Whether her name and address are protected that day; the last day of the protection counts. */
export function isProtected({ protection }: Pick<Participant, 'protection'>, today: Day): boolean {
  return protection !== null && protection.since <= today && today <= protection.until
}

const ROLES: readonly Role[] = ['mentee', 'mentor', 'contactPerson']

function standing(woman: Participant, role: Role, events: Events, today: Day): Standing | null {
  const spell = currentSpell(woman, role, today)
  if (spell === null) return null
  const past = pastOf(woman, spell, events, today)
  const interview = events.interviews.at(-1) ?? null
  const known = {
    participantId: woman.id,
    role,
    ...furthestStep(past, today),
    spell,
    hold: spell.holds.find((hold) => covers(hold, today)) ?? null,
    interview,
    evaluation: past.evaluations.at(-1) ?? null,
    runningMatches: past.running,
    endedMatches: past.ended,
    openPlaces: Math.max(0, capacity(role, interview) - past.running.length),
  }
  return {
    ...known,
    available: isAvailable(known),
    waitingDays: waits(known) ? daysWaited(past, today) : null,
  }
}

type Known = Omit<Standing, 'available' | 'waitingDays'>

function isAvailable(known: Known): boolean {
  return wantsMatch(known) && known.hold === null && known.openPlaces > 0
}

function waits(known: Known): boolean {
  return wantsMatch(known) && known.runningMatches.length === 0
}

function wantsMatch({ status, evaluation }: Known): boolean {
  return status !== 'left' && evaluation?.ready === true
}

/** The spell of that role begun last; one without a date counts as begun. */
function currentSpell(woman: Participant, role: Role, today: Day): RoleSpell | null {
  return woman.roles.findLast((spell) => spell.role === role && beginning(spell) <= today) ?? null
}

function pastOf(woman: Participant, spell: RoleSpell, events: Events, today: Day): Past {
  const earlier = woman.roles.slice(0, woman.roles.indexOf(spell)).filter(({ role }) => role === spell.role)
  const cameBackAfter =
    earlier
      .flatMap(({ left }) => (left === null ? [] : [left.on]))
      .toSorted()
      .at(-1) ?? ''
  const inSpell = (day: Day) => day > cameBackAfter || day >= beginning(spell)
  return {
    spell,
    interviews: events.interviews.filter(({ heldOn }) => inSpell(heldOn)),
    evaluations: events.evaluations.filter(({ on }) => inSpell(on)),
    running: events.matches.filter((match) => isRunning(match, today)),
    ended: events.matches.filter((match) => inSpell(match.confirmedOn) && !isRunning(match, today)),
  }
}

function beginning({ enquiry, signedUpOn }: RoleSpell): string {
  const days = [enquiry?.on, signedUpOn].filter((day) => day !== null && day !== undefined)
  return days.toSorted()[0] ?? ''
}

function capacity(role: Role, interview: Interview | null): number {
  return role === 'mentor' ? (interview?.answers.capacity ?? 1) : 1
}
