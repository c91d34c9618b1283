import { termFor } from '../domain/taxonomies'
import type { HandbookFacts, MatchFacts } from './handbook-facts'
import type { Picture } from './blocks'
import type { Labels } from './layout/setting'
import { dayInWords, type Telling } from './report-words'
import type { Declarations, Declared, Values } from './values'

/** The values that the chapters in `documents/<language>/handbook` ask for. `portrait` is hers, when it may be shown. */
export function handbookValues(facts: HandbookFacts, telling: Telling, portrait: Picture | null): Values {
  const { order, division, mentor, match } = facts
  return {
    'division.name': division.name,
    'division.address': division.address,
    'division.phone': division.phone,
    'division.email': division.email,
    'division.hours': division.hours,
    'coordinator.name': facts.coordinator,
    'coordinator.phone': division.phone,
    'coordinator.email': division.email,
    'edition.date': dayInWords(order.on, telling),
    'edition.version': order.version,
    'edition.copy': order.copy,
    ...(mentor && { mentor: true, 'mentor.name': mentor.name, 'mentor.first': mentor.first }),
    ...(match && matchValues(match, telling)),
    ...(match?.portrait && portrait ? { 'mentee.portrait': { kind: 'picture', picture: portrait } } : {}),
  }
}

function matchValues(match: MatchFacts, telling: Telling): Values {
  const { mentee, introduction } = match
  return {
    match: true,
    'match.startedOn': dayInWords(match.startedOn, telling),
    'match.endsOn': match.endsOn === null ? '' : dayInWords(match.endsOn, telling),
    'match.reasons': { kind: 'list', entries: match.reasons.map((text) => ({ text })) },
    'mentee.name': mentee.name,
    'mentee.first': mentee.first,
    'mentee.ownScript': mentee.ownScript ?? '',
    'mentee.introduction': introduction?.words ?? '',
    'mentee.approvedOn': introduction ? dayInWords(introduction.approvedOn, telling) : '',
    goals: { kind: 'list', entries: match.seeks.map((code) => goalOf(code, telling)) },
    calendar: { kind: 'list', entries: match.dates.map((date) => dateOf(date, telling)) },
  }
}

/** A goal as far as it is known; the first step and the date are for the two to write. */
function goalOf(code: string, { language }: Telling): { title: string; step: string; by: string } {
  return { title: termFor('helpTopics', code, language), step: '', by: '' }
}

function dateOf(date: MatchFacts['dates'][number], telling: Telling): Record<string, string> {
  const what = telling.words(`documents.date.${date.what}`)
  return { date: dayInWords(date.on, telling), time: '', what, place: date.place }
}

/** What the layout itself puts on the pages of a handbook. */
export function handbookLabels(facts: HandbookFacts, { words }: Telling): Labels {
  return {
    notes: words('documents.notes'),
    pageOf: words('documents.pageOf'),
    running: words('documents.handbook.title'),
    foot: facts.division.name,
    mark: '',
  }
}

const always: Declared = { kind: 'text', always: true }
const perhaps: Declared = { kind: 'text', always: false }

/** What a chapter of the handbook may ask for, for the linter. */
export const HANDBOOK_DECLARATIONS: Declarations = {
  'division.name': always,
  'division.address': always,
  'division.phone': always,
  'division.email': always,
  'division.hours': always,
  'coordinator.name': always,
  'coordinator.phone': always,
  'coordinator.email': always,
  'edition.date': always,
  'edition.version': always,
  'edition.copy': always,
  mentor: { kind: 'flag', always: false, brings: ['mentor.name', 'mentor.first'] },
  'mentor.name': perhaps,
  'mentor.first': perhaps,
  match: {
    kind: 'flag',
    always: false,
    brings: ['match.startedOn', 'mentee.name', 'mentee.first', 'mentor', 'mentor.name', 'mentor.first'],
  },
  'match.startedOn': perhaps,
  'match.endsOn': perhaps,
  'match.reasons': { kind: 'list', always: false, fields: ['text'] },
  'mentee.name': perhaps,
  'mentee.first': perhaps,
  'mentee.ownScript': perhaps,
  'mentee.introduction': { kind: 'text', always: false, brings: ['mentee.approvedOn'] },
  'mentee.approvedOn': perhaps,
  'mentee.portrait': { kind: 'picture', always: false },
  goals: { kind: 'list', always: false, fields: ['title', 'step', 'by'] },
  calendar: { kind: 'list', always: false, fields: ['date', 'time', 'what', 'place'] },
}
