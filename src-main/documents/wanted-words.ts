import { termFor, type TaxonomyName } from '../domain/taxonomies'
import { listed, withinSentence } from '../domain/wording'
import type { ToldMentor } from '../matching/wanted-sheet'
import type { Telling } from './report-words'

const YOUNGEST = 18
const OLDEST = 99

/** A mentor the office looks for, in one sentence. */
export function mentorInWords(mentor: ToldMentor, telling: Telling): string {
  const { words, language } = telling
  const { sector, town, online, times, age, without, help } = mentor
  const those = (taxonomy: TaxonomyName, codes: readonly string[]) =>
    listed(
      codes.map((code) => withinSentence(termFor(taxonomy, code, telling))),
      language,
    )
  const bands = bandsOf(times, telling)
  const parts: readonly (readonly [is: boolean, () => string])[] = [
    [sector !== null, () => words('wanted.sector', { sector: those('sectors', [sector ?? '']) })],
    [mentor.language !== null || mentor.unnamed !== null, () => languageOf(mentor, telling)],
    [town !== null, () => words('wanted.town', { town: town ?? '' })],
    [bands.length > 0, () => words('wanted.times', { times: listed(bands, language) })],
    [online, () => words('wanted.online')],
    [age !== null, () => yearsOf(age ?? { from: YOUNGEST, to: OLDEST }, telling)],
    [help.length > 0, () => words('wanted.help', { help: those('helpTopics', help) })],
    [without.length > 0, () => words('wanted.without', { traits: those('traits', without) })],
  ]
  const told = parts.flatMap(([is, inWords]) => (is ? [inWords()] : []))
  return `${[words('wanted.mentor'), ...told].join(', ')}.`
}

function languageOf({ language: code }: ToldMentor, { words, language }: Telling): string {
  if (code === null) return words('wanted.language.kept')
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code
  return words('wanted.language', { language: name })
}

function yearsOf({ from, to }: { readonly from: number; readonly to: number }, { words }: Telling): string {
  if (from <= YOUNGEST) return words('wanted.age.to', { to })
  return to >= OLDEST ? words('wanted.age.from', { from }) : words('wanted.age', { from, to })
}

const isWeekend = (code: string) => code.startsWith('sat') || code.startsWith('sun')
const isEvening = (code: string) => code.endsWith('evening')

/** Times of the week in broad words: exact ones would tell too much and ask too much. Whoever can come at all of them is asked nothing. */
function bandsOf(times: readonly string[], { words }: Telling): string[] {
  const bands = [
    [times.some((code) => !isWeekend(code) && !isEvening(code)), 'day'],
    [times.some((code) => !isWeekend(code) && isEvening(code)), 'evening'],
    [times.some(isWeekend), 'weekend'],
  ] as const
  const told = bands.flatMap(([holds, band]) => (holds ? [words(`wanted.band.${band}`)] : []))
  return told.length === bands.length ? [] : told
}
