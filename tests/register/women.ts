import type { WomanRow } from '@contract/women'
import { LabelId, ParticipantId, StaffId } from '../../src-main/domain/records/ids'
import fc from 'fast-check'

/** An invented line of the register. */
export function row(id: string, parts: Partial<WomanRow> = {}): WomanRow {
  return {
    id: ParticipantId.parse(id),
    name: id,
    ownScriptName: null,
    standings: [{ role: 'mentee', status: 'ready', onHold: false }],
    town: null,
    age: null,
    danish: null,
    sectors: [],
    job: null,
    phone: null,
    email: null,
    originCountry: null,
    languages: [],
    education: null,
    labourMarket: null,
    coordinator: null,
    interests: [],
    times: [],
    labels: [],
    own: {},
    waitingDays: null,
    protected: false,
    hasPortrait: false,
    ...parts,
  }
}

/** Any line of a register, drawn from few values so that they often agree. */
export const anyRow: fc.Arbitrary<WomanRow> = fc
  .record({
    name: fc.constantFrom('Åse', 'Aase', 'Anna', 'Zara', 'Ægir', 'Østen', 'Émilie'),
    standings: fc.uniqueArray(
      fc.record({
        role: fc.constantFrom('mentee' as const, 'mentor' as const, 'contactPerson' as const),
        status: fc.constantFrom('enquiry' as const, 'ready' as const, 'matched' as const, 'left' as const),
        onHold: fc.boolean(),
      }),
      { selector: ({ role }) => role, minLength: 1 },
    ),
    town: fc.constantFrom(null, 'Odense', 'Aarhus'),
    age: fc.option(fc.integer({ min: 15, max: 80 })),
    danish: fc.constantFrom(null, 'a1' as const, 'b2' as const, 'native' as const),
    sectors: fc.subarray(['health', 'it', 'retail']),
    languages: fc.subarray(['ar', 'fa', 'uk']),
    education: fc.constantFrom(null, 1, 5),
    originCountry: fc.constantFrom(null, 'SY', 'UA'),
    interests: fc.subarray(['cooking', 'music']),
    times: fc.subarray(['mon-evening', 'sat-day']),
    coordinator: fc.constantFrom(null, StaffId.parse('inger')),
    labels: fc.subarray([LabelId.parse('party'), LabelId.parse('letter')]),
    waitingDays: fc.option(fc.integer({ min: 0, max: 400 })),
    protected: fc.boolean(),
  })
  .map((parts) => row('w', parts))

/** A register of up to thirty, each with an id of her own. */
export const anyRegister: fc.Arbitrary<WomanRow[]> = fc
  .array(anyRow, { maxLength: 30 })
  .map((rows) => rows.map((one, at) => ({ ...one, id: ParticipantId.parse(`w${at}`) })))
