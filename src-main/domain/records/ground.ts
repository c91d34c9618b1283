import type { TaxonomyName } from '../taxonomies'
import type { Criterion } from './interview'
import type { HardRule } from './judgement'
import type { Half } from './match'

/** Every sentence that can be said about two women. Each has its text, `grounds.<key>`, in both languages. */
export const SENTENCE_KEYS = [
  'interests.shared',
  'interests.dislikes',
  'interests.few',
  'interests.none',
  'interests.clash',
  'interests.unknown',
  'profession.wanted',
  'profession.titles',
  'profession.same',
  'profession.background',
  'profession.other',
  'profession.unknown',
  'education.same',
  'education.near',
  'education.apart',
  'education.unknown',
  'help.all',
  'help.some',
  'help.welcome',
  'help.returned',
  'help.firstMissing',
  'help.missing',
  'help.unused',
  'help.unknown',
  'network.opens',
  'network.words',
  'network.useful',
  'network.closed',
  'network.unknown',
  'language.danish',
  'language.fallback',
  'language.early',
  'language.unknown',
  'distance.sameArea',
  'distance.near',
  'distance.within',
  'distance.long',
  'distance.longHidden',
  'distance.unknown',
  'times.shared',
  'times.few',
  'times.none',
  'times.unknown',
  'family.asWished',
  'family.differentAsWished',
  'family.alike',
  'family.withoutChildren',
  'family.notAlike',
  'family.notDifferent',
  'family.different',
  'family.unknown',
  'age.asWished',
  'age.notAsWished',
  'age.unknown',
  'wishes.met',
  'wishes.unmet',
  'wishes.words',
  'wishes.unknown',
  'rhythm.same',
  'rhythm.apart',
  'rhythm.unknown',
  'judgement.pinned',
  'judgement.ratedUp',
  'judgement.ratedDown',
  'judgement.overridden',
  'judgement.despite',
  'pair.waited',
  'pair.place',
  'pair.noObjection',
  'pair.balanced',
  'pair.newToEachOther',
  'pair.lopsided',
  'pair.metBefore',
  'pair.askedBefore',
  'pair.firstMeeting',
  'stop.language',
  'stop.times',
  'stop.distance',
  'stop.distanceHidden',
  'stop.trait',
  'stop.earlierPair',
  'stop.samePair',
  'stop.never',
  'stop.resting',
  'stop.full',
  'stop.onHold',
  'stop.notReady',
  'stop.notPrepared',
  'stop.left',
  'stop.age',
  'stop.veto',
] as const
export type SentenceKey = (typeof SENTENCE_KEYS)[number]

/** Codes to be put into words in the reader's language. */
export type Terms = {
  readonly taxonomy:
    | Extract<TaxonomyName, 'interests' | 'sectors' | 'helpTopics' | 'traits' | 'times'>
    | 'languages'
    | 'danish'
    | 'children'
  readonly codes: readonly string[]
}

/** What fills the gaps of a sentence; which of it a sentence uses, its text tells. */
export type Particulars = {
  readonly terms?: Terms
  readonly count?: number
  readonly of?: number
  /** Somebody's own words, as written. */
  readonly words?: string
  readonly otherWords?: string
  /** Whom it is about, where that may be either or both. */
  readonly who?: readonly Half[]
}

/** Something true about two women, said for one of them: she is `she` in its text, the other `other`. No names are in it. */
export type Sentence = {
  readonly key: SentenceKey
  readonly side: Half
  readonly params: Particulars
}

/** A reason for the pair, or a concern; `criterion` is null when it does not come from one of the twelve. */
export type Ground = Sentence & { readonly criterion: Criterion | null }

/** A hard rule that stands in the way; lifted when the coordinator's pin or written override outranks it. */
export type Stop = Sentence & { readonly rule: HardRule; readonly lifted: 'pin' | 'override' | null }
