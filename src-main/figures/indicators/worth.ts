import { groupedBy } from '../../domain/grouping'
import { newest } from '../../domain/office'
import type { Half } from '../../domain/records/match'
import { recordOf, type Answer, type Facts } from '../facts'
import { happenings } from '../happenings'
import { count, measure, type Count, type Measure } from '../indicator'

const ASKED = ['surveys.on', 'surveys.side', 'surveys.matchId', 'surveys.answers']
const ASKED_IN_TALKS_TOO = [...ASKED, 'followUps.on', 'followUps.with', 'followUps.worthIt']

export const worthIt = heard('worth-it', 'worthIt', ASKED_IN_TALKS_TOO)
export const relation = heard('relation', 'relation')
export const learnedAsMuch = heard('learned-as-much', 'learnedAsMuch')

/** What both are asked; the names of the figures begin with the second. */
export const WORTH = [
  worthIt,
  relation,
  heard('needs-met', 'needsMet'),
  learnedAsMuch,
  heard('not-otherwise-met', 'notOtherwiseMet'),
  heard('own-prejudices', 'ownPrejudices'),
  heard('belonging', 'belonging'),
  heard('danish-better', 'danishBetter'),
  heard('society-better', 'societyBetter'),
  heard('wider-network', 'widerNetwork'),
  heard('confidence', 'confidence'),
].flatMap(({ mentees, mentors }) => [mentees.answers, mentees.mean, mentors.answers, mentors.mean])

type Heard = { readonly answers: Count; readonly mean: Measure }

function heard(question: string, name: string, sourceFields = ASKED): Record<'mentees' | 'mentors', Heard> {
  const of = (side: Half, those: string): Heard => {
    const answers = answersTo(question, side, { code: `${name}Answers${those}`, sourceFields })
    return { answers, mean: meanOf(`${name}${those}`, answers) }
  }
  return { mentees: of('mentee', 'Mentees'), mentors: of('mentor', 'Mentors') }
}

/** One answer of each pair's side, the newest of the period, so that nobody who is asked more often weighs more. */
function answersTo(question: string, side: Half, named: Pick<Count, 'code' | 'sourceFields'>): Count {
  const given = happenings(
    (facts) => facts.answersTo(question, side),
    ({ on }) => on,
  )
  return count({
    ...named,
    unit: 'answers',
    timing: 'present',
    list: (facts, period) => newestOfEach(given(facts, period)),
  })
}

function newestOfEach(given: readonly Answer[]): string[] {
  const ofPair = groupedBy(given, ({ matchId }) => matchId)
  return [...ofPair.values()].flatMap((all) => newest(all, ({ on }) => on)?.id ?? [])
}

function meanOf(code: string, base: Count): Measure {
  return measure({
    code,
    kind: 'mean',
    unit: 'points',
    base,
    sourceFields: [],
    of: ({ answers }: Facts, id) => recordOf(answers, id).value,
  })
}
