import { dayFromNumber } from '../../domain/records/calendar'
import { MatchProposal } from '../../domain/records/match-proposal'
import { pick, seededFor } from '../chance'
import { afterwardsOf } from '../course/afterwards'
import { fitOf } from '../course/fit'
import { readyFrom, type Spell } from '../course/spell'
import type { Making } from '../making'
import pairWords from '../material/pair-words.json'

type Idle = { readonly mentees: readonly Spell[]; readonly mentors: readonly Spell[] }

/** Days ago, counted from today. */
type Asked = { readonly on: number; readonly yes: number | null } | null
type Course = {
  readonly drafted: number
  readonly mentor: Asked
  readonly mentee: Asked
  readonly declined?: {
    readonly on: number
    readonly side: 'mentee' | 'mentor'
    readonly reason: keyof typeof pairWords.declines
    readonly restDays: number | null
  }
}

/** One of each kind that a coordinator meets: a thought, questions on the way, both agreed, no answer for weeks, a no. */
const COURSES: readonly Course[] = [
  { drafted: 1, mentor: null, mentee: null },
  { drafted: 5, mentor: { on: 4, yes: null }, mentee: null },
  { drafted: 9, mentor: { on: 8, yes: 4 }, mentee: { on: 3, yes: null } },
  { drafted: 12, mentor: { on: 11, yes: 8 }, mentee: { on: 7, yes: 1 } },
  { drafted: 26, mentor: { on: 24, yes: null }, mentee: null },
  { drafted: 34, mentor: { on: 33, yes: 29 }, mentee: { on: 21, yes: null } },
  {
    drafted: 40,
    mentor: { on: 39, yes: null },
    mentee: null,
    declined: { on: 35, side: 'mentor', reason: 'notNow', restDays: 90 },
  },
  {
    drafted: 44,
    mentor: { on: 43, yes: 41 },
    mentee: { on: 40, yes: null },
    declined: { on: 31, side: 'mentee', reason: 'otherWishes', restDays: null },
  },
]

const OLDEST = Math.max(...COURSES.map(({ drafted }) => drafted))

/** Proposals among those who have been ready for some weeks and are still here, each woman in one of them. */
export function proposalsOf(
  making: Making,
  { mentees, mentors }: Idle,
  staff: readonly string[],
): MatchProposal[] {
  const chance = seededFor(making.seed, 'proposals')
  const free = mentors.filter((spell) => isHere(making, spell))
  const waiting = mentees.filter((spell) => isHere(making, spell))
  const pairs: { mentee: Spell; mentor: Spell }[] = []
  for (const mentee of waiting) {
    const mentor = bestOf(mentee, free)
    if (mentor === null || pairs.length === COURSES.length) continue
    free.splice(free.indexOf(mentor), 1)
    pairs.push({ mentee, mentor })
  }
  return pairs.flatMap((pair, at) => {
    const course = COURSES[at]
    return course === undefined ? [] : [proposalOf(making, pair, { course, at, by: pick(chance, staff) })]
  })
}

function isHere(making: Making, spell: Spell): boolean {
  const { left, holds } = afterwardsOf(making, spell, [])
  const since = readyFrom(spell)
  return left === null && holds.length === 0 && since !== null && since <= making.today - OLDEST
}

function bestOf(mentee: Spell, mentors: readonly Spell[]): Spell | null {
  const fitting = mentors.flatMap((mentor) => {
    const fit = mentor.sketch.id === mentee.sketch.id ? null : fitOf(mentee, mentor)
    return fit === null ? [] : [{ mentor, fit: Math.min(fit.mentee, fit.mentor) }]
  })
  return fitting.toSorted((a, b) => b.fit - a.fit)[0]?.mentor ?? null
}

function proposalOf(
  { today, tell }: Making,
  { mentee, mentor }: { mentee: Spell; mentor: Spell },
  { course, at, by }: { course: Course; at: number; by: string },
): MatchProposal {
  const ago = (days: number) => dayFromNumber(today - days)
  const asked = (one: Asked) =>
    one === null ? null : { on: ago(one.on), saidYesOn: one.yes === null ? null : ago(one.yes) }
  const names = { mentee: mentee.sketch.name.first, mentor: mentor.sketch.name.first }
  const { declined } = course
  return MatchProposal.parse({
    id: `proposal-${at + 1}`,
    menteeId: mentee.sketch.id,
    mentorId: mentor.sketch.id,
    goal: mentee.answers?.goal ?? 'social',
    roundId: null,
    draftedOn: ago(course.drafted),
    by,
    grounds: tell(pairWords.proposals, names),
    asked: { mentee: asked(course.mentee), mentor: asked(course.mentor) },
    decline:
      declined === undefined
        ? null
        : {
            on: ago(declined.on),
            side: declined.side,
            reason: declined.reason,
            words: tell(pairWords.declines[declined.reason]),
            restUntil: declined.restDays === null ? null : ago(declined.on - declined.restDays),
            never: declined.restDays === null,
          },
  })
}
