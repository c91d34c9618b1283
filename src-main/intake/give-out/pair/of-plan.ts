import type { Agreement } from '../../../domain/records/agreement'
import type { Goal } from '../../../domain/records/goal'
import { dayCell, type Telling } from '../columns'
import type { PairOnFile } from './on-file'
import { bySomebody, ON, part, WORDS, yesNo, type Column, type Part } from './part'

/** What the two agreed, and what each of them wanted. */
export function planParts({ agreements, goals }: PairOnFile, telling: Telling): Part[] {
  const { say } = telling
  const progress = goals.flatMap((goal) => goal.progress.map((step) => ({ ...step, goal })))
  return [
    part({ name: 'plan.agreement', one: 'plan.agreement' }, agreements, agreementColumns(telling), telling),
    part({ name: 'plan.goals', one: 'documents.table.goals' }, goals, goalColumns(telling), telling),
    part(
      { name: 'pair.file.progress', one: 'pair.file.progress' },
      progress,
      [
        ON,
        ['documents.field.who', ({ goal }) => say(`role.${goal.of}`)],
        ['documents.table.goals', ({ goal }) => goal.words],
        WORDS,
      ],
      telling,
    ),
  ]
}

function agreementColumns(telling: Telling): Column<Agreement>[] {
  return [
    ON,
    ['plan.agreement.from', ({ from }) => ({ day: from })],
    ['plan.agreement.until', ({ until }) => ({ day: until })],
    ['documents.field.meetingsPerMonth', ({ meetingsPerMonth }) => meetingsPerMonth],
    ['documents.field.confidential', ({ confidential }) => yesNo(confidential, telling)],
    ['pair.file.expects.mentee', ({ expectations }) => expectations.mentee, 'apart'],
    ['pair.file.expects.mentor', ({ expectations }) => expectations.mentor, 'apart'],
    ['documents.field.practicalities', ({ practicalities }) => practicalities, 'apart'],
    ['pair.file.signed.mentee', ({ signed }) => dayCell(signed.mentee), 'apart'],
    ['pair.file.signed.mentor', ({ signed }) => dayCell(signed.mentor), 'apart'],
    ['pair.file.signed.coordinator', ({ signed }) => dayCell(signed.coordinator), 'apart'],
    bySomebody(telling),
  ]
}

function goalColumns(telling: Telling): Column<Goal>[] {
  const { say } = telling
  return [
    ON,
    ['documents.field.who', ({ of }) => say(`role.${of}`)],
    ['documents.field.kind', ({ kind }) => say(`goalKind.${kind}`)],
    ['documents.field.area', ({ area }) => say(`goalArea.${area}`)],
    WORDS,
    ['pair.file.goalEnded', ({ ended }) => dayCell(ended?.on ?? null), 'apart'],
    ['pair.file.goalHow', ({ ended }) => (ended === null ? null : say(`goalEnd.${ended.how}`)), 'apart'],
    bySomebody(telling),
  ]
}
