import { TABLES } from '../figures/catalogue'
import type { Declarations, Declared } from './values'

/** What the chapters of the report may ask for. */
export function reportDeclarations(): Declarations {
  const row = {
    kind: 'list',
    always: true,
    fields: ['code', 'name', 'unit', 'now', 'before', 'toDate'],
  } as const
  const texts = [
    'division.name',
    'division.address',
    'column.now',
    'column.before',
    'column.toDate',
    ...['title', 'period', 'from', 'to', 'on', 'note', 'madeBy', 'smallest'].map((name) => `report.${name}`),
  ]
  const charts = ['participants', 'mentorsByAge', 'activeMatches', 'waitingMentees'].map(
    (name) => `chart.${name}`,
  )
  return {
    ...all(
      TABLES.map(({ code }) => code),
      row,
    ),
    ...all(texts, { kind: 'text', always: true }),
    ...all(charts, { kind: 'figure', always: true }),
    ...all(['narrative.wentWell', 'narrative.wasHard', 'narrative.next'], { kind: 'text', always: false }),
    ...all(['story.title', 'story.telling', 'money.spent', 'money.each'], { kind: 'text', always: false }),
    voices: { kind: 'list', always: true, fields: ['name', 'words'] },
    grants: { kind: 'list', always: false, fields: ['name', 'funder', 'time', 'kroner'] },
    targets: { kind: 'list', always: false, fields: ['grant', 'name', 'target', 'actual', 'why'] },
    study: { kind: 'list', always: true, fields: ['study', 'ours', 'says'] },
    internal: { kind: 'flag', always: false },
    headline: { kind: 'key-figures', always: true },
    definitions: { kind: 'list', always: true, fields: ['name', 'unit', 'text'] },
    restated: { kind: 'list', always: false, fields: ['name', 'period', 'was', 'now', 'reason'] },
    data: row,
  }
}

function all(names: readonly string[], declared: Declared): Declarations {
  return Object.fromEntries(names.map((name) => [name, declared]))
}
