import type { Sentence } from '@contract/matching'
import { worded } from '@contract/wording'
import { isTextName, language, ownLists, say } from '../../language'

type Names = { readonly mentee: string; readonly mentor: string }

/** A sentence about two women in the language spoken now, with their first names. */
export function wordedFor(sentence: Sentence, { mentee, mentor }: Names): string {
  return worded(sentence, {
    language: language(),
    lists: ownLists(),
    names: { mentee: firstWordOf(mentee), mentor: firstWordOf(mentor) },
    translate: (key, gaps) => (isTextName(key) ? say(key, gaps) : key),
  })
}

function firstWordOf(name: string): string {
  return name.split(' ')[0] ?? name
}
