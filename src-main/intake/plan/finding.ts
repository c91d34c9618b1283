import type { Day } from '../../domain/records/calendar'
import type { Mapping, RowReason, RowRemark } from '../../domain/records/intake'
import type { OwnField } from '../../domain/records/own-words'
import type { StaffId } from '../../domain/records/ids'
import type { Cell } from '../sheet'
import type { DayHabit } from '../values/days'
import type { TermWords } from '../values/terms'
import type { Words } from '../values/words'
import type { Person } from './person'

/** One cell that is not blank, with what its column is like. */
export type Entry = {
  readonly cell: Cell
  readonly text: string
  readonly compactDates: boolean
}

/** What a row is read against. */
export type Surroundings = {
  readonly mapping: Mapping
  readonly epoch: 1900 | 1904
  readonly today: Day
  /** The staff by name and initials. */
  readonly staff: Words<StaffId>
  readonly divisionName: string | null
  /** What she said that words of the sheet mean. */
  readonly meanings: ReadonlyMap<string, string>
  readonly terms: TermWords
  readonly ownFields: ReadonlyMap<string, OwnField>
}

/** What one cell told: facts about her, words to keep as they are, something to remark, or a reason not to bring her in. */
export type Finding = {
  readonly person?: Partial<Person>
  readonly words?: string
  readonly remark?: RowRemark
  readonly reason?: RowReason
  /** Words that a list of ours might have, but has not: she may say what they mean. */
  readonly unknown?: readonly string[]
}

export type FieldReader = (entry: Entry, around: Surroundings) => Finding

/** It was not understood and stays readable in her note. */
export function inWords(text: string, remark: RowRemark = 'kept-in-words'): Finding {
  return { words: text, remark }
}

/** The same for what might stand for something on a list of ours. */
export function notUnderstood(text: string, words: readonly string[] = [text]): Finding {
  return { ...inWords(text), unknown: words }
}

/** A fact kept in one line, or words when it is too long for one. */
export function line(text: string, person: (text: string) => Partial<Person>): Finding {
  return text.length > 200 ? inWords(text) : { person: person(text) }
}

/** @param lastYear the latest year that two digits may mean */
export function habitOf(entry: Entry, { mapping, epoch }: Surroundings, lastYear: number): DayHabit {
  return { dateOrder: mapping.dateOrder, epoch, compact: entry.compactDates, lastYear }
}
