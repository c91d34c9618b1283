import { fullName } from '../../../domain/office'
import { HALVES, type Match } from '../../../domain/records/match'
import { termFor, type TaxonomyName } from '../../../domain/taxonomies'
import type { Table } from '../../writing'
import { dayCell, type Telling } from '../columns'
import type { PairOnFile, WomanOnFile } from './on-file'
import { part, WORDS, type Column, type Named, type Part } from './part'

/** The two side by side, in the same measure: what is on the cards of their page. */
export function womenTable({ women }: PairOnFile, telling: Telling): Table {
  const { say } = telling
  const terms = (taxonomy: TaxonomyName, codes: readonly string[]) =>
    codes.map((code) => termFor(taxonomy, code, telling)).join(', ')
  const lines: readonly (readonly [heading: string, cell: (her: WomanOnFile) => string | null])[] = [
    ['documents.field.name', ({ woman }) => fullName(woman)],
    ['documents.field.town', ({ woman }) => woman.address.town],
    ['intake.heading.occupationHad', ({ woman }) => woman.occupationHad.title],
    ['intake.heading.occupationWanted', ({ woman }) => woman.occupationWanted.title],
    ['documents.field.introduction', ({ answers }) => answers.introduction],
    ['documents.field.motive', ({ answers }) => answers.motive],
    ['documents.field.needs', ({ answers }) => answers.needs],
    ['documents.field.wishes', ({ answers }) => answers.wishes],
    ['documents.field.interests', ({ answers }) => terms('interests', answers.interests)],
    ['documents.field.seeks', ({ answers }) => terms('helpTopics', answers.seeks)],
    ['documents.field.offers', ({ answers }) => terms('helpTopics', answers.offers)],
  ]
  return [
    ['', ...HALVES.map((half) => say(`role.${half}`))],
    ...lines.map(([heading, cell]) => [say(heading), ...HALVES.map((half) => cell(women[half]))]),
  ]
}

/** The match itself, in one line. */
export function matchPart({ match }: PairOnFile, telling: Telling): Part {
  return part(MATCH, [match], [...beginning(telling), ...ending(telling)], telling)
}

/** The first meeting and the ending, which have days of their own in the line of time. */
export function turningPoints({ match }: PairOnFile, telling: Telling): Part[] {
  const { firstMeeting, closure } = match
  return [
    part(
      { name: 'pair.log.firstMeeting', one: 'pair.log.firstMeeting' },
      firstMeeting === null ? [] : [firstMeeting],
      [
        ['documents.field.on', ({ on }) => ({ day: on })],
        ['documents.field.place', ({ place }) => place],
      ],
      telling,
    ),
    part(
      { name: 'pair.log.closed', one: 'pair.log.closed' },
      closure === null ? [] : [closure],
      [
        ['documents.field.on', ({ on }) => ({ day: on })],
        ['documents.field.kind', ({ kind }) => telling.say(`closureKind.${kind}`)],
        WORDS,
      ],
      telling,
    ),
  ]
}

const MATCH: Named = { name: 'documents.table.matches', one: 'pair.log.confirmed' }

function beginning({ say, staff }: Telling): Column<Match>[] {
  return [
    ['documents.field.confirmedOn', ({ confirmedOn }) => ({ day: confirmedOn })],
    ['documents.field.confirmedBy', ({ confirmedBy }) => staff.get(confirmedBy) ?? null, 'apart'],
    ['documents.field.goal', ({ goal }) => say(`goal.${goal}`)],
    ['documents.field.grounds', ({ grounds }) => grounds],
    ['pair.log.firstMeeting', ({ firstMeeting }) => dayCell(firstMeeting?.on ?? null), 'apart'],
    ['documents.field.place', ({ firstMeeting }) => firstMeeting?.place ?? null, 'apart'],
    [
      'matches.firstMeeting.present',
      ({ firstMeeting }) => firstMeeting?.present.map((one) => say(`present.${one}`)).join(', ') ?? null,
      'apart',
    ],
    ['documents.field.agreedUntil', ({ agreedUntil }) => dayCell(agreedUntil), 'apart'],
  ]
}

function ending({ say }: Telling): Column<Match>[] {
  return [
    ['pair.log.closed', ({ closure }) => dayCell(closure?.on ?? null), 'apart'],
    [
      'matches.closing.kind',
      ({ closure }) => (closure === null ? null : say(`closureKind.${closure.kind}`)),
      'apart',
    ],
    [
      'documents.field.reasons',
      ({ closure }) =>
        closure?.reasons
          .map(({ reason, side }) => `${say(`closureReason.${reason}`)} (${say(`side.${side}`)})`)
          .join(', ') ?? null,
      'apart',
    ],
    ['documents.field.words', ({ closure }) => closure?.words ?? null, 'apart'],
  ]
}
