import { find, type Office } from '../../domain/office'
import { MatchId } from '../../domain/records/ids'
import { handbookDeclarations, handbookValues } from '../handbook'
import { handbookFacts, type HandbookFacts, type Reader } from '../handbook-facts'
import { bookStyle } from '../layout/styles'
import type { Telling } from '../report-words'
import { NOBODY, paper, type Facts, type PaperOrder } from './paper'

/** The Handbook for Mentors: for one match, or for nobody the general one. */
export const handbook = bookFor('handbook', 'mentor')

/** The mentee's own book about the same match. */
export const menteeHandbook = bookFor('mentee-handbook', 'mentee')

function bookFor(code: string, reader: Reader) {
  return paper({
    code,
    about: 'match',
    blank: true,
    numbered: true,
    editions: ['booklet', 'office', 'screen', 'large'],
    style: bookStyle,
    declarations: handbookDeclarations(reader),
    facts: (office, order, { language }) => factsFor(office, { ...order, reader, language }),
    values: ({ book }, telling) => handbookValues(book, telling),
    labels: (labels) => ({ ...labels, foot: '' }),
  })
}

type BookFacts = Facts & { readonly book: HandbookFacts }
type BookOrder = PaperOrder & { readonly reader: Reader; readonly language: Telling['language'] }

function factsFor(office: Office, order: BookOrder): BookFacts {
  const whom = order.subject === null ? 'anyone' : { match: MatchId.parse(order.subject) }
  const book = handbookFacts(office, { ...order, for: whom })
  const { stories, match } = book
  const told = {
    consents: stories.flatMap(({ consents }) => consents),
    portraits: stories.flatMap(({ voices, photo }) =>
      [...voices.map(({ portrait }) => portrait), photo].flatMap((id) => id ?? []),
    ),
  }
  if (match === null || order.subject === null) return { ...NOBODY, ...told, book }
  const { mentorId, menteeId } = find(office, 'matches', order.subject)
  const { consents, portrait, withheld, other } = match
  return {
    book,
    about: [mentorId, menteeId],
    consents: [...consents, ...told.consents],
    portraits: [...(portrait === null ? [] : [portrait]), ...told.portraits],
    leftOut: withheld.map((one) => ({ ...one, who: other.first })),
  }
}
