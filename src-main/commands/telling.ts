import type { Language } from '../contract/desktop'
import type { Telling } from '../documents/report-words'
import { ownListsOf } from '../domain/rules/own-lists'
import type { Seen } from './room'
import { wordsIn } from './words'

/** What a paper of this office is told in: the language, its words, and the division's own in the lists. */
export async function tellingIn({ office, desk }: Seen, language: Language): Promise<Telling> {
  const { say } = await wordsIn(desk.resources, language)
  return { language, words: say, lists: ownListsOf(office) }
}
