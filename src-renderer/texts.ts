import daFrame from '@texts/da/frame.json'
import daGrounds from '@texts/da/grounds.json'
import daInterview from '@texts/da/interview.json'
import daMatches from '@texts/da/matches.json'
import daMatching from '@texts/da/matching.json'
import daOpening from '@texts/da/opening.json'
import daProblem from '@texts/da/problem.json'
import daSettings from '@texts/da/settings.json'
import daVocabulary from '@texts/da/vocabulary.json'
import daWomen from '@texts/da/women.json'
import enFrame from '@texts/en/frame.json'
import enGrounds from '@texts/en/grounds.json'
import enInterview from '@texts/en/interview.json'
import enMatches from '@texts/en/matches.json'
import enMatching from '@texts/en/matching.json'
import enOpening from '@texts/en/opening.json'
import enProblem from '@texts/en/problem.json'
import enSettings from '@texts/en/settings.json'
import enVocabulary from '@texts/en/vocabulary.json'
import enWomen from '@texts/en/women.json'

/** Every text of the window. Danish is the source: a key missing in English does not compile. */
export const da = {
  ...daFrame,
  ...daGrounds,
  ...daInterview,
  ...daMatches,
  ...daMatching,
  ...daOpening,
  ...daProblem,
  ...daSettings,
  ...daVocabulary,
  ...daWomen,
}
export type TextKey = keyof typeof da
export const en: Record<TextKey, string> = {
  ...enFrame,
  ...enGrounds,
  ...enInterview,
  ...enMatches,
  ...enMatching,
  ...enOpening,
  ...enProblem,
  ...enSettings,
  ...enVocabulary,
  ...enWomen,
}
