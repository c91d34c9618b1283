import type { FollowUp, Meeting } from '../../../domain/records/match'
import type { Survey } from '../../../domain/records/survey'
import { entriesOf, termFor } from '../../../domain/taxonomies'
import { dayCell, type Telling } from '../columns'
import type { PairOnFile } from './on-file'
import { bySomebody, ON, part, WORDS, type Column, type Part } from './part'

/** What the two did, said and answered. */
export function courseParts(pair: PairOnFile, telling: Telling): Part[] {
  return [
    part(
      { name: 'pair.picture.meetings', one: 'documents.table.meetings' },
      pair.meetings,
      meetingColumns(telling),
      telling,
    ),
    part(
      { name: 'pair.file.talks', one: 'documents.table.followUps' },
      pair.talks,
      talkColumns(telling),
      telling,
    ),
    part(
      { name: 'pair.picture.answers', one: 'documents.table.surveys' },
      pair.surveys,
      surveyColumns(telling),
      telling,
    ),
    part(
      { name: 'matches.pause', one: 'matches.pause' },
      pair.match.pauses,
      [
        ['documents.field.from', ({ from }) => ({ day: from })],
        ['documents.field.until', ({ until }) => dayCell(until)],
        ['documents.field.reason', ({ reason }) => reason],
      ],
      telling,
    ),
  ]
}

function meetingColumns(telling: Telling): Column<Meeting>[] {
  return [
    ['documents.field.on', ({ heldOn }) => ({ day: heldOn })],
    ['documents.field.minutes', ({ minutes }) => minutes],
    ['documents.field.way', ({ way }) => telling.say(`meetingWay.${way}`)],
    [
      'documents.field.topics',
      ({ topics }) => topics.map((code) => termFor('topics', code, telling)).join(', '),
    ],
    ['documents.field.note', ({ note }) => note],
  ]
}

function talkColumns(telling: Telling): Column<FollowUp>[] {
  const { say } = telling
  return [
    ON,
    ['documents.field.with', ({ with: half }) => say(`role.${half}`)],
    ['documents.field.way', ({ way }) => say(`way.${way}`)],
    WORDS,
    ['documents.field.worthIt', ({ worthIt }) => worthIt],
    ['documents.field.nextOn', ({ nextOn }) => dayCell(nextOn), 'apart'],
    bySomebody(telling),
  ]
}

/** Every question has a column, in the order of the printed form. */
function surveyColumns(telling: Telling): Column<Survey>[] {
  const { say, language, lists } = telling
  return [
    ON,
    ['documents.field.who', ({ side }) => say(`role.${side}`)],
    ['documents.field.moment', ({ moment }) => say(`moment.${moment}`)],
    ['documents.field.way', ({ way }) => say(`surveyWay.${way}`), 'apart'],
    ...entriesOf('surveyQuestions', lists).map((question): Column<Survey> => [
      question[language],
      ({ answers }) => answers[question.code] ?? null,
      'apart',
    ]),
    ['documents.field.hours', ({ hours }) => hours],
    WORDS,
    bySomebody(telling),
  ]
}
