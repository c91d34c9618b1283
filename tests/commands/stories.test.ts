import { expect, test } from 'vitest'
import { anOffice, enquiry, TODAY } from './an-office'

test('a story to which she says yes, but which tells her number, is held back and says why', async () => {
  const office = await anOffice()
  const id = await enquiry(office, 'Sara')
  const story = {
    id: null,
    kind: 'caseStory',
    title: 'Kaffen først',
    matchId: null,
    writtenOn: TODAY,
    language: 'da',
    telling: 'Ring 00001234.',
    voices: [{ participantId: id, words: '', inventedName: null }],
    tags: [],
    withPortraits: false,
  } as const
  const kept = await office.ask.keepStory({ ...story, tags: [], voices: [...story.voices] })
  await office.ask.giveStoryConsent({
    id: kept.id,
    participantId: id,
    purpose: 'story',
    nameForm: 'full',
    on: TODAY,
  })
  const standing = async () => {
    const [row] = (await office.ask.listStories({})).stories
    return { printable: row?.printable.story, heldBack: row?.heldBack }
  }
  expect(await standing()).toEqual({
    printable: false,
    heldBack: [{ name: 'Sara Opdigtet', purpose: 'story' }],
  })
  await office.ask.keepStory({ ...story, id: kept.id, telling: '', tags: [], voices: [...story.voices] })
  expect(await standing()).toEqual({ printable: true, heldBack: [] })
})
