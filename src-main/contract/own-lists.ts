import { z } from 'zod'
import { OwnList } from '../domain/records/own-list'
import type { OwnLists } from '../domain/taxonomies'
import { answer, ask, deed } from './command'

export { OWN_LISTS, type OwnEntry, type OwnListName } from '../domain/records/own-list'

export const ownListsCommands = {
  readOwnLists: ask(z.strictObject({}), answer<OwnLists>()),
  changeOwnList: deed(OwnList, answer<null>()),
}
