import { MatchId } from '../../src-main/domain/records/ids'
import { handbookFacts, type HandbookFacts, type HandbookFor } from '../../src-main/documents/handbook-facts'
import {
  consent,
  INGER,
  interview,
  match,
  mentee,
  mentor,
  officeHolding,
  TODAY,
  type Holdings,
} from '../builders'

export const introduction = 'Jeg var bioanalytiker i Aleppo og elsker lange ture.'
export const amina = mentee({
  ownScriptName: 'ميسون الحسن',
  phone: '+45 11223344',
  email: 'amina@example.dk',
  address: { street: 'Hemmelig Allé 7', postcode: '5000', town: 'Odense C' },
  portrait: 'photo-amina',
  note: 'Kun til kontoret.',
})
export const hanne = mentor()
export const pair = match(amina, hanne, {
  firstMeeting: { on: '2026-04-01', place: 'Hovedbiblioteket' },
  agreedUntil: '2026-12-01',
  grounds: 'De har samme fag.\nDe bor tæt på hinanden.',
})
export const told = interview(amina, {
  introduction,
  seeks: ['job-search', 'danish-talk', 'network', 'rights'],
})
export const share = consent(amina, 'shareWithMatch')
export const photo = consent(amina, 'portrait')

export function factsFor(whom: HandbookFor, ...holdings: Holdings[]): HandbookFacts {
  const office = officeHolding(
    { participants: [amina, hanne], matches: [pair], interviews: [told] },
    ...holdings,
  )
  const order = {
    reader: 'mentor',
    language: 'da',
    on: TODAY,
    by: INGER,
    copy: '42',
    version: '1.0',
  } as const
  return handbookFacts(office, { ...order, for: whom })
}

export const forPair = { match: MatchId.parse(pair.id) }
