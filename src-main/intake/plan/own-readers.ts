import type { OwnField } from '../../domain/records/own-words'
import { yearOf } from '../../domain/records/calendar'
import { readDay } from '../values/days'
import { spaced } from '../values/names'
import { folded } from '../values/words'
import { habitOf, inWords, type Entry, type FieldReader, type Surroundings } from './finding'

/** Reads a field of the division's own as its kind is; what does not fit stays in words. */
export function ownReader(code: string): FieldReader {
  return (entry, around) => {
    const field = around.ownFields.get(code)
    const value = field === undefined ? null : READ[field.kind](entry, around, field)
    return value === null ? inWords(entry.text) : { person: { own: [[code, value]] } }
  }
}

type Read = (entry: Entry, around: Surroundings, field: OwnField) => string | number | null

const READ: Readonly<Record<OwnField['kind'], Read>> = {
  text: ({ text }) => (text.length > 500 ? null : spaced(text)),
  choice: ({ text }, _, { choices }) => choices.find((choice) => folded(choice) === folded(text)) ?? null,
  number: ({ cell, text }) => {
    const number = typeof cell === 'number' ? cell : Number(text.replace(',', '.'))
    return Number.isFinite(number) ? number : null
  },
  date: (entry, around) => {
    const told = readDay(entry.cell, habitOf(entry, around, yearOf(around.today) + LATEST_AHEAD))
    return told !== null && 'day' in told ? told.day : null
  },
}

/** A day of the division's own may lie ahead; two digits mean a year at most this far off. */
const LATEST_AHEAD = 20
