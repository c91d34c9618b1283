import divisions from '../../resources/taxonomies/divisions.json'
import enquirySources from '../../resources/taxonomies/enquiry-sources.json'
import eventKinds from '../../resources/taxonomies/event-kinds.json'
import helpTopics from '../../resources/taxonomies/help-topics.json'
import interests from '../../resources/taxonomies/interests.json'
import referrals from '../../resources/taxonomies/referrals.json'
import sectors from '../../resources/taxonomies/sectors.json'
import storyTags from '../../resources/taxonomies/story-tags.json'
import surveyQuestions from '../../resources/taxonomies/survey-questions.json'
import times from '../../resources/taxonomies/times.json'
import topics from '../../resources/taxonomies/topics.json'
import traits from '../../resources/taxonomies/traits.json'

/** One word of a list the office chooses from, in both languages. */
export type Term = { readonly code: string; readonly da: string; readonly en: string }

/** The lists, as data: codes are stored, words are shown. */
export const TAXONOMIES = {
  interests,
  sectors,
  helpTopics,
  traits,
  times,
  topics,
  enquirySources,
  referrals,
  eventKinds,
  storyTags,
  surveyQuestions,
} as const satisfies Record<string, readonly Term[]>
export type TaxonomyName = keyof typeof TAXONOMIES

/** A question of the surveys, answered from 1 (`low`) to 5 (`high`), in the order of the printed form. */
export type Question = Term & {
  readonly low: { readonly da: string; readonly en: string }
  readonly high: { readonly da: string; readonly en: string }
  readonly moments: readonly string[]
}

/** What is asked of both at that moment, in the order of the printed form. */
export function questionsAt(moment: string): readonly Question[] {
  return surveyQuestions.filter(({ moments }) => moments.includes(moment))
}

/** The network's own divisions; an office may also be a division of its own making. */
export const PRESET_DIVISIONS = divisions

/** The word for a code, or the code itself when the list no longer has it. */
export function termFor(taxonomy: TaxonomyName, code: string, language: 'da' | 'en'): string {
  return TAXONOMIES[taxonomy].find((term) => term.code === code)?.[language] ?? code
}
