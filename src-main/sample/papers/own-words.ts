import { NO_OWN_WORDS, type OwnWords } from '../../domain/records/own-words'
import type { Making } from '../making'
import words from '../material/preparation-words.json'

/** The one field the sample's division has added. */
export function ownWordsOf({ language }: Making): OwnWords {
  const { name, choices } = words.ownField[language]
  return { ...NO_OWN_WORDS, fields: [{ code: 'how-to-reach', name, kind: 'choice', choices }] }
}
