import type { IntakeField } from '../domain/records/intake'
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
  return sheetsBytes([
    { name: say('intake.template.sheet'), table: [FIELDS.map((field) => say(`intake.heading.${field}`))] },
    {
      name: say('intake.template.help'),
      table: [
        [say('intake.template.column'), say('intake.template.what')],
        ...FIELDS.map((field) => [say(`intake.heading.${field}`), say(`intake.template.field.${field}`)]),
      ],
      widths: [26, 90],
    },
  ])
}
