import { put, type Decision } from '../change'
import { find, type Office } from '../office'
import type { Day } from '../records/calendar'
import type { ParticipantId } from '../records/ids'
import type { Participant, Role, RoleSpell } from '../records/participant'
import { Refusal } from '../refusal'
import { inOrder } from './order'

/** Everything about a woman that can be corrected in place: not her id, her roles or her portrait. */
export type Facts = Omit<Participant, 'id' | 'roles' | 'portrait'>

/** What may happen to a woman in one role, each on its day. */
export type Step =
  | { readonly kind: 'answered' | 'signedUp' | 'back' | 'returned'; readonly on: Day }
  | { readonly kind: 'onHold'; readonly on: Day; readonly words: string }
  | { readonly kind: 'left'; readonly on: Day; readonly words: string }

/** @throws Refusal `changed-since` when the id is already on file. */
export function enrol(office: Office, woman: Participant): Decision<Participant> {
  if (office.participants.has(woman.id)) throw new Refusal('changed-since', { id: woman.id })
  return saved(woman)
}

/** @throws Refusal `not-found` when she is not on file. */
export function correct(office: Office, id: ParticipantId, facts: Facts): Decision<Participant> {
  return saved({ ...find(office, 'participants', id), ...facts })
}

/** Opens a new role for her, for example when a mentee becomes a mentor. @throws Refusal `not-found`, `role-missing` when she has that role open already. */
export function beginRole(office: Office, id: ParticipantId, spell: RoleSpell): Decision<Participant> {
  const woman = find(office, 'participants', id)
  if (openSpell(woman, spell.role) !== null) throw new Refusal('role-missing', { role: spell.role })
  return saved({ ...woman, roles: [...woman.roles, spell] })
}

/**
 * Writes down one dated step in one of her roles.
 * @throws Refusal `not-found`, `role-missing` when she never had that role, `already-left`, `date-order` when the day is before the one it must follow.
 */
export function recordStep(office: Office, id: ParticipantId, role: Role, step: Step): Decision<Participant> {
  const woman = find(office, 'participants', id)
  const position = woman.roles.findLastIndex((spell) => spell.role === role)
  const spell = woman.roles[position]
  if (spell === undefined) throw new Refusal('role-missing', { role })
  return saved({ ...woman, roles: woman.roles.with(position, stepped(spell, step)) })
}

/** The role she holds now, not left; null when there is none. */
export function openSpell(woman: Participant, role: Role): RoleSpell | null {
  return woman.roles.findLast((spell) => spell.role === role && spell.left === null) ?? null
}

function stepped(spell: RoleSpell, step: Step): RoleSpell {
  if (spell.left !== null && step.kind !== 'returned')
    throw new Refusal('already-left', { on: spell.left.on })
  return STEPS[step.kind](spell, { words: '', ...step })
}

type AnyStep = { readonly on: Day; readonly words: string }

const STEPS: Record<Step['kind'], (spell: RoleSpell, step: AnyStep) => RoleSpell> = {
  answered: (spell, { on }) => {
    if (spell.enquiry === null) throw new Refusal('not-found', { table: 'enquiry', id: spell.role })
    inOrder(spell.enquiry.on, on)
    return { ...spell, enquiry: { ...spell.enquiry, answeredOn: on } }
  },
  signedUp: (spell, { on }) => {
    inOrder(spell.enquiry?.on ?? null, on)
    return { ...spell, signedUpOn: on }
  },
  onHold: (spell, { on, words }) => ({
    ...spell,
    holds: [...closedHolds(spell, on), { from: on, until: null, reason: words }],
  }),
  back: (spell, { on }) => ({ ...spell, holds: closedHolds(spell, on) }),
  left: (spell, { on, words }) => {
    inOrder(spell.signedUpOn ?? spell.enquiry?.on ?? null, on)
    return { ...spell, holds: closedHolds(spell, on), left: { on, words } }
  },
  returned: (spell) => ({ ...spell, left: null }),
}

function closedHolds(spell: RoleSpell, on: Day): RoleSpell['holds'] {
  return spell.holds.map((hold) => {
    if (hold.until !== null) return hold
    inOrder(hold.from, on)
    return { ...hold, until: on }
  })
}

function saved(woman: Participant): Decision<Participant> {
  return { changes: [put('participants', woman)], result: woman }
}

/** A spell in that role of which nothing is known yet. */
export function newSpell(role: Role): RoleSpell {
  return { role, enquiry: null, signedUpOn: null, holds: [], left: null }
}

/** A woman of whom only the name is known; she still needs a role. */
export function newWoman(id: ParticipantId, firstName: string): Participant {
  const unknown = { sectors: [], title: null }
  return {
    id,
    firstName,
    lastName: null,
    ownScriptName: null,
    birthDate: null,
    phone: null,
    email: null,
    address: { street: null, postcode: null, town: null },
    protection: null,
    originCountry: null,
    arrivalYear: null,
    danish: null,
    danishCourse: null,
    languages: [],
    education: null,
    occupationHad: unknown,
    occupationWanted: unknown,
    labourMarket: null,
    children: [],
    roles: [],
    coordinator: null,
    portrait: null,
    note: '',
    own: {},
  }
}
