import { expect, test } from 'vitest'
import { inOwnTerms, shippedTerm } from '../../src-renderer/own-terms'

const guide = {
  term: 'mentor' as const,
  da: { one: 'guide', the: 'guiden', many: 'guider', theMany: 'guiderne' },
  en: { one: 'guide', many: 'guides' },
}

test.each([
  ['Mentoren møder en mentor.', 'Guiden møder en guide.'],
  ['Mentorernes ord, mentors plads', 'Guidernes ord, guides plads'],
  ['{{mentor}} har {{count}} mentorer', '{{mentor}} har {{count}} guider'],
  ['Mentorbanken og mentorforløb', 'Mentorbanken og mentorforløb'],
  ['Ingen andre ord', 'Ingen andre ord'],
])('%s', (shipped, own) => {
  expect(inOwnTerms([guide], 'da')(shipped)).toBe(own)
})

test('the English words have their own forms', () => {
  expect(inOwnTerms([guide], 'en')('Mentors meet. A mentor’s words; mentorship.')).toBe(
    'Guides meet. A guide’s words; mentorship.',
  )
})

test('the shipped words change nothing', () => {
  const text = 'Kontaktpersonen ringer til mentees og koordinatorerne.'
  expect(
    inOwnTerms([shippedTerm('contactPerson'), shippedTerm('mentee'), shippedTerm('coordinator')], 'da')(text),
  ).toBe(text)
})
