import { TERMS, type OwnTerm, type Term } from '@contract/own-words'
import type { Language } from '@contract/desktop'

/** The forms of the shipped words, the longest of each first, with the form of the division's own that takes its place. */
const DANISH: Readonly<Record<Term, Readonly<OwnTerm['da']>>> = {
  mentor: { one: 'mentor', the: 'mentoren', many: 'mentorer', theMany: 'mentorerne' },
  mentee: { one: 'mentee', the: 'menteen', many: 'mentees', theMany: 'menteerne' },
  coordinator: {
    one: 'koordinator',
    the: 'koordinatoren',
    many: 'koordinatorer',
    theMany: 'koordinatorerne',
  },
  contactPerson: {
    one: 'kontaktperson',
    the: 'kontaktpersonen',
    many: 'kontaktpersoner',
    theMany: 'kontaktpersonerne',
  },
}

const ENGLISH: Readonly<Record<Term, Readonly<OwnTerm['en']>>> = {
  mentor: { one: 'mentor', many: 'mentors' },
  mentee: { one: 'mentee', many: 'mentees' },
  coordinator: { one: 'coordinator', many: 'coordinators' },
  contactPerson: { one: 'contact person', many: 'contact persons' },
}

/** The shipped words, as an offer to begin from. */
export function shippedTerm(term: Term): OwnTerm {
  return { term, da: { ...DANISH[term] }, en: { ...ENGLISH[term] } }
}

export const OWN_TERMS = TERMS

/**
 * Turns a text into one with the division's words: whole words only, in whichever form, with the genitive's s and the
 * capital letter kept. What stands in a gap, `{{…}}`, is nobody's word and stays; so does a longer word such as »mentorbank«.
 */
export function inOwnTerms(terms: readonly OwnTerm[], language: Language): (text: string) => string {
  const forms = new Map(terms.flatMap((own) => formsOf(own, language)))
  if (forms.size === 0) return (text) => text
  const known = [...forms.keys()].toSorted((a, b) => b.length - a.length).join('|')
  const words = new RegExp(String.raw`\{\{[^}]*\}\}|(?<![\p{L}-])(${known})(s?)(?![\p{L}-])`, 'giu')
  return (text) =>
    text.replace(words, (whole: string, word?: string, genitive = '') => {
      const own = word === undefined ? undefined : forms.get(word.toLowerCase())
      return own === undefined || word === undefined ? whole : `${likeCase(own, word)}${genitive}`
    })
}

function formsOf(own: OwnTerm, language: Language): (readonly [shipped: string, own: string])[] {
  if (language === 'en') {
    const shipped = ENGLISH[own.term]
    return [
      [shipped.one, own.en.one],
      [shipped.many, own.en.many],
    ]
  }
  const shipped = DANISH[own.term]
  return [
    [shipped.one, own.da.one],
    [shipped.the, own.da.the],
    [shipped.many, own.da.many],
    [shipped.theMany, own.da.theMany],
  ]
}

function likeCase(word: string, like: string): string {
  const isCapital = like.charAt(0) !== like.charAt(0).toLowerCase()
  return isCapital ? `${word.charAt(0).toUpperCase()}${word.slice(1)}` : word
}
