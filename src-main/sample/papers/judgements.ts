import { dayFromNumber } from '../../domain/records/calendar'
import { Judgement } from '../../domain/records/judgement'
import { likely, pick, seededFor, whole } from '../chance'
import { readyFrom, type Spell } from '../course/spell'
import type { Making } from '../making'
import pairWords from '../material/pair-words.json'

type Idle = { readonly mentees: readonly Spell[]; readonly mentors: readonly Spell[] }

/** What the coordinators think of some pairs among those who wait now. */
export function judgementsOf(
  making: Making,
  { mentees, mentors }: Idle,
  staff: readonly string[],
): Judgement[] {
  const chance = seededFor(making.seed, 'judgements')
  const judged = mentees.filter(() => mentors.length > 0 && likely(chance, 0.25))
  return judged.map((mentee, at) => {
    const mentor = pick(chance, mentors)
    const { words, ...opinion } = pick(chance, OPINIONS)
    const known = Math.max(readyFrom(mentee) ?? 0, readyFrom(mentor) ?? 0)
    return Judgement.parse({
      id: `judgement-${at + 1}`,
      menteeId: mentee.sketch.id,
      mentorId: mentor.sketch.id,
      on: dayFromNumber(known + whole(chance, 0, making.today - known)),
      by: pick(chance, staff),
      ...opinion,
      reason: making.tell(words),
    })
  })
}

type Opinion = {
  readonly kind: Judgement['kind']
  readonly words: readonly string[]
  readonly rule?: string
  readonly steps?: number
}

const { pin, veto, well, badly, distance, language, times } = pairWords.judgements

const OPINIONS: readonly Opinion[] = [
  { kind: 'pin', words: pin },
  { kind: 'veto', words: veto },
  { kind: 'rating', steps: 2, words: well },
  { kind: 'rating', steps: 1, words: well },
  { kind: 'rating', steps: -1, words: badly },
  { kind: 'rating', steps: -2, words: badly },
  { kind: 'override', rule: 'distance', words: distance },
  { kind: 'override', rule: 'language', words: language },
  { kind: 'override', rule: 'times', words: times },
]
