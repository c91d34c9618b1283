import { Agreement } from '../../domain/records/agreement'
import { dayFromNumber } from '../../domain/records/calendar'
import { Goal, GoalArea } from '../../domain/records/goal'
import { lastDay } from '../course/ending'
import { matchId } from '../course/match-record'
import type { Pair } from '../course/pairing'
import { dayOrNull } from '../days'
import { likely, pick, seededFor, some, whole, type Chance } from '../chance'
import type { Making } from '../making'
import words from '../material/agreement-words.json'

/** What most pairs agreed on in the weeks after their first meeting; now and then a signature is missing. */
export function agreementsOf(making: Making, pair: Pair, staff: readonly string[]): Agreement[] {
  const chance = seededFor(making.seed, `agreement ${pair.index}`)
  const { firstMeeting, agreedUntil, confirmed } = pair.course
  const on = (firstMeeting ?? 0) + whole(chance, 6, 18)
  if (firstMeeting === null || agreedUntil === null || on > lastDay(making, pair.course)) return []
  if (likely(chance, 0.06)) return []
  const isOld = making.today - on > 60
  const signed = () => (isOld || likely(chance, 0.7) ? on + whole(chance, 0, 4) : null)
  const signing = { mentee: signed(), mentor: signed(), coordinator: on }
  return [
    Agreement.parse({
      id: `${matchId(pair)}-agreement`,
      matchId: matchId(pair),
      on: dayFromNumber(on),
      by: pick(chance, staff),
      expectations: {
        mentee: making.tell(words.expects.mentee, { other: pair.mentor.sketch.name.first }),
        mentor: making.tell(words.expects.mentor, { other: pair.mentee.sketch.name.first }),
      },
      confidential: true,
      meetingsPerMonth: Math.min(4, pair.mentee.answers?.meetingsPerMonth ?? 2),
      practicalities: making.tell(words.practicalities),
      from: dayFromNumber(confirmed),
      until: dayFromNumber(agreedUntil),
      signed: {
        mentee: signedBy(making, signing.mentee),
        mentor: signedBy(making, signing.mentor),
        coordinator: signedBy(making, signing.coordinator),
      },
    }),
  ]
}

/** The plan the two wrote: the mentee's goals, and what the mentor needs and hopes for. */
export function goalsOf(making: Making, pair: Pair, staff: readonly string[]): Goal[] {
  const chance = seededFor(making.seed, `goals ${pair.index}`)
  const { firstMeeting } = pair.course
  if (firstMeeting === null || likely(chance, 0.1)) return []
  const on = Math.min(firstMeeting + whole(chance, 6, 18), lastDay(making, pair.course))
  const same = { matchId: matchId(pair), on: dayFromNumber(on), by: pick(chance, staff), ended: null }
  const areas = some(chance, GoalArea.options, whole(chance, 2, 3))
  const hers = areas.map((area) => ({ of: 'mentee', kind: 'goal', area, words: words.goals[area] }))
  const mentors = [
    { of: 'mentor', kind: 'need', area: 'social', words: words.needs },
    { of: 'mentor', kind: 'goal', area: 'society', words: words.mentorGoals },
  ]
  return [...hers, ...mentors].map((goal, at) =>
    Goal.parse({
      ...same,
      ...goal,
      id: `${matchId(pair)}-goal-${at + 1}`,
      words: making.tell(goal.words),
      progress: progressOf(chance, making, { on, last: lastDay(making, pair.course) }),
    }),
  )
}

function progressOf(chance: Chance, making: Making, { on, last }: { on: number; last: number }) {
  const days = last - on
  if (days < 40 || likely(chance, 0.3)) return []
  return [{ on: dayFromNumber(on + whole(chance, 30, days)), words: making.tell(words.progress) }]
}

/** A signature of a day that has not come yet is none. */
function signedBy({ today }: Making, on: number | null) {
  return dayOrNull(on === null || on > today ? null : on)
}
