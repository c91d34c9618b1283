import type { ParticipantId } from '../../domain/records/ids'
import type { Role } from '../../domain/records/participant'
import type { Facts, Spell } from '../facts'
import { count, type Count } from '../indicator'
import { isWithin, type Period } from '../period'

/** The five counts of one role. New and continuing make up everyone present. */
export type Participation = {
  readonly present: Count
  readonly began: Count
  readonly continued: Count
  readonly left: Count
  readonly atEnd: Count
}

const STAYS = ['participants.roles.role', 'participants.roles.signedUpOn', 'participants.roles.left.on']

export const participants = count({
  code: 'participants',
  unit: 'women',
  timing: 'present',
  sourceFields: STAYS,
  list: ({ spells }, period) => women(spells.values(), (spell) => isPresent(spell, period)),
})

export const mentees = participation('mentee', 'Mentees')
export const mentors = participation('mentor', 'Mentors')
export const contactPersons = participation('contactPerson', 'ContactPersons')

export const PARTICIPATION = [
  participants,
  ...[mentees, mentors, contactPersons].flatMap((role) => Object.values(role)),
]

function participation(role: Role, name: string): Participation {
  const defined = { unit: 'women', sourceFields: STAYS } as const
  const present = count({
    ...defined,
    code: `present${name}`,
    timing: 'present',
    list: (facts, period) => women(facts.spellsIn(role), (spell) => isPresent(spell, period)),
  })
  const whoIsNew = (isNew: boolean) => (facts: Facts, period: Period) =>
    present
      .compute(facts, period)
      .list.filter((id) => isWithin(facts.firstSignUp(id, role), period) === isNew)
  return {
    present,
    began: count({
      ...defined,
      code: `new${name}`,
      timing: 'during',
      list: whoIsNew(true),
    }),
    continued: count({
      ...defined,
      code: `continuing${name}`,
      timing: 'present',
      list: whoIsNew(false),
    }),
    left: count({
      ...defined,
      code: `left${name}`,
      timing: 'during',
      list: (facts, period) => women(facts.spellsIn(role), (spell) => hasLeft(spell, period)),
    }),
    atEnd: count({
      ...defined,
      code: `atEnd${name}`,
      timing: 'atEnd',
      list: (facts, { to }) => women(facts.spellsIn(role), (spell) => isIn(spell, to)),
    }),
  }
}

/** Signed up and not gone before the period; the day she left is the last that counts. */
function isPresent({ signedUpOn, left }: Spell, { from, to }: Period): boolean {
  return signedUpOn !== null && signedUpOn <= to && (left === null || left.on >= from)
}

function hasLeft({ signedUpOn, left }: Spell, period: Period): boolean {
  return signedUpOn !== null && isWithin(left?.on, period)
}

/** Whether she is still in the role when that day is over. */
function isIn({ signedUpOn, left }: Spell, day: string): boolean {
  return signedUpOn !== null && signedUpOn <= day && (left === null || left.on > day)
}

function women(spells: Iterable<Spell>, wanted: (spell: Spell) => boolean): ParticipantId[] {
  const found = new Set<ParticipantId>()
  for (const spell of spells) if (wanted(spell)) found.add(spell.womanId)
  return [...found]
}
