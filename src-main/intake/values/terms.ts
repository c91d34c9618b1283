import { entriesOf, type OwnLists, type Term } from '../../domain/taxonomies'
import { andParts, meaningOf, partsOf, wordsFor, type Words } from './words'

/** What free text holds of a list of ours: the codes, and the rest in her words. */
export type Terms = { readonly codes: readonly string[]; readonly others: readonly string[] }

/** What is understood in the columns that one of the division's lists is for. */
export type TermWords = {
  readonly [L in 'interests' | 'sectors' | 'sources' | 'occupations' | 'danishCourses']: Words<string>
}

export function termWordsOf(lists: OwnLists): TermWords {
  return {
    interests: termWords(entriesOf('interests', lists), INTERESTS),
    sectors: termWords(entriesOf('sectors', lists), []),
    sources: termWords(entriesOf('enquirySources', lists), SOURCES),
    occupations: termWords(entriesOf('occupations', lists), []),
    danishCourses: termWords(
      entriesOf('danishCourses', lists),
      entriesOf('danishCourses', lists).map(({ code, da }) => [code, da.replace('Danskuddannelse ', 'DU')]),
    ),
  }
}

/** Reads `strik, gå ture og opera`: what is known becomes a code, what is not stays in words. */
export function readInterests(text: string, { interests }: TermWords): Terms {
  const found = partsOf(text).map((part) => wholeOrHalves(part, interests))
  return {
    codes: [...new Set(found.flatMap(({ codes }) => codes))],
    others: found.flatMap(({ others }) => others),
  }
}

/** The sector that is named, word for word; a job title is no sector. */
export function readSector(text: string, { sectors }: TermWords): string | null {
  return meaningOf(sectors, text)
}

export function readEnquirySource(text: string, { sources }: TermWords): string | null {
  return meaningOf(sources, text)
}

function wholeOrHalves(part: string, words: Words<string>): Terms {
  const whole = meaningOf(words, part)
  if (whole !== null) return { codes: [whole], others: [] }
  const halves = andParts(part).map((half) => ({ half, code: meaningOf(words, half) }))
  return {
    codes: halves.flatMap(({ code }) => code ?? []),
    others: halves.flatMap(({ half, code }) => (code === null ? [half] : [])),
  }
}

/** Each term by its words in both languages, and by the halves of `museer og udstillinger`. */
function termWords(terms: readonly Term[], others: readonly (readonly [string, string])[]): Words<string> {
  const whole = terms.map(({ code, da, en }) => [code, [da, en, code.replaceAll('-', ' ')]] as const)
  const halves = terms.map(({ code, da, en }) => [code, [...andParts(da), ...andParts(en)]] as const)
  return wordsFor([...whole, ...others, ...halves])
}

/** What women write of themselves for the same thing. */
const INTERESTS: readonly (readonly [string, string])[] = [
  ['cooking', 'mad, lave mad, at lave mad, kokkerere, food'],
  ['baking', 'bage, at bage, kager'],
  ['gardening', 'have, haver, planter, blomster, garden'],
  ['knitting', 'strik, strikke, at strikke, hækling, hækle, håndarbejde, crochet'],
  ['sewing', 'sy, at sy'],
  ['drawing', 'tegne, male, maleri, kunst, art, painting'],
  ['photography', 'foto, fotografere, fotografering'],
  ['reading', 'læse, at læse, bøger, litteratur, books'],
  ['writing', 'skrive, skrivning'],
  ['film', 'biograf, serier, movies, cinema'],
  ['museums', 'museum, kultur, exhibitions'],
  ['singing', 'synge, at synge, kor, korsang'],
  ['playing-music', 'musik, spille musik, klaver, guitar, music'],
  ['dancing', 'danse, at danse, salsa, zumba'],
  ['walking', 'gå tur, gå ture, gåtur, at gå tur, walks'],
  ['cycling', 'cykle, at cykle, cykelture'],
  ['running', 'løbe, at løbe, løbetræning'],
  ['swimming', 'svømme, at svømme'],
  ['hiking', 'vandreture, vandre'],
  ['nature', 'naturen, skovture, skov'],
  ['travel', 'rejse, at rejse, travelling, traveling'],
  ['volunteering', 'frivillig, frivillighed, frivilligt'],
  ['news', 'nyheder, samfund, samfundsforhold'],
  ['programming', 'kodning, coding'],
  ['technology', 'teknik, computer, it'],
  ['children', 'børn, kids'],
]

const SOURCES: readonly (readonly [string, string])[] = [
  ['friend', 'veninde, ven, bekendt, familie'],
  ['job-centre', 'kommunen, jobcentret'],
  ['language-school', 'sprogcenter, sprogskolen, sprogcentret'],
  ['website', 'internet, internettet, facebook, web, google, sociale medier'],
]
