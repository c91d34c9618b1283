import { NOT_ALLOWED, type Scores } from '../scores'
import { askDistance, type Kilometres } from './distances'
import { askLanguage, askRhythm, askTimes } from './everyday'
import { Field } from './field'
import { Meeting, MENTORS, type Weighing } from './meeting'
import { askAge, askFamily, askHopesOfMentor, askInterests, askWishes } from './persons'
import type { Told } from './told'
import { askEducation, askHelp, askNetwork, askProfession } from './work'

type Written = Pick<Scores, 'pair' | 'forRow' | 'forMentor'>

/** Everything scoring a round needs to know. */
export type Matter = {
  readonly mentees: readonly Told[]
  readonly mentors: readonly Told[]
  readonly map: Kilometres
  /** What a missing answer counts as, by criterion. */
  readonly neutral: Int32Array
  /** 1 for mentors who cannot take anyone today. */
  readonly closed: Uint8Array
  /** Each mentee's weights, and those of the mentors that go with hers. */
  readonly weighing: readonly Weighing[]
}

/** Scores one woman after the other beside every mentor: exactly what scoring the pairs one by one gives, many times faster. */
export class Scoring {
  readonly #matter: Matter
  readonly #field: Field
  readonly #meeting: Meeting

  constructor(matter: Matter) {
    this.#matter = matter
    this.#field = new Field(matter.mentors, matter.map)
    this.#meeting = new Meeting(this.#field, matter.neutral)
  }

  /** Writes the scores of one woman. */
  score(scores: Written, row: number): void {
    const weighing = this.#matter.weighing[row]
    this.#meeting.begin(weighing)
    this.#ask(this.#matter.mentees[row])
    this.#settle(scores, row, weighing)
  }

  #ask(she: Told): void {
    const [meeting, field] = [this.#meeting, this.#field]
    askInterests(meeting, she, field)
    askProfession(meeting, she, field)
    askEducation(meeting, she)
    askHelp(meeting, she, field)
    askNetwork(meeting, she, field)
    askLanguage(meeting, she, field)
    askDistance(meeting, she, field, this.#matter.map)
    askTimes(meeting, she, field)
    askFamily(meeting, she, field)
    askAge(meeting, she, field)
    askWishes(meeting, she, field)
    askHopesOfMentor(meeting, she, field)
    askRhythm(meeting, she)
  }

  /** Both means, halves up, and the pair's score: half their mean and half the lower one. */
  #settle({ pair, forRow, forMentor }: Written, row: number, { hers, mentors }: Weighing): void {
    const { closed } = this.#matter
    const allowed = this.#meeting.allowed(closed)
    const sums = this.#meeting.sums(allowed)
    const share = 1 / hers.reduce((sum, one) => sum + one, 0)
    const first = row * closed.length
    pair.fill(NOT_ALLOWED, first, first + closed.length)
    for (let turn = 0; turn < allowed.length; turn++) {
      const mentor = allowed[turn]
      const at = first + mentor
      const theirs = Math.floor(sums[mentor] / MENTORS)
      const a = mean(sums[mentor] - theirs * MENTORS, share)
      const b = mean(theirs, mentors.share[mentor])
      forRow[at] = a
      forMentor[at] = b
      pair[at] = (a + b + 2 * (a < b ? a : b) + 2) >> 2
    }
  }
}

/** Halves up. A quarter of a share more keeps whole numbers whole, and is never enough to reach the next. */
function mean(sum: number, share: number): number {
  return (sum * share + (0.5 + share / 4)) | 0
}
