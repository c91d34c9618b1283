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
    found.add(womenOf(facts, ownerOf(facts, subject, id)).join(' '))
  }
  return found.size
}

/** The women a list tells about, each once; of a pair both. */
export function womenBehind(facts: Facts, subject: Subject, list: readonly string[]): ParticipantId[] {
  return [...new Set(list.flatMap((id) => womenOf(facts, ownerOf(facts, subject, id))))]
}

/** Whom an entry of a list is about. */
export type Owner = { readonly kind: 'woman' | 'pair' | 'proposal' | 'event'; readonly id: string }

/** Null for a paper that was made for nobody on file. */
export function ownerOf(facts: Facts, subject: Subject, id: string): Owner | null {
  return OWNERS[subject](facts, id)
}

/** All women it is about: of a pair both, of an event those who came. */
export function womenOf(facts: Facts, owner: Owner | null): readonly ParticipantId[] {
  return owner === null ? [] : WOMEN[owner.kind](facts, owner.id)
}

const WOMEN: Record<Owner['kind'], (facts: Facts, id: string) => readonly ParticipantId[]> = {
  woman: ({ women }, id) => [women.get(id)?.id].filter((one) => one !== undefined),
  pair: ({ pairs }, id) => halves(pairs.get(id)),
  proposal: ({ proposals }, id) => halves(proposals.get(id)),
  event: ({ events }, id) =>
    (events.get(id)?.guests ?? []).flatMap(({ came, participantId }) => (came ? [participantId] : [])),
}

const OWNERS: Record<Subject, (facts: Facts, id: string) => Owner | null> = {
  women: (_, id) => ({ kind: 'woman', id }),
  enquiries: ({ spells }, id) => woman(spells.get(id)?.womanId),
  interviews: ({ interviews }, id) => woman(interviews.get(id)?.participantId),
  evaluations: ({ evaluations }, id) => woman(evaluations.get(id)?.participantId),
  pairs: (_, id) => ({ kind: 'pair', id }),
  meetings: ({ meetings }, id) => pair(meetings.get(id)),
  followUps: ({ followUps }, id) => pair(followUps.get(id)),
  answers: ({ answers }, id) => pair(answers.get(id)),
  proposals: (_, id) => ({ kind: 'proposal', id }),
  events: (_, id) => ({ kind: 'event', id }),
  attendances: ({ attendances }, id) => woman(attendances.get(id)?.participantId),
  introductions: ({ introductions }, id) => pair(introductions.get(id)),
  results: ({ results }, id) => pair(results.get(id)),
  goals: ({ goals }, id) => pair(goals.get(id)),
  steps: ({ milestones }, id) => woman(milestones.get(id)?.participantId),
  outcomes: ({ outcomes }, id) => pair(outcomes.get(id)),
  handbooks: ({ handbooks }, id) => woman(handbooks.get(id)?.participantId),
  consents: ({ consents }, id) => woman(consents.get(id)?.participantId),
}

function woman(id: ParticipantId | null | undefined): Owner | null {
  return id === null || id === undefined ? null : { kind: 'woman', id }
}

function pair(record: { readonly matchId: string } | undefined): Owner | null {
  return record === undefined ? null : { kind: 'pair', id: record.matchId }
}

type Halves = { readonly menteeId: ParticipantId; readonly mentorId: ParticipantId }

function halves(both: Halves | undefined): readonly ParticipantId[] {
  return both === undefined ? [] : [both.menteeId, both.mentorId]
}
