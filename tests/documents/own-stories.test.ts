import { expect, test } from 'vitest'
import { Consent } from '../../src-main/domain/records/consent'
import { Story } from '../../src-main/domain/records/story'
import { ownStories, tellableStories } from '../../src-main/documents/own-stories'
import { match, mentee, mentor, officeHolding, TODAY } from '../builders'

const amina = mentee({
  phone: '+45 11223344',
  email: 'amina@example.dk',
  address: { street: 'Hemmelig Allé 7, 2. tv', postcode: '5000', town: 'Odense C' },
})
const hanne = mentor()
const pair = match(amina, hanne)
const yes = Consent.parse({
  id: 'yes',
  participantId: amina.id,
  purpose: 'story',
  nameForm: 'invented',
  givenOn: '2026-01-12',
  by: 'inger',
  withdrawnOn: null,
  note: '',
  storyId: 'coffee',
})

function told(telling: string): { inBook: boolean; inReport: boolean } {
  const story = Story.parse({
    id: 'coffee',
    kind: 'caseStory',
    title: 'Kaffen først',
    matchId: pair.id,
    writtenOn: '2026-01-10',
    by: 'inger',
    language: 'da',
    telling,
    voices: [{ participantId: amina.id, words: 'Hun ville høre om min mor.', inventedName: 'Mira' }],
    tags: [],
    withPortraits: false,
    editions: [],
  })
  const quote = Consent.parse({ ...yes, id: 'quote', purpose: 'reportQuote' })
  const office = officeHolding({
    participants: [amina, hanne],
    matches: [pair],
    stories: [story],
    consents: [yes, quote],
  })
  return {
    inBook: ownStories(office, 'da', TODAY).length > 0,
    inReport: tellableStories(office, 'reportQuote', TODAY).length > 0,
  }
}

test.each(['Mira drak kaffe.', 'Aminata drak kaffe.', 'Miras mor', 'Kaminas varme'])(
  '%s is printed',
  (telling) => {
    expect(told(telling)).toEqual({ inBook: true, inReport: true })
  },
)

test.each([
  'Amina drak kaffe.',
  'Aminas mor lavede kaffen.',
  'Det var Aminas.',
  'Kaffe hos … Amina',
  'Kaffe med ...Amina.',
  'Fru WARSAMES kaffe',
  'Vi mødtes på Hemmelig Allé 7.',
  'Skriv til amina@example.dk.',
  'Ring 11 22 33 44.',
  'Ring (+45) 1122-3344.',
])('%s tells more than her invented name, and is left out', (telling) => {
  expect(told(telling)).toEqual({ inBook: false, inReport: false })
})

test.each(['Hanne Overgaard lavede kaffen.', 'Hos Overgaards', 'Hanne lavede den.'])(
  '%s names the other of the pair, who has no voice in it and has not been asked',
  (telling) => expect(told(telling)).toEqual({ inBook: false, inReport: false }),
)
