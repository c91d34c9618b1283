import { yearOf } from '../../domain/records/calendar'
import { readEducation, readLabourMarket } from '../values/background'
import { readDay } from '../values/days'
import { readDanish, readLanguages } from '../values/languages'
import { readCountry } from '../values/places'
import { readInterests, readSector, type TermWords } from '../values/terms'
import { spaced } from '../values/names'
import { meaningOf } from '../values/words'
import { habitOf, inWords, line, notUnderstood, type FieldReader, type Finding } from './finding'
import type { Person } from './person'

export const readOriginCountry: FieldReader = ({ text }) => {
  const originCountry = readCountry(text)
  return originCountry === null ? notUnderstood(text) : { person: { originCountry } }
}

export const readArrivalYear: FieldReader = (entry, around) => {
  const thisYear = yearOf(around.today)
  const told = readDay(entry.cell, habitOf(entry, around, thisYear))
  const inside = /\b(?:19|20)\d{2}\b/.exec(entry.text)?.[0]
  const arrivalYear = told === null ? Number(inside) : yearTold(told)
  const isPast = arrivalYear >= 1900 && arrivalYear <= thisYear
  return isPast ? { person: { arrivalYear } } : inWords(entry.text)
}

export const readMotherTongue: FieldReader = ({ text }) => {
  const { languages, others } = readLanguages(text, 'native')
  const isDanish = languages.length === 0 && others.length === 0
  return { person: { languages, danish: isDanish ? 'native' : null }, ...leftOver(others) }
}

export const readLanguageList: FieldReader = ({ text }, { mapping }) => {
  const { languages, danish, others } = readLanguages(text, 'good')
  const hasColumn = mapping.columns.includes('danish')
  return { person: { languages, danish: hasColumn ? null : danish }, ...leftOver(others) }
}

export const readDanishLevel: FieldReader = ({ text }) => {
  const read = readDanish(text)
  return read === null ? notUnderstood(text) : withWords({ danish: read.level }, text, read.exact)
}

export const readDanishCourse: FieldReader = ({ text }, { terms }) => {
  const danishCourse = meaningOf(terms.danishCourses, text)
  return danishCourse === null ? notUnderstood(text) : { person: { danishCourse } }
}

/** A group of occupations by its number or its words. */
export function groupReader(person: 'iscoHad' | 'iscoWanted'): FieldReader {
  return ({ text }, { terms }) => {
    const isco = meaningOf(terms.occupations, /^\d{2,3}\b/.exec(text)?.[0] ?? text)
    return isco === null ? notUnderstood(text) : { person: { [person]: isco } }
  }
}

export const readEducationLevel: FieldReader = ({ text }) => {
  const read = readEducation(text)
  return read === null ? notUnderstood(text) : withWords({ education: read.level }, text, read.exact)
}

export const readJobHad: FieldReader = ({ text }, { terms }) =>
  line(spaced(text), (jobHad) => ({ jobHad, sectorsHad: sectorsOf(text, terms) }))

export const readJobWanted: FieldReader = ({ text }, { terms }) =>
  line(spaced(text), (jobWanted) => ({ jobWanted, sectorsWanted: sectorsOf(text, terms) }))

export const readLabour: FieldReader = ({ text }) => {
  const labourMarket = readLabourMarket(text)
  return labourMarket === null ? notUnderstood(text) : { person: { labourMarket } }
}

export const readInterestList: FieldReader = ({ text }, { terms }) => {
  const { codes, others } = readInterests(text, terms)
  return { person: { interests: codes, interestWords: others }, unknown: others }
}

export const readMotive: FieldReader = ({ text }) => ({ person: { motive: text } })
export const readNeeds: FieldReader = ({ text }) => ({ person: { needs: text } })
export const readWishes: FieldReader = ({ text }) => ({ person: { wishes: text } })

function yearTold(told: NonNullable<ReturnType<typeof readDay>>): number {
  return 'year' in told ? told.year : yearOf(told.day)
}

/** `Kandidat i biologi fra Damaskus` says more than its level does. */
function withWords(person: Partial<Person>, text: string, isAll: boolean): Finding {
  return isAll ? { person } : { person, words: text }
}

function leftOver(words: readonly string[]): Finding {
  return words.length === 0 ? {} : notUnderstood(words.join(', '), words)
}

function sectorsOf(text: string, terms: TermWords): string[] {
  const sector = readSector(text, terms)
  return sector === null ? [] : [sector]
}
