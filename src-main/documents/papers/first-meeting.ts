import type { Office } from '../../domain/office'
import { sheetStyle } from '../layout/styles'
import { dayInWords, type Telling } from '../report-words'
import type { Values } from '../values'
import { pairFacts, type PairFacts } from './pairs'
import { paper, type PaperOrder } from './paper'
import { inOneLine, list } from './told'

/** What stands where it is not settled yet, to be written in by hand. */
const OPEN = '.'.repeat(40)

/** A card for each of the two: whom she meets, when, where, and who is there beside them. */
export const firstMeeting = paper({
  code: 'first-meeting',
  editions: ['office', 'screen'],
  about: 'match',
  style: {
    ...sheetStyle,
    cards: { columns: 1, height: 270, gapX: 0, gapY: 14.6, padding: 20, cut: true },
  },
  declarations: { cards: { kind: 'list', always: true, fields: ['to', 'other', 'on', 'at', 'present'] } },
  facts: cardFacts,
  values: cardValues,
})

/** Only names stand on the cards, so nothing else of what was withheld is missed. */
function cardFacts(office: Office, order: PaperOrder): PairFacts {
  const pair = pairFacts(office, order)
  return { ...pair, leftOut: pair.leftOut.filter(({ what }) => what === 'fullName') }
}

function cardValues({ mentor, mentee, match: { firstMeeting: set } }: PairFacts, telling: Telling): Values {
  const present = (set?.present ?? []).map((one) => telling.words(`present.${one}`))
  const meeting = {
    on: set === null ? OPEN : dayInWords(set.on, telling),
    at: set?.place ?? OPEN,
    present: present.length === 0 ? OPEN : inOneLine(present, telling),
  }
  return {
    cards: list([
      { ...meeting, to: mentee.first, other: mentor.first },
      { ...meeting, to: mentor.first, other: mentee.first },
    ]),
  }
}
