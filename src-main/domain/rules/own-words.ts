import { put, type Decision } from '../change'
import type { Office } from '../office'
import { NO_OWN_WORDS, type OwnWords } from '../records/own-words'

export function ownWordsOf(office: Office): OwnWords {
  return office.ownWords.get('own') ?? NO_OWN_WORDS
}

/** What was written in a field that is taken away stays on file, and is seen again when the field comes back. */
export function changeOwnWords(_office: Office, words: OwnWords): Decision<OwnWords> {
  return { changes: [put('ownWords', words)], result: words }
}
