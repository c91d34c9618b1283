import { HALVES } from '../../domain/records/match'
import { put, type Change } from '../../domain/change'
import { dayFromNumber } from '../../domain/records/calendar'
import { Closing, ClosingStep, Outcome } from '../../domain/records/closing'
import { Concern, Difference, Introduction, LabourStep, Milestone } from '../../domain/records/support'
import { likely, pick, seededFor, whole, type Chance } from '../chance'
import type { Making } from '../making'
import words from '../material/heard-words.json'
import { lastDay } from './ending'
import { matchId } from './match-record'
import type { Pair } from './pairing'

/** Everything the office wrote of a pair beside its meetings and talks. */
export function supportOf(making: Making, pair: Pair, staff: readonly string[]): Change[] {
  const { firstMeeting } = pair.course
  const chance = seededFor(making.seed, `support ${pair.index}`)
  const last = lastDay(making, pair.course)
  if (firstMeeting === null || last - firstMeeting < 30) return []
  const day = () => dayFromNumber(whole(chance, firstMeeting + 7, last))
  const signed = { matchId: matchId(pair), by: pick(chance, staff) }
  return [
    ...introductionsOf(chance, pair, { ...signed, day }),
    ...milestonesOf(chance, pair, { ...signed, day }),
    ...notesOf(chance, { ...signed, day }),
    ...endOf(chance, making, pair, signed),
  ]
}

type Signed = { readonly matchId: string; readonly by: string }
type Dated = Signed & { readonly day: () => ReturnType<typeof dayFromNumber> }

const RESULTS = ['noAnswer', 'talked', 'talked', 'visited', 'jobInterview', 'traineeship', 'job'] as const

function introductionsOf(chance: Chance, pair: Pair, { day, ...signed }: Dated): Change[] {
  if (!likely(chance, 0.45)) return []
  return Array.from({ length: whole(chance, 1, 2) }, (_, at) => {
    const [on, later] = [day(), day()].toSorted()
    const what = pick(chance, RESULTS)
    const results = likely(chance, 0.75) ? [{ on: later, what, words: words.results[what] }] : []
    const sector = pair.mentee.sketch.wanted?.sector ?? null
    const id = `${signed.matchId}-introduction-${at + 1}`
    return put(
      'introductions',
      Introduction.parse({ ...signed, id, on, who: pick(chance, words.who), sector, results }),
    )
  })
}

function milestonesOf(chance: Chance, { mentee }: Pair, { day, by, matchId: pair }: Dated): Change[] {
  const count = mentee.answers?.goal === 'job' ? whole(chance, 0, 3) : whole(chance, 0, 1)
  const days = Array.from({ length: count }, day).toSorted()
  return days.map((on, at) => {
    const rung = LabourStep.options[Math.min(at * 2, LabourStep.options.length - 1)]
    const fits = rung === 'traineeship' || rung === 'job' ? likely(chance, 0.6) : null
    const step = { kind: 'labour', rung, fits }
    const id = `${pair}-milestone-${at + 1}`
    return put(
      'milestones',
      Milestone.parse({ id, participantId: mentee.sketch.id, on, by, step, words: '' }),
    )
  })
}

function notesOf(chance: Chance, { day, ...signed }: Dated): Change[] {
  const noticed = likely(chance, 0.35)
  const worried = likely(chance, 0.12)
  const concern = pick(chance, words.concerns)
  const told = {
    mentee: pick(chance, words.mentee),
    mentor: likely(chance, 0.6) ? pick(chance, words.mentor) : '',
    fact: likely(chance, 0.6) ? pick(chance, words.facts) : '',
  }
  return [
    ...(noticed
      ? [
          put(
            'differences',
            Difference.parse({ ...signed, ...told, id: `${signed.matchId}-difference`, on: day() }),
          ),
        ]
      : []),
    ...(worried
      ? [
          put(
            'concerns',
            Concern.parse({
              ...signed,
              id: `${signed.matchId}-concern`,
              on: day(),
              about: 'mentee',
              severity: 'watch',
              words: concern.words,
              saidToHer: concern.said,
              referral: null,
              settledOn: null,
            }),
          ),
        ]
      : []),
  ]
}

function endOf(chance: Chance, making: Making, { course, mentee }: Pair, signed: Signed): Change[] {
  const { ended } = course
  if (ended === null || ended.on > making.today) return []
  const steps = ClosingStep.options.filter(() => likely(chance, ended.kind === 'planned' ? 0.8 : 0.4))
  const on = dayFromNumber(ended.on)
  const taken = steps.map((step) => ({ step, on, by: signed.by, words: '' }))
  return [
    put('closings', Closing.parse({ id: signed.matchId, steps: taken })),
    ...MOMENTS.filter(({ after }) => ended.on + after <= making.today).flatMap(({ moment, after }) =>
      HALVES.filter(() => likely(chance, 0.75)).map((side) => {
        const found = likely(chance, after === 0 ? 0.35 : 0.5)
        const situation = side === 'mentor' ? 'job' : pick(chance, found ? FOUND : SEEKING)
        const fits = situation === 'job' ? likely(chance, 0.55) : null
        const danish = side === 'mentor' ? null : mentee.sketch.danish
        const id = `${signed.matchId}-outcome-${side}-${after === 0 ? 'close' : 'later'}`
        const told = { side, moment, situation, fits, danish, words: '' }
        return put('outcomes', Outcome.parse({ ...signed, ...told, id, on: dayFromNumber(ended.on + after) }))
      }),
    ),
  ]
}

const MOMENTS = [
  { moment: 'close', after: 0 },
  { moment: 'sixMonths', after: 184 },
] as const
const FOUND = ['job', 'job', 'education', 'traineeship', 'wageSubsidy'] as const
const SEEKING = ['seeking', 'seeking', 'leave', 'other'] as const
