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

const SIGN_UPS = ['participants.roles.role', 'participants.roles.signedUpOn']
const STAYS = [...SIGN_UPS, 'participants.roles.left.on']

export const participants = count({
  code: 'participants',
  unit: 'women',
  timing: 'present',
  sourceFields: STAYS,
  list: (facts, period) => women(facts, (spell) => isPresent(spell, period)),
})

export const mentees = participation('mentee', 'Mentees')
export const mentors = participation('mentor', 'Mentors')
export const contactPersons = participation('contactPerson', 'ContactPersons')

export const PARTICIPATION = [
  participants,
  ...[mentees, mentors, contactPersons].flatMap((role) => Object.values(role)),
]

function participation(role: Role, name: string): Participation {
  const present = (facts: Facts, period: Period) =>
    women(facts, (spell) => spell.role === role && isPresent(spell, period))
  const isNew = (facts: Facts, id: ParticipantId, period: Period) =>
    isWithin(facts.firstSignUp(id, role), period)
  const defined = { unit: 'women', sourceFields: STAYS } as const
  return {
    present: count({ ...defined, code: `present${name}`, timing: 'present', list: present }),
    began: count({
      ...defined,
      code: `new${name}`,
      timing: 'during',
      sourceFields: SIGN_UPS,
      list: (facts, period) => present(facts, period).filter((id) => isNew(facts, id, period)),
    }),
    continued: count({
      ...defined,
      code: `continuing${name}`,
      timing: 'present',
      list: (facts, period) => present(facts, period).filter((id) => !isNew(facts, id, period)),
    }),
    left: count({
      ...defined,
      code: `left${name}`,
      timing: 'during',
      list: (facts, period) =>
        women(
          facts,
          (spell) => spell.role === role && spell.signedUpOn !== null && isWithin(spell.left?.on, period),
        ),
    }),
    atEnd: count({
      ...defined,
      code: `atEnd${name}`,
      timing: 'atEnd',
      list: (facts, { to }) => women(facts, (spell) => spell.role === role && isIn(spell, to)),
    }),
  }
}

/** Signed up and not gone before the period; the day she left is the last that counts. */
function isPresent({ signedUpOn, left }: Spell, { from, to }: Period): boolean {
  return signedUpOn !== null && signedUpOn <= to && (left === null || left.on >= from)
}

/** Whether she is still in the role when that day is over. */
function isIn({ signedUpOn, left }: Spell, day: string): boolean {
  return signedUpOn !== null && signedUpOn <= day && (left === null || left.on > day)
}

function women(facts: Facts, wanted: (spell: Spell) => boolean): ParticipantId[] {
  return [...new Set([...facts.spells.values()].filter(wanted).map(({ womanId }) => womanId))]
}
