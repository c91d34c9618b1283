import danishCourses from '../../resources/taxonomies/danish-courses.json'
import divisions from '../../resources/taxonomies/divisions.json'
import enquirySources from '../../resources/taxonomies/enquiry-sources.json'
import eventKinds from '../../resources/taxonomies/event-kinds.json'
import helpTopics from '../../resources/taxonomies/help-topics.json'
import interests from '../../resources/taxonomies/interests.json'
import occupations from '../../resources/taxonomies/occupations.json'
import referrals from '../../resources/taxonomies/referrals.json'
import sectors from '../../resources/taxonomies/sectors.json'
import storyTags from '../../resources/taxonomies/story-tags.json'
import surveyQuestions from '../../resources/taxonomies/survey-questions.json'
import times from '../../resources/taxonomies/times.json'
import topics from '../../resources/taxonomies/topics.json'
import traits from '../../resources/taxonomies/traits.json'
import type { OwnEntry } from './records/own-list'

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
  /** ISCO-08 in two and three digits. */
  occupations,
  danishCourses,
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

/** The CEFR level of speech that a course or a test of Danish stands for; null where it covers several. */
export function danishLevelOf(course: string): string | null {
  return danishCourses.find(({ code }) => code === course)?.level ?? null
}

/** The network's own divisions; an office may also be a division of its own making. */
export const PRESET_DIVISIONS = divisions

/** What a division has put in the place of shipped words, or beside them. */
export type OwnLists = { readonly [T in TaxonomyName]?: readonly OwnEntry[] }

/** As every office is shipped. */
export const NO_OWN_LISTS: OwnLists = {}

/** All words of a list as the division says them, its own last; those it hides too. */
export function entriesOf(taxonomy: TaxonomyName, own: OwnLists): readonly OwnEntry[] {
  const changed = new Map(own[taxonomy]?.map((entry) => [entry.code, entry]))
  const shipped = TAXONOMIES[taxonomy].map(({ code, da, en }) => {
    const entry = changed.get(code) ?? { code, da, en, hidden: false }
    changed.delete(code)
    return entry
  })
  return [...shipped, ...changed.values()]
}

/** What may be chosen from a list. */
export function choicesIn(taxonomy: TaxonomyName, own: OwnLists): readonly Term[] {
  return entriesOf(taxonomy, own).filter(({ hidden }) => !hidden)
}

/** The word for a code, also for one that is hidden, or the code itself when the list no longer has it. */
export function termFor(
  taxonomy: TaxonomyName,
  code: string,
  { language, lists }: { readonly language: 'da' | 'en'; readonly lists: OwnLists },
): string {
  const isIt = (term: Term) => term.code === code
  return (lists[taxonomy]?.find(isIt) ?? TAXONOMIES[taxonomy].find(isIt))?.[language] ?? code
}
