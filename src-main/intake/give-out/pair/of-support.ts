import type { Concern, Milestone } from '../../../domain/records/support'
import { termFor } from '../../../domain/taxonomies'
import { dayCell, type Telling } from '../columns'
import type { PairOnFile } from './on-file'
import { bySomebody, ON, part, WORDS, yesNo, type Column, type Part } from './part'

/** What helped the two along, what came of it, and what the office kept an eye on. */
export function supportParts(pair: PairOnFile, telling: Telling): Part[] {
  return [
    ...introductionParts(pair, telling),
    ...noticedParts(pair, telling),
    part(
      { name: 'support.concerns', one: 'documents.table.concerns' },
      pair.concerns,
      concernColumns(telling),
      telling,
    ),
    part(
      { name: 'support.standIns', one: 'documents.table.standIns' },
      pair.standIns,
      [
        ['documents.field.from', ({ on }) => ({ day: on })],
        ['documents.field.until', ({ until }) => dayCell(until)],
        ['documents.field.who', ({ name }) => name],
        WORDS,
        bySomebody(telling),
      ],
      telling,
    ),
  ]
}

function noticedParts({ differences, milestones }: PairOnFile, telling: Telling): Part[] {
  return [
    part(
      { name: 'pair.file.differences', one: 'documents.table.differences' },
      differences,
      [
        ON,
        ['support.difference.mentee', ({ mentee }) => mentee],
        ['support.difference.mentor', ({ mentor }) => mentor],
        ['support.difference.fact', ({ fact }) => fact],
        bySomebody(telling),
      ],
      telling,
    ),
    part(
      { name: 'support.milestones', one: 'documents.table.milestones' },
      milestones,
      milestoneColumns(telling),
      telling,
    ),
  ]
}

function introductionParts({ introductions }: PairOnFile, telling: Telling): Part[] {
  const { say } = telling
  const results = introductions.flatMap(({ who, results: came }) => came.map((one) => ({ ...one, who })))
  return [
    part(
      { name: 'support.introductions', one: 'documents.table.introductions' },
      introductions,
      [
        ON,
        ['documents.field.who', ({ who }) => who],
        [
          'documents.field.sector',
          ({ sector }) => (sector === null ? null : termFor('sectors', sector, telling)),
        ],
        bySomebody(telling),
      ],
      telling,
    ),
    part(
      { name: 'pair.picture.came', one: 'pair.picture.came' },
      results,
      [
        ON,
        ['documents.field.who', ({ who }) => who],
        ['documents.field.what', ({ what }) => say(`introductionResult.${what}`)],
        WORDS,
      ],
      telling,
    ),
  ]
}

function milestoneColumns(telling: Telling): Column<Milestone>[] {
  const { say } = telling
  return [
    ON,
    [
      'documents.field.step',
      ({ step }) => say(step.kind === 'danish' ? `danish.${step.level}` : `labourStep.${step.rung}`),
    ],
    ['documents.field.fits', ({ step }) => yesNo(step.kind === 'danish' ? null : step.fits, telling)],
    WORDS,
    bySomebody(telling),
  ]
}

function concernColumns(telling: Telling): Column<Concern>[] {
  const { say } = telling
  return [
    ON,
    ['support.concern.about', ({ about }) => say(`side.${about}`)],
    ['documents.field.severity', ({ severity }) => say(`severity.${severity}`)],
    WORDS,
    ['documents.field.saidToHer', ({ saidToHer }) => saidToHer],
    [
      'support.concern.referral',
      ({ referral }) => (referral === null ? null : termFor('referrals', referral, telling)),
    ],
    ['support.concern.settledOn', ({ settledOn }) => dayCell(settledOn), 'apart'],
    bySomebody(telling),
  ]
}
