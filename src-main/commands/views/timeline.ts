import type { Happening, HappeningKind } from '../../contract/women'
import { find, fullName, matchesOf, type Office } from '../../domain/office'
import type { Day } from '../../domain/records/calendar'
import type { Match } from '../../domain/records/match'
import type { Participant, Role, RoleSpell } from '../../domain/records/participant'
import { otherIn } from '../../domain/rules/course'
import { preparationPlan } from '../../domain/rules/preparation'

/** Everything dated that happened to her, oldest first. */
export function timelineOf(office: Office, woman: Participant): Happening[] {
  const all = [
    ...woman.roles.flatMap(spellHappenings),
    ...[...office.interviews.values()]
      .filter(({ participantId }) => participantId === woman.id)
      .map(({ heldOn, role }) => happening(heldOn, 'interviewed', role)),
    ...[...office.evaluations.values()]
      .filter(({ participantId }) => participantId === woman.id)
      .map(({ on, role, ready }) => happening(on, ready ? 'foundReady' : 'evaluated', role)),
    ...preparationHappenings(office, woman),
    ...matchesOf(office, woman.id).flatMap((match) => matchHappenings(office, match, woman)),
  ]
  return all.toSorted((a, b) => a.on.localeCompare(b.on))
}

function spellHappenings(spell: RoleSpell): Happening[] {
  const { role, enquiry, signedUpOn, holds, left } = spell
  return [
    ...(enquiry === null ? [] : [happening(enquiry.on, 'enquired', role)]),
    ...(enquiry?.answeredOn ? [happening(enquiry.answeredOn, 'answered', role)] : []),
    ...(signedUpOn === null ? [] : [happening(signedUpOn, 'signedUp', role)]),
    ...holds.flatMap(({ from, until, reason }) => [
      happening(from, 'onHold', role, reason),
      ...(until === null ? [] : [happening(until, 'back', role)]),
    ]),
    ...(left === null ? [] : [happening(left.on, 'left', role, left.words)]),
  ]
}

function preparationHappenings(office: Office, { id }: Participant): Happening[] {
  const hers = ({ participantId }: { readonly participantId: string }) => participantId === id
  const names = new Map(preparationPlan(office).steps.map(({ code, name }) => [code, name ?? code]))
  return [
    ...[...office.preparationNotes.values()]
      .filter(hers)
      .map(({ on, step }) => ({ ...happening(on, 'prepared', null), step: names.get(step) ?? step })),
    ...[...office.approvals.values()]
      .filter(hers)
      .map(({ on, role, accepted, words }) =>
        happening(on, accepted ? 'approved' : 'notApproved', role, words),
      ),
  ]
}

function matchHappenings(office: Office, match: Match, woman: Participant): Happening[] {
  const role: Role = match.menteeId === woman.id ? 'mentee' : 'mentor'
  const other = fullName(find(office, 'participants', otherIn(match, woman.id)))
  const withOther = (on: Day, kind: HappeningKind, words = '') => ({
    ...happening(on, kind, role, words),
    other,
  })
  return [
    withOther(match.confirmedOn, 'matched', match.grounds),
    ...(match.firstMeeting === null
      ? []
      : [withOther(match.firstMeeting.on, 'firstMeeting', match.firstMeeting.place ?? '')]),
    ...match.pauses.map(({ from, reason }) => withOther(from, 'matchPaused', reason)),
    ...(match.closure === null
      ? []
      : [withOther(match.closure.on, CLOSED[match.closure.kind], match.closure.words)]),
    ...[...office.meetings.values()]
      .filter(({ matchId }) => matchId === match.id)
      .map(({ heldOn, note }) => withOther(heldOn, 'met', note)),
    ...[...office.followUps.values()]
      .filter(({ matchId, with: side }) => matchId === match.id && side === role)
      .map(({ on, words }) => withOther(on, 'talkedTo', words)),
  ]
}

const CLOSED = { planned: 'closedPlanned', early: 'closedEarly' } as const

function happening(on: Day, kind: HappeningKind, role: Role | null, words = ''): Happening {
  return { on, kind, role, words, other: null, step: null }
}
