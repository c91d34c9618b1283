import {
  PAIR_FIELDS,
  type PairField,
  type PairListKind,
  type PairMapping,
} from '../../domain/records/pair-list'
import { monthComesFirst } from '../mapping/by-values'
import { columnsOf, type Column } from '../mapping/columns'
import { findHeadings } from '../mapping/header'
import { textOf, type Sheet } from '../sheet'
import { readYesNo } from '../values/choices'
import { meaningOf, wordsFor } from '../values/words'

/** What the sheet is a list of, by its headings: of pairs when it has a column of mentors and one of mentees, names and not crosses. */
export function listOf(sheet: Sheet): 'women' | PairListKind {
  const columns = columnsOf(sheet, findHeadings(sheet)?.line ?? null)
  const named = columns.filter(({ values }) => values.some((value) => readYesNo(textOf(value)) === null))
  const fields = new Set(named.map(({ heading }) => meaningOf(WORDS.meetings, heading)))
  if (!fields.has('mentor') || !fields.has('mentee')) return 'women'
  const tellsMeeting = fields.has('heldOn') || fields.has('minutes')
  return tellsMeeting ? 'meetings' : 'matches'
}

/**
 * How a list of pairs is most likely to be read.
 * @param headingLine the line she says the headings are on, null for none; found when not given
 */
export function proposePairMapping(
  sheet: Sheet,
  kind: PairListKind,
  headingLine: number | null = findHeadings(sheet)?.line ?? null,
): PairMapping {
  const columns = columnsOf(sheet, headingLine)
  const found = columns.map((column) => fieldOf(column, kind))
  return {
    kind,
    headingLine,
    columns: found.map((field, at) => (found.indexOf(field) === at ? field : null)),
    dateOrder: monthComesFirst(columns.flatMap(({ values }) => values)) ? 'monthFirst' : 'dayFirst',
  }
}

function fieldOf({ heading }: Column, kind: PairListKind): PairField | null {
  return meaningOf(WORDS[kind], heading)
}

/** How offices head the columns of such lists, in Danish and English. */
const HEADINGS: Record<PairField, string> = {
  mentor: 'mentor, mentors navn, mentornavn, mentor navn, mentorens navn, name of mentor, mentor name',
  mentee: 'mentee, mentees navn, menteenavn, mentee navn, menteens navn, name of mentee, mentee name',
  startedOn:
    'start, startdato, startet, begyndt, begyndte, matchet, matchet den, matchdato, dato for match, matchstart, fra, started, start date, matched, matched on, match date, from',
  agreedUntil:
    'aftalt til, aftalt slut, planlagt slut, forventet slut, agreed until, agreed end, planned end, until',
  endedOn:
    'slut, slutdato, afsluttet, afsluttet den, ophørt, stoppet, til, ended, ended on, end date, end, to',
  endReason:
    'årsag, afslutningsårsag, årsag til afslutning, grund, hvorfor sluttede det, reason, end reason, reason for ending',
  heldOn:
    'dato, mødedato, møde, mødt, mødtes, mødtes den, dato for møde, date, date of meeting, meeting, met on, met',
  minutes:
    'varighed, længde, tid, timer, antal timer, minutter, antal minutter, timeforbrug, duration, length, hours, minutes',
  way: 'hvordan, måde, form, mødeform, type, how, way, kind',
  topics: 'emne, emner, tema, temaer, talte om, topic, topics, talked about',
  note: 'note, noter, bemærkning, bemærkninger, kommentar, kommentarer, andet, notes, comment, comments, remarks',
}

const WORDS = {
  matches: wordsFor(PAIR_FIELDS.matches.map((field) => [field, HEADINGS[field]] as const)),
  meetings: wordsFor(PAIR_FIELDS.meetings.map((field) => [field, HEADINGS[field]] as const)),
}
