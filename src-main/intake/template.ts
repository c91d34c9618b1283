import type { IntakeField } from '../domain/records/intake'
import { PAIR_FIELDS, type PairListKind } from '../domain/records/pair-list'
import type { Say } from './give-back'
import { sheetsBytes } from './writing'

/** What a new list has room for, in the order in which a woman is asked. */
const FIELDS = [
  'firstName',
  'lastName',
  'role',
  'birthDate',
  'phone',
  'email',
  'street',
  'postcode',
  'town',
  'signedUpOn',
  'originCountry',
  'arrivalYear',
  'languages',
  'danish',
  'education',
  'occupationHad',
  'occupationWanted',
  'labourMarket',
  'interests',
  'wishes',
  'protection',
  'note',
] as const satisfies readonly IntakeField[]

/** An empty sheet with headings that are understood, and one that says what belongs under each. */
export function sheetTemplate(say: Say): Promise<Uint8Array> {
  const columns = FIELDS.map((field) => ({
    heading: say(`intake.heading.${field}`),
    what: say(`intake.template.field.${field}`),
  }))
  return template(say('intake.template.sheet'), columns, say)
}

/** As {@link sheetTemplate}, for a list of matches or of meetings. */
export function pairListTemplate(kind: PairListKind, say: Say): Promise<Uint8Array> {
  const columns = PAIR_FIELDS[kind].map((field) => ({
    heading: say(`intake.pairs.heading.${field}`),
    what: say(`intake.pairs.what.${field}`),
  }))
  return template(say(`intake.pairs.kind.${kind}`), columns, say)
}

type TemplateColumn = { readonly heading: string; readonly what: string }

function template(name: string, columns: readonly TemplateColumn[], say: Say): Promise<Uint8Array> {
  return sheetsBytes([
    { name, table: [columns.map(({ heading }) => heading)] },
    {
      name: say('intake.template.help'),
      table: [
        [say('intake.template.column'), say('intake.template.what')],
        ...columns.map(({ heading, what }) => [heading, what]),
      ],
      widths: [26, 90],
    },
  ])
}
