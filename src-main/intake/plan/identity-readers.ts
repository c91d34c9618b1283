import { z } from 'zod'
import { addMonths, ageOn, yearOf, type Day } from '../../domain/records/calendar'
import { Phone } from '../../domain/records/text'
import { readYesNo } from '../values/choices'
import { readDay } from '../values/days'
import { spaced, splitName } from '../values/names'
import { postcodeOf, readAddress, readPlace, type Place } from '../values/places'
import { habitOf, inWords, line, type FieldReader, type Finding } from './finding'
import type { Person } from './person'

/** Nobody older than this is looked for. */
const OLDEST = 110
/** A birth year of two digits is the latest that makes her at least this old: in 2026, 11 is 2011 and 12 is 1912. */
const YOUNGEST = 15

export const readFullName: FieldReader = ({ text }, { mapping }) => {
  const name = splitName(text, mapping.nameOrder)
  if (name === null) return {}
  return line(text, () => ({ firstName: name.first, lastName: name.last }))
}

export const readFirstName: FieldReader = ({ text }) => line(spaced(text), (firstName) => ({ firstName }))
export const readLastName: FieldReader = ({ text }) => line(spaced(text), (lastName) => ({ lastName }))
export const readOwnScriptName: FieldReader = ({ text }) =>
  line(spaced(text), (ownScriptName) => ({ ownScriptName }))

export const readBirthDate: FieldReader = (entry, around) => {
  const told = readDay(entry.cell, habitOf(entry, around, yearOf(around.today) - YOUNGEST))
  if (told === null) return { reason: 'date-unreadable' }
  if ('year' in told) return inWords(entry.text, 'birth-year-only')
  const isLikely = told.day < around.today && ageOn(told.day, around.today) <= OLDEST
  return isLikely ? { person: { birthDate: told.day } } : { reason: 'birth-date-unlikely' }
}

export const readBirthYear: FieldReader = (entry, around) => {
  const told = readDay(entry.cell, habitOf(entry, around, yearOf(around.today) - YOUNGEST))
  return told !== null && 'day' in told
    ? readBirthDate(entry, around)
    : inWords(entry.text, 'birth-year-only')
}

export const readPhone: FieldReader = ({ text }) => {
  const number = text.replace(/^(?:tlf|tel|telefon|mobil|mob|phone|mobile)\b[.:\s]*/i, '')
  if (Phone.safeParse(number).success) return { person: { phone: number } }
  const inside = /\+?\d[\d\s()/.-]{4,27}\d/.exec(text)?.[0]
  return { ...inWords(text), ...(inside === undefined ? {} : { person: { phone: inside.trim() } }) }
}

export const readEmail: FieldReader = ({ text }) => {
  const whole = text.replace(/^mailto:/i, '')
  if (isEmail(whole)) return { person: { email: whole } }
  const inside = text.split(/[\s<>,;()]+/).find(isEmail)
  return { ...inWords(text), ...(inside === undefined ? {} : { person: { email: inside } }) }
}

export const readStreet: FieldReader = ({ text }) => {
  const { street, place } = readAddress(spaced(text))
  return line(street, () => ({ street, ...(place === null ? {} : placed(place)) }))
}

export const readPostcode: FieldReader = ({ text }) => {
  const place = readPlace(text)
  return place === null ? inWords(text) : { person: placed(place) }
}

export const readTown: FieldReader = ({ text }, { mapping }) => {
  const place = readPlace(text)
  if (place !== null) return { person: placed(place) }
  const town = line(spaced(text), (name) => ({ town: name }))
  if (mapping.columns.includes('postcode')) return town
  const postcode = postcodeOf(text)
  return postcode === null ? { ...town, unknown: [text] } : { person: { town: spaced(text), postcode } }
}

/** When in doubt she is protected: from today, for the year that a protection lasts. */
export const readProtection: FieldReader = (entry, around) => {
  const { today } = around
  const isProtected = readYesNo(entry.text)
  if (isProtected === false) return {}
  if (isProtected === true) return lasting(today)
  const told = readDay(entry.cell, habitOf(entry, around, yearOf(today) + 2))
  if (told === null || !('day' in told))
    return { ...lasting(today), ...inWords(entry.text, 'protection-assumed') }
  if (told.day > today) return { person: { protection: { since: today, until: told.day } } }
  const begunThen = addMonths(told.day, 12) >= today
  return begunThen ? lasting(told.day) : { ...lasting(today), ...inWords(entry.text, 'protection-assumed') }
}

function lasting(since: Day): Finding {
  return { person: { protection: { since, until: addMonths(since, 12) } } }
}

function placed({ postcode, town }: Place): Partial<Person> {
  return { postcode, town }
}

const Email = z.email().max(200)

function isEmail(text: string): boolean {
  return text.includes('@') && Email.safeParse(text).success
}
