import { find, type Office } from '../../domain/office'
import { MatchId } from '../../domain/records/ids'
import { HANDBOOK_DECLARATIONS, handbookValues } from '../handbook'
import { handbookFacts, type HandbookFacts } from '../handbook-facts'
import { bookStyle } from '../layout/styles'
import { NOBODY, paper, type Facts, type PaperOrder } from './paper'

/** Portraits are kept in one size. */
const PORTRAIT_SIDE = 800

/** The Handbook for Mentors: for one match, or for nobody the general one. */
export const handbook = paper({
  code: 'handbook',
  about: 'match',
  blank: true,
  numbered: true,
  editions: ['booklet', 'office', 'screen', 'large'],
  style: bookStyle,
  declarations: HANDBOOK_DECLARATIONS,
  facts,
  values: ({ book, portrait }, telling) =>
    handbookValues(
      book,
      telling,
      portrait === null ? null : { id: portrait, width: PORTRAIT_SIDE, height: PORTRAIT_SIDE },
    ),
  labels: (labels) => ({ ...labels, foot: '' }),
})

type BookFacts = Facts & { readonly book: HandbookFacts }

function facts(office: Office, order: PaperOrder): BookFacts {
  if (order.subject === null) return { ...NOBODY, book: handbookFacts(office, { ...order, for: 'anyone' }) }
  const book = handbookFacts(office, { ...order, for: { match: MatchId.parse(order.subject) } })
  const { mentorId, menteeId } = find(office, 'matches', order.subject)
  if (book.match === null) return { ...NOBODY, book }
  const { consents, portrait, withheld, mentee } = book.match
  const leftOut = withheld.map((one) => ({ ...one, who: mentee.first }))
  return { book, about: [mentorId, menteeId], consents, portrait, leftOut }
}
