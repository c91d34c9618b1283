import { expect, test } from 'vitest'
import { Consent } from '../../src-main/domain/records/consent'
import { Thanks } from '../../src-main/domain/records/event'
import { Story } from '../../src-main/domain/records/story'
import { PAPERS } from '../../src-main/documents/papers'
import { INGER, TODAY } from '../builders'
import { amina } from './amina-and-hanne'
import { made, story, storyYes } from './every-paper'

test('the picture of a story stands in the book only while both say yes to it', () => {
  const book = PAPERS.find(({ code }) => code === 'handbook')
  if (book === undefined) throw new Error('no such paper')
  const pictured = Story.parse({ ...story, photo: 'thetwo' })
  const yes = storyYes.map((one) => Consent.parse({ ...one, id: `${one.id}-photo`, purpose: 'storyPhoto' }))
  const portraits = (consents: readonly Consent[]) =>
    made(book, 'da', { stories: [pictured], consents }).portraits
  expect(portraits(yes)).toContain('thetwo')
  expect(portraits(yes.slice(1))).not.toContain('thetwo')
  const takenBack = yes.map((one, at) => (at === 0 ? { ...one, withdrawnOn: TODAY } : one))
  expect(portraits(takenBack)).not.toContain('thetwo')
})

test('a letter of thanks names the thing she was last thanked for', () => {
  const letter = PAPERS.find(({ code }) => code === 'thanks-letter')
  if (letter === undefined) throw new Error('no such paper')
  const given = { participantId: amina.id, by: INGER, way: 'letter', words: 'For suppen.' }
  const thanks = [
    Thanks.parse({ ...given, id: 'first', on: '2026-01-02', words: 'For kaffen.' }),
    Thanks.parse({ ...given, id: 'second', on: '2026-02-02' }),
    Thanks.parse({ ...given, id: 'later', on: '2026-12-02', words: 'For senere.' }),
  ]
  expect(made(letter, 'da', { thanks }).values['thanks']).toBe('For suppen.')
  expect(made(letter, 'da').values['thanks']).toBe('')
})
