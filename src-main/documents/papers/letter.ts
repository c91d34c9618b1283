import { fullName, type Office } from '../../domain/office'
import type { Participant } from '../../domain/records/participant'
import { sheetStyle } from '../layout/styles'
import { NOBODY, paper, type Facts, type PaperOrder } from './paper'
import { addressLeftOut, addressOf, womanOf } from './told'

const always = { kind: 'text', always: true } as const

/** A letter to one woman in the office's own words, with her address where a window envelope shows it. */
export const letter = paper({
  code: 'letter',
  about: 'woman',
  style: sheetStyle,
  declarations: {
    'woman.name': always,
    'woman.first': always,
    'address.street': { kind: 'text', always: false, brings: ['address.town'] },
    'address.town': { kind: 'text', always: false },
  },
  facts: letterFacts,
  values: ({ woman, address }) => ({
    'woman.name': fullName(woman),
    'woman.first': woman.firstName,
    ...(address === null ? {} : { 'address.street': address[0], 'address.town': address[1] }),
  }),
})

type LetterFacts = Facts & { readonly woman: Participant; readonly address: ReturnType<typeof addressOf> }

function letterFacts(office: Office, { subject, on }: PaperOrder): LetterFacts {
  const woman = womanOf(office, subject)
  return {
    ...NOBODY,
    about: [woman.id],
    leftOut: addressLeftOut(woman, on),
    woman,
    address: addressOf(woman, on),
  }
}
