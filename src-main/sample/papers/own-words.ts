import { NO_OWN_WORDS, type OwnWords } from '../../domain/records/own-words'
import type { Participant } from '../../domain/records/participant'
import { likely, pick, seededFor } from '../chance'
import type { Making } from '../making'
import words from '../material/preparation-words.json'
import type { Sketch } from '../people/sketch'

const FIELD = 'how-to-reach'

/** The one field the sample's division has added. */
export function ownWordsOf({ language }: Making): OwnWords {
  const { name, choices } = words.ownField[language]
  return { ...NO_OWN_WORDS, fields: [{ code: FIELD, name, kind: 'choice', choices }] }
}

/** What a woman answered to it; two of three were asked. */
export function ownAnswersOf({ seed, language }: Making, { part }: Sketch): Participant['own'] {
  const chance = seededFor(seed, `own field ${part.index}`)
  return likely(chance, 0.66) ? { [FIELD]: pick(chance, words.ownField[language].choices) } : {}
}
