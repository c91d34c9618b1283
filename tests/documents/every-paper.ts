import { ParticipantId } from '../../src-main/domain/records/ids'
import { Story } from '../../src-main/domain/records/story'
import { enlarged } from '../../src-main/documents/layout/desk-styles'
import { layOut } from '../../src-main/documents/layout/lay-out'
import type { Made, Paper, PaperEdition, PaperOrder } from '../../src-main/documents/papers/paper'
import { composeDocument } from '../../src-main/documents/text/compose'
import { consent, INGER, mentor, officeHolding, TODAY, type Holdings } from '../builders'
import { amina, hanne, pair, photo, share, told } from './amina-and-hanne'
import { portraitPicture, press, type Set } from './press'
import { telling } from './telling'

/** Hanne's yes to what her mentee may read. */
export const her = { ...share, participantId: hanne.id, id: 'hanne-share' } as typeof share
/** Hanne with everything that no other woman is to read. */
export const hanneWhole = mentor({
  phone: '+45 22334455',
  email: 'hanne@example.dk',
  note: 'Kun til kontoret.',
  address: { street: 'Gemt Vej 3', postcode: '5000', town: 'Odense C' },
})
/** An invented story that both of them let be printed, Amina under another name and with a picture. */
export const story = Story.parse({
  id: 'story-soup',
  kind: 'caseStory',
  title: 'Suppen',
  matchId: pair.id,
  writtenOn: '2026-01-10',
  by: INGER,
  language: 'da',
  telling: 'De kogte suppe sammen en regnvejrsdag.',
  voices: [
    { participantId: amina.id, words: 'Jeg lærte ordet persille.', inventedName: 'Samira' },
    { participantId: hanne.id, words: 'Jeg fik opskriften.', inventedName: null },
  ],
  tags: [],
  withPortraits: false,
  editions: [],
})
export const storyYes = [
  consent(amina, 'story', {
    id: 'yes-amina',
    storyId: story.id,
    nameForm: 'invented',
    givenOn: '2026-01-12',
  }),
  consent(hanne, 'story', { id: 'yes-hanne', storyId: story.id, nameForm: 'first', givenOn: '2026-01-12' }),
]

const holdings: Holdings = {
  participants: [amina, hanne],
  matches: [pair],
  interviews: [told],
  stories: [story],
  consents: [share, photo, her, ...storyYes],
}

/** What one paper would print of the two. */
export function made(paper: Paper, language: 'da' | 'en', ...more: readonly Holdings[]): Made {
  const subject = { match: pair.id, woman: amina.id, women: null, nobody: null }[paper.about]
  const women = [amina, hanne].map(({ id }) => ParticipantId.parse(id))
  const order: PaperOrder = {
    subject,
    women: paper.about === 'women' ? women : [],
    first: 3,
    on: TODAY,
    by: INGER,
    copy: '2026-0042',
    version: '1.0',
  }
  return paper.make(officeHolding(holdings, ...more), order, telling(language))
}

/** The pages of one paper for the two, with everything that was complained of on the way. */
export function setPaper(paper: Paper, language: 'da' | 'en', edition: PaperEdition): Set {
  const { title, values, labels } = made(paper, language)
  const markdown = press.wording(language, paper.code)
  const { blocks, warnings } = composeDocument({ markdown, values, language })
  const style = edition === 'large' ? enlarged(paper.style) : paper.style
  const document = layOut(blocks, { title, language, style, labels }, press.typesetter)
  return { ...document, warnings: [...warnings, ...document.warnings] }
}

export function printPaper(
  document: Set,
  edition: Exclude<PaperEdition, 'large'>,
  pictures: () => Uint8Array = () => portraitPicture,
): Promise<Uint8Array> {
  const { title, language } = document
  return press.print(document, {
    meta: { title, author: 'Odense', subject: title, language, on: TODAY },
    edition,
    pictures,
  })
}
