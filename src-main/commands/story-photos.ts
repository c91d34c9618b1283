import type { HandlersOf } from '../contract/command'
import type { storyCommands } from '../contract/stories'
import { find } from '../domain/office'
import type { StoryId } from '../domain/records/ids'
import { photoStanding, setStoryPhoto } from '../domain/rules/stories'
import { inOurWords } from './faults'
import { keepPictures, type Picture } from './kept-pictures'
import type { Room } from './room'

type PhotoCommand = 'keepStoryPhoto' | 'dropStoryPhoto' | 'readStoryPhoto'

/** The picture of a story, kept apart from it and shown only while nobody in it is against that. */
export function storyPhotoHandlers(room: Room): Pick<HandlersOf<typeof storyCommands>, PhotoCommand> {
  return {
    keepStoryPhoto: ({ id, picture }) => keepPictures(room, 'keepStoryPhoto', [storyPhotoOf(id, picture)]),
    dropStoryPhoto: async ({ id }) => {
      await room.write('dropStoryPhoto', (office) => setStoryPhoto(office, id, null))
      return null
    },
    readStoryPhoto: async ({ id }) => {
      const story = find(room.office, 'stories', id)
      const { photo } = story
      const isCovered = photoStanding(room.office, story, room.desk.today()) === 'covered'
      if (photo === null || isCovered) return { picture: null }
      return { picture: await inOurWords(() => room.store.photos.read(photo)) }
    },
  }
}

/** A picture that is to be the story's own. */
export function storyPhotoOf(id: StoryId, bytes: Uint8Array): Picture {
  return { bytes, setIn: (office, photo) => setStoryPhoto(office, id, photo) }
}
