import daFrame from '@texts/da/frame.json'
import daMatches from '@texts/da/matches.json'
import daOpening from '@texts/da/opening.json'
import daProblem from '@texts/da/problem.json'
import daSettings from '@texts/da/settings.json'
import daVocabulary from '@texts/da/vocabulary.json'
import daWomen from '@texts/da/women.json'
import enFrame from '@texts/en/frame.json'
import enMatches from '@texts/en/matches.json'
import enOpening from '@texts/en/opening.json'
import enProblem from '@texts/en/problem.json'
import enSettings from '@texts/en/settings.json'
import enVocabulary from '@texts/en/vocabulary.json'
import enWomen from '@texts/en/women.json'

/** Every text of the window. Danish is the source: a key missing in English does not compile. */
export const da = {
  ...daFrame,
  ...daMatches,
  ...daOpening,
  ...daProblem,
  ...daSettings,
  ...daVocabulary,
  ...daWomen,
}
export type TextKey = keyof typeof da
export const en: Record<TextKey, string> = {
  ...enFrame,
  ...enMatches,
  ...enOpening,
  ...enProblem,
  ...enSettings,
  ...enVocabulary,
  ...enWomen,
}

/** Whether there is a text under a key that was put together while running. */
export function isTextKey(key: string): key is TextKey {
  return Object.hasOwn(da, key)
}
