import { fold } from '../../domain/folding'
import { groupedBy } from '../../domain/grouping'
import { fullName, type Office } from '../../domain/office'
import type { Day } from '../../domain/records/calendar'
import type { Interview } from '../../domain/records/interview'
import type { Participant } from '../../domain/records/participant'
import { namedWomen } from '../../domain/rules/farewells'
import { ownListsOf } from '../../domain/rules/own-lists'
import { isProtected } from '../../domain/rules/standing'
import { soundOf } from '../../domain/sound'
import { termFor } from '../../domain/taxonomies'
import type { Texts } from './word-index'

/** Where words of a woman stand, and how much it means that they stand there, the weightiest first. */
export const FIELDS = [
  ['name', 8],
  ['job', 4],
  ['place', 3],
  ['phone', 3],
  ['note', 2],
  ['wishes', 1],
] as const
export type Field = (typeof FIELDS)[number][0]

/** How many of the fields are looked through for a letter or two: not her own words. */
export const SHORT_FIELDS = 4

/** What can be found of a woman, in words. */
export type Told = { readonly [F in Field]: string }

/** The records a woman's words come from; while they are the same, so are her words. */
export type Sources = readonly [
  woman: Participant,
  hidden: boolean,
  lists: Office['ownLists'],
  ...interviews: Interview[],
]

/** Every woman's sources as they are today. */
export function sourcesIn(office: Office, today: Day): Map<string, Sources> {
  const interviews = groupedBy(office.interviews.values(), ({ participantId }) => participantId)
  return new Map(
    namedWomen(office).map((woman) => [
      woman.id,
      [woman, isProtected(woman, today), office.ownLists, ...(interviews.get(woman.id) ?? [])],
    ]),
  )
}

/** Her words, as they are looked through. Where she lives and how she is reached cannot be found while it is protected. */
export function told([woman, hidden, ownLists, ...interviews]: Sources): Told {
  const { occupationHad: had, occupationWanted: wanted } = woman
  const lists = ownListsOf({ ownLists })
  const work = (['da', 'en'] as const).flatMap((language) => [
    ...[...had.sectors, ...wanted.sectors].map((code) => termFor('sectors', code, { language, lists })),
    ...[had.isco, wanted.isco].map((code) => code && termFor('occupations', code, { language, lists })),
  ])
  return {
    name: [fullName(woman), woman.ownScriptName].filter(Boolean).join(' · '),
    job: [wanted.title, had.title, ...work].filter(Boolean).join(' · '),
    ...(hidden ? OUT_OF_REACH : reach(woman)),
    wishes: interviews.flatMap(ownWords).filter(Boolean).join(' · '),
    note: [woman.note, ...Object.values(woman.own)].filter((words) => words !== '').join(' · '),
  }
}

const OUT_OF_REACH = { place: '', phone: '' }

function reach({ address, phone, email }: Participant) {
  return {
    place: [address.street, address.postcode, address.town].filter(Boolean).join(' '),
    phone: [digitsOf(phone ?? ''), email].filter(Boolean).join(' '),
  }
}

function digitsOf(text: string): string {
  return text.replaceAll(/\D/g, '')
}

/** What marks the sound of a word among the words themselves. */
const SOUND = '~'

/** The words of each text as they are looked up; of a name its sound too. */
export function wordsIn(texts: Told): Texts<Field> {
  const name = split(texts.name)
  return {
    name: [...name, ...name.map(soundMark)],
    job: split(texts.job),
    place: split(texts.place),
    phone: split(texts.phone),
    note: split(texts.note),
    wishes: split(texts.wishes),
  }
}

/** The words somebody looks for, each as it is written and as it sounds. A telephone number is one word, however it is spaced. */
export function spellingsOf(words: string): string[][] {
  return split(words.replaceAll(/(?<=\d)\s+(?=\d)/g, '')).map((word) =>
    word.length > 2 ? [word, soundMark(word)] : [word],
  )
}

function soundMark(word: string): string {
  return SOUND + soundOf(word)
}

function split(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
}

function ownWords({ answers }: Interview): string[] {
  return [
    answers.wishes,
    answers.motive,
    answers.needs,
    answers.personalInterests,
    answers.professionalInterests,
    answers.introduction,
    answers.otherPosts,
  ]
}
