import type { Outcome } from '../../../domain/records/closing'
import { termFor } from '../../../domain/taxonomies'
import type { Telling } from '../columns'
import type { PairOnFile } from './on-file'
import { bySomebody, ON, part, WORDS, yesNo, type Column, type Part } from './part'

/** How it ended, how the two stood afterwards, and what was told of them. */
export function closingParts({ closing, outcomes, stories }: PairOnFile, telling: Telling): Part[] {
  const { say } = telling
  return [
    part(
      { name: 'documents.table.closings', one: 'documents.table.closings' },
      closing,
      [ON, ['documents.field.step', ({ step }) => say(`closingStep.${step}`)], WORDS, bySomebody(telling)],
      telling,
    ),
    part(
      { name: 'documents.table.outcomes', one: 'documents.table.outcomes' },
      outcomes,
      outcomeColumns(telling),
      telling,
    ),
    part({ name: 'page.stories', one: 'documents.table.stories' }, stories, storyColumns(telling), telling),
  ]
}

function outcomeColumns(telling: Telling): Column<Outcome>[] {
  const { say } = telling
  return [
    ON,
    ['documents.field.who', ({ side }) => say(`role.${side}`)],
    ['documents.field.moment', ({ moment }) => say(`outcomeMoment.${moment}`)],
    [
      'documents.field.situation',
      ({ situation }) => (situation === null ? null : say(`situation.${situation}`)),
    ],
    ['documents.field.fits', ({ fits }) => yesNo(fits, telling)],
    ['documents.field.danish', ({ danish }) => (danish === null ? null : say(`danish.${danish}`))],
    WORDS,
    bySomebody(telling),
  ]
}

function storyColumns(telling: Telling): Column<PairOnFile['stories'][number]>[] {
  const { say } = telling
  return [
    ['documents.field.on', ({ writtenOn }) => ({ day: writtenOn })],
    ['documents.field.kind', ({ kind }) => say(`storyKind.${kind}`)],
    ['stories.title', ({ title }) => title],
    ['documents.field.telling', ({ telling: told }) => told, 'apart'],
    [
      'pair.file.voices',
      ({ voices }) => voices.map(({ name, words }) => `${name}: ${words}`).join('\n'),
      'apart',
    ],
    [
      'documents.field.tags',
      ({ tags }) => tags.map((code) => termFor('storyTags', code, telling)).join(', '),
      'apart',
    ],
    ['pair.file.editions', ({ editions }) => editions.map(({ name }) => name).join(', '), 'apart'],
    bySomebody(telling),
  ]
}
