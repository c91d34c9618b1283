import type { HandlersOf } from '../contract/command'
import type { ownWordsCommands } from '../contract/own-words'
import { changeOwnWords, ownWordsOf } from '../domain/rules/own-words'
import type { Room } from './room'

/** What the division calls things, and the fields it has added. */
export function ownWordsHandlers(room: Room): HandlersOf<typeof ownWordsCommands> {
  return {
    readOwnWords: () => ownWordsOf(room.office),
    changeOwnWords: async (words) => {
      await room.write('changeOwnWords', (office) => changeOwnWords(office, { ...words, id: 'own' }))
      return null
    },
  }
}
