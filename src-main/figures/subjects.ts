import type { ParticipantId } from '../domain/records/ids'
import type { Facts } from './facts'

/** What the entries of a list are; an entry is the id of such a record, and for enquiries the id of a spell. */
export type Subject =
  | 'women'
  | 'enquiries'
  | 'interviews'
  | 'evaluations'
  | 'pairs'
  | 'meetings'
  | 'followUps'
  | 'answers'
  | 'proposals'
  | 'events'
  | 'attendances'
  | 'introductions'
  | 'results'
  | 'goals'
  | 'steps'
  | 'outcomes'
  | 'handbooks'
  | 'consents'

/**
 * How many different women, or for what happens between two women how many pairs, a list tells about; of an event all who
 * came. There may be more where `enough` are found.
 */
export function behind(facts: Facts, subject: Subject, list: readonly string[], enough = Infinity): number {
  if (subject === 'women') return list.length
  if (subject === 'events') return womenBehind(facts, subject, list).length
  const found = new Set<string>()
  for (const id of list) {
    if (found.size >= enough) break
    found.add(WHOSE[subject](facts, id).join(' '))
  }
  return found.size
}

/** The women a list tells about, each once; of a pair both. */
export function womenBehind(facts: Facts, subject: Subject, list: readonly string[]): ParticipantId[] {
  return [...new Set(list.flatMap((id) => WHOSE[subject](facts, id)))]
}

const WHOSE: Record<Subject, (facts: Facts, id: string) => readonly ParticipantId[]> = {
  women: ({ women }, id) => owner(women.get(id)?.id),
  enquiries: ({ spells }, id) => owner(spells.get(id)?.womanId),
  interviews: ({ interviews }, id) => owner(interviews.get(id)?.participantId),
  evaluations: ({ evaluations }, id) => owner(evaluations.get(id)?.participantId),
  pairs: pairOf,
  meetings: (facts, id) => pairOf(facts, facts.meetings.get(id)?.matchId ?? ''),
  followUps: (facts, id) => pairOf(facts, facts.followUps.get(id)?.matchId ?? ''),
  answers: (facts, id) => pairOf(facts, facts.answers.get(id)?.matchId ?? ''),
  proposals: ({ proposals }, id) => {
    const proposal = proposals.get(id)
    return proposal === undefined ? [] : [proposal.menteeId, proposal.mentorId]
  },
  events: ({ events }, id) =>
    (events.get(id)?.guests ?? []).flatMap(({ came, participantId }) => (came ? [participantId] : [])),
  attendances: ({ attendances }, id) => owner(attendances.get(id)?.participantId),
  introductions: (facts, id) => pairOf(facts, facts.introductions.get(id)?.matchId ?? ''),
  results: (facts, id) => pairOf(facts, facts.results.get(id)?.matchId ?? ''),
  goals: (facts, id) => pairOf(facts, facts.goals.get(id)?.matchId ?? ''),
  steps: ({ milestones }, id) => owner(milestones.get(id)?.participantId),
  outcomes: (facts, id) => pairOf(facts, facts.outcomes.get(id)?.matchId ?? ''),
  handbooks: ({ handbooks }, id) => owner(handbooks.get(id)?.participantId),
  consents: ({ consents }, id) => owner(consents.get(id)?.participantId),
}

function owner(id: ParticipantId | null | undefined): ParticipantId[] {
  return id === null || id === undefined ? [] : [id]
}

function pairOf({ pairs }: Facts, id: string): ParticipantId[] {
  const pair = pairs.get(id)
  return pair === undefined ? [] : [pair.menteeId, pair.mentorId]
}
