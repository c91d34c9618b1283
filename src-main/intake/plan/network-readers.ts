import { yearOf, type Day } from '../../domain/records/calendar'
import { ParticipantId } from '../../domain/records/ids'
import type { Role } from '../../domain/records/participant'
import { readRoles, readYesNo } from '../values/choices'
import { readDay } from '../values/days'
import { readEnquirySource } from '../values/terms'
import { folded, meaningOf } from '../values/words'
import { habitOf, inWords, notUnderstood, type FieldReader } from './finding'
import type { Person } from './person'

export const readRole: FieldReader = ({ text }) => {
  const roles = readRoles(text)
  return roles === null ? { reason: 'role-unknown', unknown: [text] } : { person: { roles } }
}

export const readEnquiryOn = eventReader((enquiryOn) => ({ enquiryOn }))
export const readSignedUpOn = eventReader((signedUpOn) => ({ signedUpOn }))
export const readLeftOn = eventReader((leftOn) => ({ leftOn }))

export const readSource: FieldReader = ({ text }, { terms }) => {
  const enquirySource = readEnquirySource(text, terms)
  return enquirySource === null ? { words: text, unknown: [text] } : { person: { enquirySource } }
}

export const readCoordinator: FieldReader = ({ text }, { staff }) => {
  const coordinator = meaningOf(staff, text)
  return coordinator === null ? inWords(text) : { person: { coordinator } }
}

export const readDivision: FieldReader = ({ text }, { divisionName }) => {
  const isOurs = divisionName !== null && ` ${folded(text)} `.includes(` ${folded(divisionName)} `)
  return isOurs ? {} : inWords(text, 'other-division')
}

export const readNote: FieldReader = ({ text }) => ({ words: text })

export const readKey: FieldReader = ({ text }) =>
  ParticipantId.safeParse(text).success ? { person: { key: text } } : {}

/** A column of crosses for one role. */
export function crossReader(role: Role): FieldReader {
  return ({ text }) => {
    const crossed = readYesNo(text)
    if (crossed === null) return notUnderstood(text)
    return crossed ? { person: { roles: [role] } } : {}
  }
}

/** A day on which something happened to her; it is past. A year alone stays in words. */
function eventReader(person: (day: Day) => Partial<Person>): FieldReader {
  return (entry, around) => {
    const told = readDay(entry.cell, habitOf(entry, around, yearOf(around.today)))
    if (told === null) return { reason: 'date-unreadable' }
    if ('year' in told) return inWords(entry.text)
    return told.day > around.today ? { reason: 'date-in-future' } : { person: person(told.day) }
  }
}
