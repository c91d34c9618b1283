import type { ParticipantId } from '../domain/records/ids'
import { pairOf, type Pool } from './pool'
import type { Profile } from './profile'
import { possibleMentors } from './rivals'
import { isAllowed } from './rules'
import { asMentor, idealFor, serves, type Wanted } from './wanted-mentor'

/** A wanted mentor and the women she would be possible for. */
export type Call = { readonly wanted: Wanted; readonly women: readonly ParticipantId[] }

/** Who is called for, and all who have hardly anyone. */
type Calls = { readonly calls: readonly Call[]; readonly seeking: readonly ParticipantId[] }

/** Who has at most this many possible mentors is thought of when mentors are recruited. */
const FEW = 2
const MOST_CALLS = 8

/** Which mentors to recruit, so that each helps as many as possible of those who have hardly anyone; the most helpful first. */
export function wantedMentors(pool: Pool): Calls {
  const seeking = [...possibleMentors(pool)]
    .filter(([, open]) => open.length <= FEW)
    .flatMap(([id]) => pool.mentees.get(id) ?? [])
    .toSorted((a, b) => waited(b) - waited(a) || (a.id < b.id ? -1 : 1))
  const calls: Call[] = []
  let left: readonly Profile[] = seeking
  while (left.length > 0 && calls.length < MOST_CALLS) {
    const best = bestCall(pool, left)
    if (best === null) break
    calls.push(best)
    left = left.filter(({ id }) => !best.women.includes(id))
  }
  return { calls, seeking: seeking.map(({ id }) => id) }
}

function bestCall(pool: Pool, left: readonly Profile[]): Call | null {
  const calls = left.map((woman) => {
    const wanted = idealFor(woman)
    const mentor = asMentor(wanted)
    const helped = left.filter((other) => serves(wanted, other) && isAllowed(pairOf(pool, other, mentor)))
    return { wanted, women: helped.map(({ id }) => id) }
  })
  return calls.reduce<Call | null>(
    (best, call) => (call.women.length > (best?.women.length ?? 0) ? call : best),
    null,
  )
}

function waited({ standing }: Profile): number {
  return standing.waitingDays ?? 0
}
