import type { HandlersOf } from '../contract/command'
import type { ownListsCommands } from '../contract/own-lists'
import { changeOwnList, ownListsOf } from '../domain/rules/own-lists'
import type { Room } from './room'

/** The division's own words in the lists it chooses from. */
export function ownListsHandlers(room: Room): HandlersOf<typeof ownListsCommands> {
  return {
    readOwnLists: () => ownListsOf(room.office),
    changeOwnList: (list) => room.write('changeOwnList', (office) => changeOwnList(office, list)),
  }
}
