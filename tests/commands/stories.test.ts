import { expect, test } from 'vitest'
import { ConsentId, type StoryId } from '../../src-main/domain/records/ids'
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

test('the picture of a story waits for everyone in it, goes with her who leaves, and is covered when one takes her yes back', async () => {
  const office = await anOffice()
  const [sara, lene] = [await enquiry(office, 'Sara'), await enquiry(office, 'Lene')]
  const voice = (participantId: typeof sara) => ({ participantId, words: '', inventedName: null })
  const told = (women: readonly (typeof sara)[], id: StoryId | null) =>
    office.ask.keepStory({
      id,
      kind: 'caseStory',
      title: 'Kaffen først',
      matchId: null,
      writtenOn: TODAY,
      language: 'da',
      telling: '',
      voices: women.map(voice),
      tags: [],
      withPortraits: false,
    })
  const { id } = await told([sara, lene], null)
  const yes = (participantId: typeof sara) =>
    office.ask.giveStoryConsent({ id, participantId, purpose: 'storyPhoto', nameForm: 'first', on: TODAY })
  const standing = async () => {
    const { picture } = await office.ask.readStoryPhoto({ id })
    return [(await office.ask.listStories({})).stories[0]?.photo, picture !== null]
  }
  expect(await standing()).toEqual(['none', false])
  const picture = new Uint8Array([0xff, 0xd8, 0xff, 0xe0])
  await office.ask.keepStoryPhoto({ id, picture })
  await yes(sara)
  expect(await standing()).toEqual(['waiting', true])
  await yes(lene)
  expect(await standing()).toEqual(['printable', true])

  const hers = (await office.ask.listStories({})).stories[0]?.women[0]?.yes.storyPhoto.consent
  await office.ask.withdrawConsent({ id: ConsentId.parse(hers?.id), on: TODAY })
  expect(await standing()).toEqual(['covered', false])
  await told([lene], id)
  expect(await standing()).toEqual(['none', false])
})
