import type { Matter } from '../assignment/scoring/score-row'
import { FACETS } from '../facets'
import type { Profile } from '../profile'
import { goalFor } from '../propose'
import { CRITERIA, weightsFor, type Goal, type WeightsFor } from '../weights'
import { columnsOf, numberCodes, Numbers } from './columns'

const GOALS: readonly Goal[] = ['job', 'social']

/** Puts what is known of the women into columns, so that a whole round is scored in a moment. */
export function matterOf(
  mentees: readonly Profile[],
  mentors: readonly Profile[],
  weights: WeightsFor,
): Matter {
  const numbers = new Numbers()
  numberCodes(numbers, mentees)
  numberCodes(numbers, mentors)
  const goals = mentees.map((mentee) => goalFor(mentee, {}))
  return {
    mentees: columnsOf(mentees, numbers),
    mentors: columnsOf(mentors, numbers),
    map: numbers.map(),
    neutral: Int32Array.from(CRITERIA, (criterion) => FACETS[criterion].neutral),
    closed: Uint8Array.from(mentors, (mentor) => Number(isClosed(mentor))),
    weights: mentees.map(({ answers }, place) =>
      Int32Array.from(weightsFor(weights[goals[place] ?? 'job'].mentee, answers.mostImportant)),
    ),
    goalOf: Int32Array.from(goals, (goal) => GOALS.indexOf(goal)),
    mentorWeights: GOALS.map((goal) => weightsByCriterion(mentors, weights[goal].mentor)),
  }
}

function weightsByCriterion(mentors: readonly Profile[], weights: WeightsFor[Goal]['mentor']): Int32Array[] {
  const own = mentors.map(({ answers }) => weightsFor(weights, answers.mostImportant))
  return CRITERIA.map((_, place) => Int32Array.from(own, (each) => each[place] ?? 0))
}

/** What the rule about places says of a mentor whoever the mentee is. */
function isClosed({ standing }: Profile): boolean {
  return (
    standing.status === 'left' ||
    standing.hold !== null ||
    standing.evaluation?.ready !== true ||
    standing.openPlaces <= 0
  )
}
