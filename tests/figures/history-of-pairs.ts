import { put, type Change } from '../../src-main/domain/change'
import { addDays, type Day } from '../../src-main/domain/records/calendar'
import { FollowUp, Match, Meeting } from '../../src-main/domain/records/match'
import { Copy } from '../../src-main/domain/records/office-papers'
import type { Participant } from '../../src-main/domain/records/participant'
import { BEGINNING, hold, type Chance } from './chance'

export function matchesOf(luck: Chance, mentee: Participant, people: readonly Participant[]): Match[] {
  const mentors = people.filter(
    ({ id, roles }) => id !== mentee.id && roles.some(({ role }) => role === 'mentor'),
  )
  if (mentors.length === 0 || !mentee.roles.some(({ role }) => role === 'mentee')) return []
  let from = mentee.roles[0]?.signedUpOn ?? BEGINNING
  return Array.from({ length: luck.below(3) }, (_, place) => {
    const match = oneMatch(luck, place, { mentee, mentor: luck.one(...mentors) }, from)
    from = match.closure?.on ?? from
    return match
  })
}

type Two = { mentee: Participant; mentor: Participant }

function oneMatch(luck: Chance, place: number, { mentee, mentor }: Two, after: Day): Match {
  const confirmedOn = addDays(after, luck.below(120))
  const end = addDays(confirmedOn, 20 + luck.below(400))
  const kind = luck.one('planned', 'planned', 'early')
  const reason = luck.happens(0.05) ? 'wronglyMade' : 'agreedTimeOver'
  return Match.parse({
    id: `m-${mentee.id}-${place}`,
    menteeId: mentee.id,
    mentorId: mentor.id,
    goal: 'job',
    confirmedOn,
    confirmedBy: 'inger',
    evaluations: { mentee: `e-${mentee.id}-0-0`, mentor: `e-${mentor.id}-0-0` },
    grounds: '',
    advice: null,
    firstMeeting: luck.happens(0.7) ? { on: addDays(confirmedOn, luck.below(30)), place: null } : null,
    agreedUntil: null,
    pauses: Array.from({ length: luck.below(2) }, () => hold(luck, confirmedOn)),
    closure: luck.happens(0.6) ? { on: end, kind, reasons: [{ reason, side: 'both' }], words: '' } : null,
  })
}

export function contactOf(luck: Chance, match: Match): Change[] {
  const meetings = Array.from({ length: luck.below(6) }, (_, place) =>
    put(
      'meetings',
      Meeting.parse({
        id: `${match.id}-t${place}`,
        matchId: match.id,
        heldOn: addDays(match.confirmedOn, luck.below(300)),
        minutes: 15 * (1 + luck.below(16)),
        topics: [],
        note: '',
      }),
    ),
  )
  const followUps = Array.from({ length: luck.below(6) }, (_, place) =>
    put(
      'followUps',
      FollowUp.parse({
        id: `${match.id}-f${place}`,
        matchId: match.id,
        with: luck.one('mentee', 'mentor'),
        on: addDays(match.confirmedOn, luck.below(300)),
        by: 'inger',
        way: 'phone',
        words: '',
        worthIt: luck.happens(0.6) ? 1 + luck.below(5) : null,
        nextOn: null,
      }),
    ),
  )
  return [...meetings, ...followUps, ...(luck.happens(0.5) ? [handbookFor(luck, match)] : [])]
}

function handbookFor(luck: Chance, { id, mentorId, confirmedOn }: Match): Change {
  const madeOn = addDays(confirmedOn, luck.below(20))
  const copy = {
    id: `h-${id}`,
    participantId: luck.happens(0.95) ? mentorId : null,
    matchId: id,
    language: 'da',
  }
  const made = { document: 'handbook', madeOn, by: 'inger', textVersion: '1', sha256: 'a'.repeat(64) }
  return put('copies', Copy.parse({ ...copy, ...made }))
}
