import { z } from 'zod'
import { OwnWords } from '../domain/records/own-words'
import { answer, ask, deed } from './command'

export { TERMS, type OwnField, type OwnTerm, type Term } from '../domain/records/own-words'

export const ownWordsCommands = {
  readOwnWords: ask(z.strictObject({}), answer<OwnWords>()),
  changeOwnWords: deed(OwnWords.omit({ id: true }), answer<null>()),
}
