import { newest, type Office } from '../../domain/office'
import type { Agreement } from '../../domain/records/agreement'
import type { Goal } from '../../domain/records/goal'
import { formStyle } from '../layout/desk-styles'
import { dayInWords, type Telling } from '../report-words'
import type { Declarations, Values } from '../values'
import { PAIR_DECLARATIONS, pairFacts, pairValues, type PairFacts } from './pairs'
import { NOBODY, paper, type Facts, type PaperOrder } from './paper'
import { list } from './told'

const AGREED_WORDS = ['agreed.often', 'agreed.practical', 'agreed.mentor', 'agreed.mentee']

const AGREED: Declarations = {
  goals: { kind: 'list', always: false, fields: ['who', 'words', 'step'] },
  agreed: { kind: 'flag', always: false, brings: AGREED_WORDS },
  ...Object.fromEntries(AGREED_WORDS.map((name) => [name, { kind: 'text', always: false }])),
}

/** What the two agree on, with silence promised and signed; blank when it is for nobody yet. */
export const agreement = paper({
  code: 'agreement',
  about: 'match',
  blank: true,
  style: formStyle,
  declarations: { ...PAIR_DECLARATIONS, ...AGREED },
  facts: agreementFacts,
  values: agreementValues,
})

type AgreementFacts = Facts & {
  readonly pair: PairFacts | null
  readonly goals: readonly Goal[]
  readonly agreed: Agreement | null
}

/** The grounds and the introductions stay out: what is signed is kept by both. */
function agreementFacts(office: Office, order: PaperOrder): AgreementFacts {
  if (order.subject === null) return { ...NOBODY, pair: null, goals: [], agreed: null }
  const pair = pairFacts(office, order)
  const leftOut = pair.leftOut.filter(({ what }) => what === 'fullName')
  const goals = [...office.goals.values()].filter(
    ({ matchId, on, ended }) => matchId === order.subject && on <= order.on && ended === null,
  )
  const agreements = [...office.agreements.values()].filter(
    ({ matchId, on }) => matchId === order.subject && on <= order.on,
  )
  return { ...pair, leftOut, pair, goals, agreed: newest(agreements, ({ on }) => on) }
}

function agreementValues({ pair, goals, agreed }: AgreementFacts, telling: Telling): Values {
  if (pair === null) return {}
  const first = { mentee: pair.mentee.first, mentor: pair.mentor.first }
  return {
    ...pairValues(pair, telling),
    ...(agreed === null ? {} : agreedValues(agreed, telling)),
    goals: list(
      goals.map(({ of, words, progress }) => ({
        who: first[of],
        words,
        step: progress.at(-1)?.words ?? '',
      })),
    ),
  }
}

/** What stands where nothing was said. */
const NOTHING = '–'

/** What the newest agreement says, so that it is signed as it was agreed. */
function agreedValues(
  { until, meetingsPerMonth, practicalities, expectations }: Agreement,
  telling: Telling,
): Values {
  return {
    'match.endsOn': dayInWords(until, telling),
    agreed: true,
    'agreed.often': String(meetingsPerMonth),
    'agreed.practical': practicalities || NOTHING,
    'agreed.mentor': expectations.mentor || NOTHING,
    'agreed.mentee': expectations.mentee || NOTHING,
  }
}
