import { addDays, daysBetween, type Day } from '../../records/calendar'
import { preparationBy, type Preparation } from '../preparation'
import type { Standing } from '../standing'
import type { TaskRule } from './morning'
import { task } from './task'

/** Days after she was found ready in which what the division needs should be in order. */
const IN_ORDER_DAYS = 14

/** She takes part, and a step of her preparation lapses; or she waits, and one that is needed is missing. */
export const preparationDue: TaskRule = ({ office, present, today }) => {
  const preparationOf = preparationBy(
    office,
    today,
    ({ needed, validMonths }) => needed || validMonths !== null,
  )
  return present.flatMap(({ woman, standing }) => {
    if (!TAKES_PART.has(standing.status)) return []
    const about = { role: standing.role, women: [woman.id], by: woman.coordinator }
    const steps = preparationOf(woman.id, standing.role)
    return [
      ...steps.flatMap((one) => lapsing(one, today).map((line) => task(line.ground, { ...line, ...about }))),
      ...missing(steps, standing, today).map((line) => task(line.ground, { ...line, ...about })),
    ]
  })
}

const TAKES_PART: ReadonlySet<Standing['status']> = new Set([
  'ready',
  'proposed',
  'matched',
  'betweenMatches',
])

function lapsing({ step, state, until }: Preparation, today: Day) {
  if (until === null || (state !== 'lapsing' && state !== 'lapsed')) return []
  return [
    {
      kind: 'preparationDue' as const,
      case: state,
      ground: `${step.code} ${until}`,
      dueOn: until,
      gaps: { step: step.name ?? step.code, on: until, days: Math.abs(daysBetween(today, until)) },
    },
  ]
}

/** What she lacks before she can be matched, in one line. */
function missing(steps: readonly Preparation[], { hold, evaluation }: Standing, today: Day) {
  const open = steps.filter(({ step, state }) => step.needed && (state === 'missing' || state === 'doubt'))
  const [first] = open
  if (first === undefined || evaluation?.ready !== true || hold !== null) return []
  return [
    {
      kind: 'preparationDue' as const,
      case: 'missing',
      ground: evaluation.on,
      dueOn: addDays(evaluation.on, IN_ORDER_DAYS),
      gaps: {
        step: first.step.name ?? first.step.code,
        more: open.length - 1,
        days: daysBetween(evaluation.on, today),
        limit: IN_ORDER_DAYS,
      },
    },
  ]
}
