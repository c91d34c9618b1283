import type { z } from 'zod'
import { FollowUp, Match, Meeting } from '../../src-main/domain/records/match'
import type { Participant } from '../../src-main/domain/records/participant'

type Parts<Schema extends z.ZodType> = Partial<z.input<Schema>>

/** A match confirmed on 1 October 2025 that runs, resting on the evaluations that `evaluation` builds. */
export function match(mentee: Participant, mentor: Participant, parts: Parts<typeof Match> = {}): Match {
  return Match.parse({
    id: `match-${mentee.id}-${mentor.id}`,
    menteeId: mentee.id,
    mentorId: mentor.id,
    goal: 'job',
    confirmedOn: '2025-10-01',
    confirmedBy: 'inger',
    evaluations: { mentee: `evaluation-${mentee.id}`, mentor: `evaluation-${mentor.id}` },
    grounds: 'Hun kender det fag, den anden drømmer om.',
    advice: null,
    firstMeeting: null,
    agreedUntil: null,
    pauses: [],
    closure: null,
    ...parts,
  })
}

export function meeting(pair: Match, heldOn: string, parts: Parts<typeof Meeting> = {}): Meeting {
  return Meeting.parse({
    id: `meeting-${pair.id}-${heldOn}`,
    matchId: pair.id,
    heldOn,
    minutes: 90,
    topics: ['job-search'],
    note: '',
    ...parts,
  })
}

export function followUp(
  pair: Match,
  side: FollowUp['with'],
  on: string,
  parts: Parts<typeof FollowUp> = {},
): FollowUp {
  return FollowUp.parse({
    id: `follow-up-${pair.id}-${side}-${on}`,
    matchId: pair.id,
    with: side,
    on,
    by: 'inger',
    way: 'phone',
    words: 'Det går godt.',
    worthIt: null,
    nextOn: null,
    ...parts,
  })
}
