import { z } from 'zod'
import { Day, Year } from './calendar'
import { ParticipantId, PhotoId, StaffId } from './ids'
import { Code, Codes, Country, Line, Phone, Prose } from './text'

/** What a woman may be in the network; one woman may be several, at different times. */
export const Role = z.enum(['mentee', 'mentor', 'contactPerson'])
export type Role = z.infer<typeof Role>

/** CEFR level of spoken Danish; `native` for those who grew up with it. */
export const DanishLevel = z.enum(['none', 'a1', 'a2', 'b1', 'b2', 'c1', 'native'])
export type DanishLevel = z.infer<typeof DanishLevel>

export const SpokenLanguage = z.strictObject({
  /** ISO 639-1 or 639-3, lower case; `da` is told by the Danish level instead. */
  code: z.string().regex(/^[a-z]{2,3}$/),
  level: z.enum(['some', 'good', 'native']),
})
export type SpokenLanguage = z.infer<typeof SpokenLanguage>

/** A time when she could not take part; it does not count as waiting. `until` is the first day back. */
export const Hold = z.strictObject({ from: Day, until: Day.nullable(), reason: Prose })
export type Hold = z.infer<typeof Hold>

/** One spell in one role, told by its dates; her status follows from them and is never set by hand. */
export const RoleSpell = z.strictObject({
  role: Role,
  enquiry: z.strictObject({ on: Day, source: Code.nullable(), answeredOn: Day.nullable() }).nullable(),
  signedUpOn: Day.nullable(),
  holds: z.array(Hold).max(50),
  /** Leaving takes one step; a reason is never asked of her. */
  left: z.strictObject({ on: Day, words: Prose }).nullable(),
})
export type RoleSpell = Readonly<z.infer<typeof RoleSpell>>

export const Address = z.strictObject({
  street: Line.nullable(),
  postcode: z
    .string()
    .regex(/^\d{4}$/)
    .nullable(),
  town: Line.nullable(),
})

/** Name and address protection in the civil registration system; it lapses after a year unless renewed. */
export const AddressProtection = z.strictObject({ since: Day, until: Day })

/** From 1, primary school, to 5, a long higher education. */
export const EducationLevel = z.int().min(1).max(5)

const Occupation = z.strictObject({
  sectors: Codes,
  title: Line.nullable(),
  /** Its group in ISCO-08, in two or three digits. */
  isco: z
    .string()
    .regex(/^\d{2,3}$/)
    .optional(),
})

export const Participant = z.strictObject({
  id: ParticipantId,
  firstName: Line,
  lastName: Line.nullable(),
  /** Her name as she writes it herself, where that is not in Latin letters. */
  ownScriptName: Line.nullable(),
  birthDate: Day.nullable(),
  phone: Phone.nullable(),
  email: z.email().max(200).nullable(),
  address: Address,
  protection: AddressProtection.nullable(),
  originCountry: Country.nullable(),
  arrivalYear: Year.nullable(),
  danish: DanishLevel.nullable(),
  /** Where she is in the Danish education for foreigners, or the test she has passed. */
  danishCourse: Code.nullable().default(null),
  languages: z.array(SpokenLanguage).max(20),
  education: EducationLevel.nullable(),
  /** Sectors she has worked in, and the job in her own words. */
  occupationHad: Occupation,
  occupationWanted: Occupation,
  labourMarket: z
    .enum(['fullTime', 'partTime', 'selfEmployed', 'unemployed', 'student', 'leave', 'retired', 'other'])
    .nullable(),
  /** Ages of children at home in the broad bands that matter for everyday life. */
  children: z.array(z.enum(['none', 'small', 'school', 'teen', 'grown'])).max(5),
  roles: z.array(RoleSpell).min(1).max(20),
  /** The colleague who knows her best. */
  coordinator: StaffId.nullable(),
  portrait: PhotoId.nullable(),
  note: Prose,
  /** What the division's own fields hold, by their codes; a choice and a day as text. */
  own: z.record(Code, z.union([Prose.max(500), z.number()])).default({}),
})
export type Participant = Readonly<z.infer<typeof Participant>>
