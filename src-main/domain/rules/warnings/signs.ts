import type { Entry } from '../../ledger'
import type { Office } from '../../office'
import { dayFromNumber, dayNumber, type Day } from '../../records/calendar'
import type { ParticipantId } from '../../records/ids'
import type { Interview } from '../../records/interview'
import type { Participant } from '../../records/participant'
import type { Signs } from './warning'

const DAY_MS = 86_400_000

/** What the rules look at beside the courses; moves are read from the history, back to the day given. */
export function signsOf(office: Office, entries: readonly Entry[], since: Day): Signs {
  const moves = movesSince(entries, since)
  const wishes = wishesIn(office)
  return {
    movedOn: (id) => moves.get(id) ?? null,
    wishedMeetings: ({ match }) => {
      const both = [wishes.get(`${match.menteeId} mentee`), wishes.get(`${match.mentorId} mentor`)]
      const said = both.flatMap((interview) => interview?.answers.meetingsPerMonth ?? [])
      return said.length === 0 ? null : Math.min(...said)
    },
  }
}

/** The newest day on which each woman was entered at another postcode. */
function movesSince(entries: readonly Entry[], since: Day): ReadonlyMap<ParticipantId, Day> {
  const from = dayNumber(since) * DAY_MS
  const first = entries.findLastIndex(({ at }) => at < from) + 1
  return new Map(
    entries
      .slice(first)
      .flatMap(({ ops, at }) =>
        ops.flatMap((op) =>
          op.table === 'participants' && op.after !== null && isElsewhere(op.before, op.after)
            ? [[op.after.id, dayFromNumber(Math.floor(at / DAY_MS))] as const]
            : [],
        ),
      ),
  )
}

/** Whether both postcodes are known and differ. */
function isElsewhere(before: Participant | null, { address }: Participant): boolean {
  const was = before?.address.postcode ?? null
  return was !== null && address.postcode !== null && was !== address.postcode
}

/** Each woman's newest interview in each role. */
function wishesIn(office: Office): ReadonlyMap<string, Interview> {
  const newest = new Map<string, Interview>()
  for (const interview of office.interviews.values()) {
    const key = `${interview.participantId} ${interview.role}`
    const known = newest.get(key)
    if (known === undefined || known.heldOn < interview.heldOn) newest.set(key, interview)
  }
  return newest
}
