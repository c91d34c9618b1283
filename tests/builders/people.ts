import type { z } from 'zod'
import { Consent } from '../../src-main/domain/records/consent'
import { Evaluation } from '../../src-main/domain/records/evaluation'
import { Interview, NO_ANSWERS, type Answers } from '../../src-main/domain/records/interview'
import { Participant, RoleSpell, type Role } from '../../src-main/domain/records/participant'

type Parts<Schema extends z.ZodType> = Partial<z.input<Schema>>

/** An invented mentee: Amina, who wants to work in elder care and signed up on 1 September 2025. */
export function mentee(parts: Parts<typeof Participant> = {}): Participant {
  return Participant.parse({
    ...NOBODY,
    id: 'amina',
    firstName: 'Amina',
    lastName: 'Warsame',
    birthDate: '1991-04-12',
    originCountry: 'SO',
    arrivalYear: 2016,
    danish: 'b1',
    languages: [{ code: 'so', level: 'native' }],
    education: 3,
    occupationWanted: { sectors: ['elder-care'], title: 'Social- og sundhedsassistent' },
    labourMarket: 'unemployed',
    children: ['school'],
    roles: [spell('mentee')],
    ...parts,
  })
}

/** An invented mentor: Hanne, a nurse, who signed up on 1 September 2025. */
export function mentor(parts: Parts<typeof Participant> = {}): Participant {
  return Participant.parse({
    ...NOBODY,
    id: 'hanne',
    firstName: 'Hanne',
    lastName: 'Overgaard',
    birthDate: '1968-11-03',
    danish: 'native',
    languages: [{ code: 'en', level: 'good' }],
    education: 4,
    occupationHad: { sectors: ['health-nursing'], title: 'Sygeplejerske' },
    labourMarket: 'fullTime',
    children: ['grown'],
    roles: [spell('mentor')],
    ...parts,
  })
}

export function spell(role: Role, parts: Parts<typeof RoleSpell> = {}): RoleSpell {
  return RoleSpell.parse({ role, enquiry: null, signedUpOn: '2025-09-01', holds: [], left: null, ...parts })
}

/** Her interview on 15 September 2025 in her first role; the answers given, the others left empty. */
export function interview(
  woman: Participant,
  answers: Partial<Answers> = {},
  parts: Parts<typeof Interview> = {},
): Interview {
  return Interview.parse({
    id: `interview-${woman.id}`,
    participantId: woman.id,
    role: firstRole(woman),
    heldOn: '2025-09-15',
    by: 'inger',
    answers: { ...NO_ANSWERS, ...answers },
    ...parts,
  })
}

/** The coordinator's evaluation on 20 September 2025: ready, in her first role. */
export function evaluation(woman: Participant, parts: Parts<typeof Evaluation> = {}): Evaluation {
  return Evaluation.parse({
    id: `evaluation-${woman.id}`,
    participantId: woman.id,
    role: firstRole(woman),
    on: '2025-09-20',
    by: 'inger',
    professional: 'Kender sit fag og vil gerne tale om det.',
    personal: 'Lytter godt og glæder sig til at møde en ny.',
    ready: true,
    ...parts,
  })
}

export function consent(
  woman: Participant,
  purpose: Consent['purpose'],
  parts: Parts<typeof Consent> = {},
): Consent {
  return Consent.parse({
    id: `consent-${woman.id}-${purpose.toLowerCase()}`,
    participantId: woman.id,
    purpose,
    nameForm: 'full',
    givenOn: '2025-09-15',
    by: 'inger',
    withdrawnOn: null,
    note: '',
    ...parts,
  })
}

function firstRole(woman: Participant): Role {
  return woman.roles[0]?.role ?? 'mentee'
}

const NOBODY: Omit<z.input<typeof Participant>, 'id' | 'firstName' | 'roles'> = {
  lastName: null,
  ownScriptName: null,
  birthDate: null,
  phone: null,
  email: null,
  address: { street: null, postcode: '5000', town: 'Odense C' },
  protection: null,
  originCountry: null,
  arrivalYear: null,
  danish: null,
  languages: [],
  education: null,
  occupationHad: { sectors: [], title: null },
  occupationWanted: { sectors: [], title: null },
  labourMarket: null,
  children: [],
  coordinator: 'inger',
  portrait: null,
  note: '',
}
